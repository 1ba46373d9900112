package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.text.Span;

/// A tree as text, to be compared with what `server/src/test/typescript/tree.mjs` prints: `ok` or
/// `errors`; a line for each node, before its children: depth, kind, start, end, attributes; and
/// one for each comment.
final class TreeText {
    private final StringBuilder lines = new StringBuilder();

    private TreeText() {}

    static String of(ScriptTree tree) {
        var text = new TreeText();
        text.lines.append(tree.errors().isEmpty() ? "ok\n" : "errors\n");
        Walk.withAncestors(
                tree.sourceFile(), (node, ancestors) -> text.line(node, ancestors.size()));
        for (var comment : tree.comments()) {
            text.lines.append(comment.kind() == Comment.Kind.LINE ? "//" : "/*");
            text.span(comment.span()).append('\n');
        }
        return text.lines.toString();
    }

    private void line(Node node, int depth) {
        lines.append(depth).append(' ');
        if (node instanceof Identifier name && name.isMissing()) {
            // Parsers that recover differ in where they would have what is missing.
            lines.append("Identifier missing\n");
            return;
        }
        lines.append(node.getClass().getSimpleName());
        span(node.span());
        lines.append(NodeAttributes.of(node)).append('\n');
    }

    private StringBuilder span(Span span) {
        return lines.append(' ').append(span.start()).append(' ').append(span.end());
    }
}
