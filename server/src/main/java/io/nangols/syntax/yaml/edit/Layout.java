package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode.ScalarStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lays content out: on lines for a block, or in brackets.
final class Layout {
    private final Scalars scalars;
    private final Indents indents;
    private final String padding;

    /// `padding` stands inside the brackets of flow mappings.
    Layout(Scalars scalars, Indents indents, String padding) {
        this.scalars = scalars;
        this.indents = indents;
        this.padding = padding;
    }

    /// For a file in which nothing shows how its author would do it.
    static Layout usual() {
        return new Layout(new Scalars(() -> ScalarStyle.DOUBLE_QUOTED), new Indents(2, 2), " ");
    }

    String key(String name, boolean flow, ScalarStyle like) {
        return scalars.key(name, flow, like);
    }

    /// On one line. A text is written like one in the style `like`.
    String inline(Content content, boolean flow, ScalarStyle like) {
        return switch (content) {
            case Content.Text(var text) -> scalars.value(text, flow, like);
            case Content.Yaml(var written) -> scalars.yaml(written, flow);
            case Content.Fields(var fields) when fields.isEmpty() -> "{}";
            case Content.Fields(var fields) ->
                    fields.stream()
                            .map(this::flowEntry)
                            .collect(Collectors.joining(", ", "{" + padding, padding + "}"));
            case Content.Items(var items) ->
                    items.stream().map(this::flowItem).collect(Collectors.joining(", ", "[", "]"));
        };
    }

    String flowEntry(Content.Field field) {
        var key = scalars.key(field.key(), true, ScalarStyle.PLAIN);
        return key + ": " + inline(field.value(), true, ScalarStyle.PLAIN);
    }

    String flowItem(Content item) {
        return inline(item, true, ScalarStyle.PLAIN);
    }

    /// The lines of a block that begins at column 0.
    List<String> lines(Content content) {
        return switch (content) {
            case Content.Fields(var fields) when content.isBlock() ->
                    fields.stream().flatMap(field -> entry(field).stream()).toList();
            case Content.Items(var items) when content.isBlock() ->
                    items.stream().flatMap(item -> item(item).stream()).toList();
            default -> List.of(inline(content, false, ScalarStyle.PLAIN));
        };
    }

    /// The lines of a mapping's entry.
    List<String> entry(Content.Field field) {
        var key = scalars.key(field.key(), false, ScalarStyle.PLAIN);
        if (!field.value().isBlock()) {
            return List.of((key + ": " + lines(field.value()).getFirst()).stripTrailing());
        }
        var all = new ArrayList<>(List.of(key + ":"));
        all.addAll(indented(lines(field.value()), depth(field.value())));
        return all;
    }

    /// The lines of a list's item.
    List<String> item(Content item) {
        var below = indented(lines(item), 2);
        var all = new ArrayList<>(below);
        all.set(0, ("- " + below.getFirst().substring(2)).stripTrailing());
        return all;
    }

    /// By how much a block is deeper than its key.
    int depth(Content content) {
        return content instanceof Content.Items ? indents.list() : indents.mapping();
    }

    static List<String> indented(List<String> lines, int by) {
        return lines.stream().map(line -> " ".repeat(by) + line).toList();
    }
}
