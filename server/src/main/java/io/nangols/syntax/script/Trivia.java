package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.text.Span;

import java.util.List;

/// What stands between tokens: white space, line breaks, comments, and the marks that a merge left.
final class Trivia {
    private static final int MARK_LENGTH = 7;

    private final String text;
    private final OpenEnd openEnd;

    /// Where the last sign stands that closes a comment.
    private final int lastClosing;

    Trivia(String text, OpenEnd openEnd) {
        this.text = text;
        this.openEnd = openEnd;
        this.lastClosing = text.lastIndexOf("*/");
    }

    /// Where the token behind the trivia begins, and whether there is a line break before it.
    record Skipped(int end, boolean lineBreak) {}

    /// Skips the trivia at `start`, and adds the comments in it to `comments`.
    Skipped skip(int start, List<Comment> comments) {
        boolean lineBreak = false;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Characters.isLineTerminator(c)) {
                lineBreak = true;
                i++;
            } else if (Characters.isWhiteSpace(c)) {
                i++;
            } else if (c == '/' && text.startsWith("//", i)
                    || c == '#' && i == 0 && text.startsWith("#!", i)) {
                int end = Characters.lineEnd(text, i);
                comments.add(new Comment(Comment.Kind.LINE, new Span(i, end)));
                i = end;
            } else if (c == '/' && text.startsWith("/*", i)) {
                int end = blockCommentEnd(i);
                comments.add(new Comment(Comment.Kind.BLOCK, new Span(i, end)));
                lineBreak |= Characters.lineEnd(text, i, end) < end;
                i = end;
            } else if (isConflictMark(text, i, c)) {
                i = conflictEnd(text, i, c);
            } else {
                break;
            }
        }
        return new Skipped(i, lineBreak);
    }

    private int blockCommentEnd(int start) {
        return start + 2 > lastClosing
                ? openEnd.ofComment(text, start)
                : text.indexOf("*/", start + 2) + 2;
    }

    /// Seven signs at the start of a line, with a space behind them unless they are `=======`.
    private static boolean isConflictMark(String text, int start, char c) {
        if (c != '<' && c != '=' && c != '>' && c != '|'
                || start > 0 && !Characters.isLineTerminator(text.charAt(start - 1))
                || start + MARK_LENGTH >= text.length()) {
            return false;
        }
        for (int i = start + 1; i < start + MARK_LENGTH; i++) {
            if (text.charAt(i) != c) {
                return false;
            }
        }
        return c == '=' || text.charAt(start + MARK_LENGTH) == ' ';
    }

    /// Behind `<<<<<<<` the first reading stands, which counts; from `|||||||` or `=======` on all
    /// is left out up to the next mark.
    private static int conflictEnd(String text, int start, char c) {
        int i = Characters.lineEnd(text, start);
        if (c == '<' || c == '>') {
            return i;
        }
        while (i < text.length()) {
            char next = text.charAt(i);
            if ((next == '=' || next == '>') && next != c && isConflictMark(text, i, next)) {
                break;
            }
            i++;
        }
        return i;
    }
}
