package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.JavaScript;
import io.nangols.syntax.yaml.YamlComment;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a text says, as plain maps, lists and words, and what else an edit must not lose.
final class Facts {
    private Facts() {}

    static Object meaning(YamlTree tree) {
        return meaning(tree.value(), new YamlNode.Unparsed(Span.at(0)), same -> same);
    }

    /// What `tree` means when the value that is written at `place` is another.
    static Object meaning(YamlTree tree, YamlNode place, UnaryOperator<Object> change) {
        return meaning(tree.value(), place, change);
    }

    private static Object meaning(YamlValue value, YamlNode place, UnaryOperator<Object> change) {
        Object meaning =
                switch (value) {
                    case YamlValue.Mapping mapping -> {
                        var entries = new LinkedHashMap<String, Object>();
                        mapping.entries()
                                .forEach(
                                        e ->
                                                entries.put(
                                                        e.name(),
                                                        meaning(e.value(), place, change)));
                        yield entries;
                    }
                    case YamlValue.Sequence(_, var items) ->
                            new ArrayList<>(
                                    items.stream()
                                            .map(item -> meaning(item, place, change))
                                            .toList());
                    case YamlValue.Text(_, var text) -> "text " + text;
                    case YamlValue.Number(_, var number) -> JavaScript.toString(number);
                    case YamlValue.Bool(_, var bool) -> String.valueOf(bool);
                    case YamlValue.Null _ -> "null";
                    case YamlValue.Opaque _ -> "a date";
                    case YamlValue.Unreadable _ -> "unreadable";
                };
        return value.node().equals(place) ? change.apply(meaning) : meaning;
    }

    static List<String> comments(YamlTree tree) {
        return comments(tree, new Span(0, 0));
    }

    /// The comments that do not stand inside `gone`.
    static List<String> comments(YamlTree tree, Span gone) {
        return tree.comments().stream()
                .filter(comment -> !gone.encloses(comment.span()))
                .map(YamlComment::text)
                .toList();
    }

    /// All nodes of a kind.
    static <T extends YamlNode> List<T> all(YamlTree tree, Class<T> type) {
        return tree.root().stream()
                .flatMap(Facts::withDescendants)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// The node of `after` that was `node` before something was put into it.
    static <T extends YamlNode> T counterpart(
            YamlTree tree, T node, Class<T> type, YamlTree after) {
        return all(after, type).get(all(tree, type).indexOf(node));
    }

    private static Stream<YamlNode> withDescendants(YamlNode node) {
        return Stream.concat(
                Stream.of(node), node.children().stream().flatMap(Facts::withDescendants));
    }

    static boolean mixesLineBreaks(String text) {
        return text.contains("\r\n") && text.replace("\r\n", "").contains("\n");
    }

    static String name(YamlNode.Entry entry) {
        return ((YamlNode.Scalar) entry.key()).text();
    }

    /// A mapping's values or a list's items.
    static List<YamlNode> values(YamlNode collection) {
        return collection instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream().map(YamlNode.Entry::value).toList()
                : collection.children();
    }

    /// From the member before the one at `index` to the one behind it.
    static Span around(YamlTree tree, YamlNode collection, int index) {
        var members =
                collection instanceof YamlNode.Mapping mapping
                        ? mapping.entries().stream().map(YamlNode.Entry::span).toList()
                        : collection.children().stream().map(YamlNode::span).toList();
        int from = index == 0 ? 0 : members.get(index - 1).end();
        int to = index + 1 < members.size() ? members.get(index + 1).start() : tree.text().length();
        return new Span(from, Math.max(from, to));
    }
}
