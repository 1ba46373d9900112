package io.nangols.project;

import io.nangols.syntax.yaml.JavaScript;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlValue;

/// Says in words what stands in a `nango.yaml`.
final class Words {
    private Words() {}

    /// A value, to finish the sentence "but here stands …".
    static String describe(YamlValue value) {
        return switch (value) {
            case YamlValue.Text(_, var text) when text.isEmpty() -> "empty text";
            case YamlValue.Text(YamlNode.Scalar scalar, var text) when scalar.style().isQuoted() ->
                    "the text \"" + abbreviated(text) + "\", in quotes";
            case YamlValue.Text(_, var text) -> "`" + abbreviated(text) + "`";
            case YamlValue.Number(_, var number) -> "the number " + JavaScript.toString(number);
            case YamlValue.Bool(_, var bool) -> "`" + bool + "`";
            case YamlValue.Null _ -> "nothing";
            case YamlValue.Sequence _ -> "a list";
            case YamlValue.Mapping _ -> "a mapping";
            case YamlValue.Opaque _ -> "a date; put it in quotes";
            case YamlValue.Unreadable _ -> "something unreadable";
        };
    }

    /// What a place of that shape takes, where it has `value`.
    static String expected(Shape shape, YamlValue value) {
        return shape instanceof Shape.EndpointShape endpoint
                        && value instanceof YamlValue.Text(_, var text)
                ? EndpointText.expected(text, endpoint.mapping() == Place.SYNC_ENDPOINT)
                : shape.expected();
    }

    private static String abbreviated(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 60 && line.equals(text.strip())
                ? line
                : line.substring(0, Math.min(57, line.length())) + "…";
    }
}
