package io.nangols.rules;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Properties;
import io.nangols.syntax.yaml.YamlNode.ScalarStyle;
import io.nangols.syntax.yaml.edit.Content;

import java.util.ArrayList;
import java.util.Optional;

/// What is written already, as content for another place.
final class Written {
    private Written() {}

    /// The content of a node; empty where it has anchors, tags or aliases, or could not be read.
    static Optional<Content> content(YamlNode node) {
        if (!node.properties().equals(Properties.NONE)) {
            return Optional.empty();
        }
        return switch (node) {
            case YamlNode.Scalar(_, var text, var style, _) ->
                    Optional.of(
                            style == ScalarStyle.PLAIN ? Content.yaml(text) : Content.text(text));
            case YamlNode.Sequence sequence -> items(sequence);
            case YamlNode.Mapping mapping -> fields(mapping);
            case YamlNode.Alias _, YamlNode.Unparsed _ -> Optional.empty();
        };
    }

    private static Optional<Content> items(YamlNode.Sequence sequence) {
        var items = new ArrayList<Content>();
        for (var item : sequence.items()) {
            content(item).ifPresent(items::add);
        }
        return items.size() == sequence.items().size()
                ? Optional.of(new Content.Items(items))
                : Optional.empty();
    }

    private static Optional<Content> fields(YamlNode.Mapping mapping) {
        var fields = new ArrayList<Content.Field>();
        for (var entry : mapping.entries()) {
            if (entry.key() instanceof YamlNode.Scalar key) {
                content(entry.value())
                        .ifPresent(value -> fields.add(Content.field(key.text(), value)));
            }
        }
        return fields.size() == mapping.entries().size()
                ? Optional.of(new Content.Fields(fields))
                : Optional.empty();
    }
}
