package io.nangols.features.hover;

import io.nangols.features.markdown.Markdown;
import io.nangols.project.Element;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what an anchor is for, and what an alias repeats.
final class AnchorText {
    private static final int MOST_LINES = 15;

    private AnchorText() {}

    static String of(YamlTree tree, Element.Anchor anchor) {
        long times =
                uses(tree, anchor.name()).stream()
                        .dropWhile(node -> !node.span().equals(anchor.value()))
                        .skip(1)
                        .takeWhile(YamlNode.Alias.class::isInstance)
                        .count();
        return "Names this part, so that %s can repeat it. It does so %s."
                .formatted(
                        Markdown.code("*" + anchor.name()),
                        times == 0 ? "nowhere" : times == 1 ? "once" : times + " times");
    }

    /// Empty when there is no such anchor.
    static String of(YamlTree tree, Element.Alias alias) {
        return anchored(tree, alias)
                .map(
                        value ->
                                Markdown.paragraphs(
                                        "Repeats what is named "
                                                + Markdown.code("&" + alias.name())
                                                + ":",
                                        Markdown.block("yaml", shown(tree.text(), value))))
                .orElse("");
    }

    /// Of several anchors of the same name, the last one before it counts.
    private static Optional<Span> anchored(YamlTree tree, Element.Alias alias) {
        return uses(tree, alias.name()).stream()
                .takeWhile(node -> node.span().start() < alias.span().start())
                .filter(node -> !(node instanceof YamlNode.Alias))
                .reduce((_, last) -> last)
                .map(YamlNode::span);
    }

    /// The nodes that a name is given to and the aliases with it, in the order of the text.
    private static List<YamlNode> uses(YamlTree tree, String name) {
        var uses = new ArrayList<YamlNode>();
        tree.root().ifPresent(root -> collect(root, name, uses));
        return uses;
    }

    private static void collect(YamlNode node, String name, List<YamlNode> into) {
        boolean named =
                node instanceof YamlNode.Alias alias
                        ? alias.name().equals(name)
                        : node.properties()
                                .anchor()
                                .filter(it -> it.name().equals(name))
                                .isPresent();
        if (named) {
            into.add(node);
        }
        node.children().forEach(child -> collect(child, name, into));
    }

    /// The lines of a value, moved to the left and cut.
    private static String shown(String text, Span value) {
        int lineStart = text.lastIndexOf('\n', value.start() - 1) + 1;
        var indent = " ".repeat(value.start() - lineStart);
        var lines = value.of(text).lines().toList();
        var shown =
                lines.stream()
                        .limit(MOST_LINES)
                        .map(
                                line ->
                                        line.startsWith(indent)
                                                ? line.substring(indent.length())
                                                : line)
                        .toList();
        return String.join("\n", shown) + (lines.size() > MOST_LINES ? "\n…" : "");
    }
}
