package io.nangols.features.completion;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys and items of a file, each with what encloses it.
final class Structure {
    static final String ITEM = "-";

    /// A key or an item.
    ///
    /// @param path the keys around it and itself, [#ITEM] for an item
    /// @param head the key, or the item's dash
    /// @param whole with its value
    /// @param column of the key or dash, where it is not in brackets
    /// @param parent the column of the key or item that it is in
    /// @param value its text, where it is a scalar
    record Part(
            List<String> path,
            Span head,
            Span whole,
            Optional<Integer> column,
            Optional<Integer> parent,
            Optional<String> value) {
        boolean isItem() {
            return path.getLast().equals(ITEM);
        }

        List<String> enclosing() {
            return path.subList(0, path.size() - 1);
        }
    }

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private Structure(String text) {
        this.text = text;
    }

    /// All of them, in the order of the text.
    static List<Part> of(YamlTree tree) {
        var structure = new Structure(tree.text());
        tree.root().ifPresent(root -> structure.add(root, List.of(), Optional.empty()));
        return structure.parts;
    }

    private void add(YamlNode node, List<String> path, Optional<Integer> parent) {
        switch (node) {
            case YamlNode.Mapping(_, var entries, var style, _) ->
                    entries.forEach(
                            entry ->
                                    add(
                                            entry.key().span(),
                                            entry.value(),
                                            below(path, text(entry.key()).orElse("?")),
                                            style,
                                            parent));
            case YamlNode.Sequence(_, var items, var style, _) ->
                    items.forEach(
                            item -> {
                                int dash =
                                        style == CollectionStyle.BLOCK
                                                ? text.lastIndexOf('-', item.span().start() - 1)
                                                : item.span().start();
                                add(new Span(dash, dash), item, below(path, ITEM), style, parent);
                            });
            case YamlNode.Scalar _, YamlNode.Alias _, YamlNode.Unparsed _ -> {}
        }
    }

    private void add(
            Span head,
            YamlNode value,
            List<String> path,
            CollectionStyle style,
            Optional<Integer> parent) {
        var column =
                Optional.of(head.start() - lineStart(head.start()))
                        .filter(_ -> style == CollectionStyle.BLOCK);
        parts.add(new Part(path, head, head.union(value.span()), column, parent, text(value)));
        add(value, path, column);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static List<String> below(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static Optional<String> text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
