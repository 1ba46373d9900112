package io.nangols.rules;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.yaml.YamlComment;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A comment in a file of either language.
///
/// @param span all of it
/// @param content what stands behind the sign with which comments begin, and before the one with
///   which some end
/// @param ownLine whether nothing else stands on the lines that it is on
record Remark(Span span, Span content, boolean ownLine) {
    static Remark of(YamlComment comment) {
        var span = comment.span();
        return new Remark(span, new Span(span.start() + 1, span.end()), comment.ownLine());
    }

    /// Those of a script, in the order of the text.
    static List<Remark> all(ScriptTree tree) {
        var lines = new LineIndex(tree.text());
        var all = new ArrayList<Remark>();
        for (var comment : tree.comments()) {
            all.add(
                    new Remark(
                            comment.span(),
                            comment.inside(tree.text()),
                            isAlone(comment, tree.text(), lines)));
        }
        return all;
    }

    private static boolean isAlone(Comment comment, String text, LineIndex lines) {
        int start = comment.span().start();
        int end = comment.span().end();
        return text.substring(lines.startOf(lines.lineAt(start)), start).isBlank()
                && text.substring(end, lines.endOf(lines.lineAt(end))).isBlank();
    }

    String content(String text) {
        return text.substring(content.start(), content.end());
    }
}
