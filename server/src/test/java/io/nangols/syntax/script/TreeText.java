package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.text.Span;

import java.util.ArrayList;

/// A tree as text, to be compared with what `server/src/test/typescript/tree.mjs` prints: `ok` or
/// `errors`; a line for each node, before its children: depth, kind, start, end, attributes; and
/// one for each comment.
final class TreeText {
    private final StringBuilder lines = new StringBuilder();

    private TreeText() {}

    static String of(ScriptTree tree) {
        var text = new TreeText();
        text.lines.append(tree.errors().isEmpty() ? "ok\n" : "errors\n");
        text.nodes(tree.sourceFile());
        for (var comment : tree.comments()) {
            text.lines.append(comment.kind() == Comment.Kind.LINE ? "//" : "/*");
            text.span(comment.span()).append('\n');
        }
        return text.lines.toString();
    }

    /// [Walk] does not tell how deep a node is, so this goes its own way.
    private void nodes(Node root) {
        var pending = new ArrayList<Placed>();
        pending.add(new Placed(root, 0));
        while (!pending.isEmpty()) {
            var placed = pending.removeLast();
            line(placed);
            var children = new ArrayList<Placed>();
            placed.node.forEachChild(child -> children.add(new Placed(child, placed.depth + 1)));
            pending.addAll(children.reversed());
        }
    }

    private void line(Placed placed) {
        lines.append(placed.depth).append(' ');
        if (placed.node instanceof Identifier name && name.isMissing()) {
            // Parsers that recover differ in where they would have what is missing.
            lines.append("Identifier missing\n");
            return;
        }
        lines.append(placed.node.getClass().getSimpleName());
        span(placed.node.span());
        lines.append(NodeAttributes.of(placed.node)).append('\n');
    }

    private StringBuilder span(Span span) {
        return lines.append(' ').append(span.start()).append(' ').append(span.end());
    }

    private record Placed(Node node, int depth) {}
}
