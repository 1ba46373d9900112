package io.nangols.syntax.yaml;

import static java.util.stream.Collectors.joining;

/// What a text means, on one line: `{a: 1, b: ["x", null]}`. Keys stand as JavaScript writes them;
/// a text has double quotes, so that `1` and `"1"` differ.
final class Meaning {
    private Meaning() {}

    static String of(String text) {
        return of(YamlTree.parse(text).value());
    }

    static String of(YamlValue value) {
        return switch (value) {
            case YamlValue.Mapping mapping ->
                    mapping.entries().stream()
                            .map(entry -> entry.name() + ": " + of(entry.value()))
                            .collect(joining(", ", "{", "}"));
            case YamlValue.Sequence(_, var items) ->
                    items.stream().map(Meaning::of).collect(joining(", ", "[", "]"));
            case YamlValue.Text(_, var text) -> '"' + Dump.visible(text) + '"';
            case YamlValue.Number(_, var number) -> JavaScript.toString(number);
            case YamlValue.Bool(_, var bool) -> String.valueOf(bool);
            case YamlValue.Null _ -> "null";
            case YamlValue.Opaque(_, var kind) ->
                    switch (kind) {
                        case TIMESTAMP -> "a timestamp";
                        case BINARY -> "binary";
                    };
            case YamlValue.Unreadable _ -> "unreadable";
        };
    }
}
