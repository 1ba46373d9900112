package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Comment;
import io.nangols.text.LineIndex;

/// The lines of a script, for who inserts into them.
final class SourceLines {
    private final ScriptTree tree;
    private final LineIndex lines;

    SourceLines(ScriptTree tree) {
        this.tree = tree;
        this.lines = new LineIndex(tree.text());
    }

    /// How lines end: as the first one does.
    String lineBreak() {
        return lines.lineCount() > 1
                ? tree.text().substring(lines.endOf(0), lines.startOf(1))
                : "\n";
    }

    /// The white space with which the line of `offset` begins.
    String indentation(int offset) {
        var line = tree.text().substring(startOf(offset), endOf(offset));
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /// Where the line of `offset` begins, behind a byte order mark.
    int startOf(int offset) {
        int start = lines.startOf(lines.lineAt(offset));
        return start == 0 && tree.text().startsWith("\uFEFF") ? 1 : start;
    }

    /// Where the line of `offset` ends, before its line break.
    int endOf(int offset) {
        return lines.endOf(lines.lineAt(offset));
    }

    /// Where the line behind that of `offset` begins.
    int nextLine(int offset) {
        return lines.startOf(lines.lineAt(offset) + 1);
    }

    /// Whether nothing stands before `offset` in its line.
    boolean isFirst(int offset) {
        return tree.text().substring(startOf(offset), offset).isBlank();
    }

    /// Whether nothing stands behind `offset` in its line.
    boolean isLast(int offset) {
        return tree.text().substring(offset, endOf(offset)).isBlank();
    }

    /// Whether a token or a comment goes on at `offset` that began before.
    boolean isInToken(int offset) {
        int before = tree.tokens().firstFrom(offset) - 1;
        return before >= 0 && tree.tokens().end(before) > offset
                || tree.comments().stream()
                        .map(Comment::span)
                        .anyMatch(it -> it.start() < offset && offset < it.end());
    }

    /// Whether no empty line is between two offsets.
    boolean touches(int offset, int later) {
        return lines.lineAt(later) - lines.lineAt(offset) <= 1;
    }

    boolean sameLine(int offset, int other) {
        return lines.lineAt(offset) == lines.lineAt(other);
    }

    /// The end of the comments that follow `offset` in its line, with nothing but white space
    /// between; `offset` itself when there are none.
    int behindComments(int offset) {
        int end = offset;
        for (var comment : tree.comments()) {
            var span = comment.span();
            boolean follows =
                    span.start() >= end && tree.text().substring(end, span.start()).isBlank();
            if (follows && sameLine(offset, span.start()) && sameLine(offset, span.end())) {
                end = span.end();
            }
        }
        return end;
    }

    /// Whether there is a comment between two offsets.
    boolean hasComment(int from, int to) {
        return tree.comments().stream()
                .anyMatch(it -> it.span().start() >= from && it.span().end() <= to);
    }
}
