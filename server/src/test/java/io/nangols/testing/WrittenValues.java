package io.nangols.testing;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The scalars of a file, each with the keys that lead there.
///
/// @param values in the order of the text
public record WrittenValues(List<Value> values) {
    /// A scalar under these keys; an item of a list is under the list's. `place` reaches from the
    /// key to the value, and `keys` are where the keys above are written.
    record Value(String path, String text, Span place, List<Span> keys) {}

    /// All that are written in a file.
    public static WrittenValues of(YamlTree tree) {
        var values = new ArrayList<Value>();
        tree.root().ifPresent(root -> collect(root, "", root.span(), List.of(), values));
        return new WrittenValues(values);
    }

    private static void collect(
            YamlNode node, String path, Span place, List<Span> keys, List<Value> values) {
        switch (node) {
            case YamlNode.Mapping mapping ->
                    mapping.entries()
                            .forEach(
                                    entry -> {
                                        var under = new ArrayList<>(keys);
                                        under.add(entry.key().span());
                                        collect(
                                                entry.value(),
                                                path + "/" + text(entry.key()),
                                                entry.span(),
                                                under,
                                                values);
                                    });
            case YamlNode.Sequence(_, var items, _, _) ->
                    items.forEach(item -> collect(item, path + "[]", item.span(), keys, values));
            case YamlNode.Scalar _, YamlNode.Alias _, YamlNode.Unparsed _ ->
                    values.add(new Value(path, text(node), place, keys));
        }
    }

    private static String text(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar(_, var text, _, _) -> text;
            case YamlNode.Alias(_, var name) -> "*" + name;
            default -> "";
        };
    }

    /// Those that no edit touches, nor a key that leads there.
    public WrittenValues outside(List<Edit> edits) {
        return new WrittenValues(
                values.stream()
                        .filter(
                                value ->
                                        edits.stream()
                                                .map(Edit::span)
                                                .noneMatch(edit -> concerns(edit, value)))
                        .toList());
    }

    private static boolean concerns(Span edit, Value value) {
        return edit.start() <= value.place().end() && value.place().start() <= edit.end()
                || value.keys().stream()
                        .anyMatch(key -> edit.start() <= key.end() && key.start() <= edit.end());
    }

    /// Those that are not in another file any more, as `path: text`.
    public List<String> lostIn(WrittenValues other) {
        var there = new ArrayList<>(other.shown());
        return shown().stream().filter(value -> !there.remove(value)).toList();
    }

    private List<String> shown() {
        return values.stream().map(value -> value.path() + ": " + value.text()).toList();
    }
}
