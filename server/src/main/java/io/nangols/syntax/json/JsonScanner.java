package io.nangols.syntax.json;

import io.nangols.syntax.json.JsonNode.JsonString;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Walks over a JSON text: white space, comments, texts and words. It has the errors, too.
final class JsonScanner {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String DELIMITERS = "{}[],:\"'";

    private final String text;
    private final List<JsonSyntaxError> errors = new ArrayList<>();
    private int at;

    JsonScanner(String text) {
        this.text = text;
    }

    List<JsonSyntaxError> errors() {
        return errors;
    }

    int at() {
        return at;
    }

    void back(int offset) {
        at = offset;
    }

    void stop() {
        at = text.length();
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /// Whether `c` comes next.
    boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    boolean seesQuote() {
        return sees('"') || sees('\'');
    }

    boolean take(char c) {
        boolean there = sees(c);
        at += there ? 1 : 0;
        return there;
    }

    void error(Span span, String message) {
        errors.add(new JsonSyntaxError(span, message));
    }

    /// An error at the next character or, at the end, at the last one.
    void errorHere(String message) {
        int start = Math.clamp(at, 0, Math.max(0, text.length() - 1));
        error(new Span(start, Math.min(start + 1, text.length())), message);
    }

    boolean isOneLine(int from, int to) {
        return text.substring(from, to).chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    /// From the next character to the end of its line, without white space behind.
    Span restOfLine() {
        int end = endOfLine();
        return new Span(at, at + text.substring(at, end).stripTrailing().length());
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == BYTE_ORDER_MARK || c == '\u00A0';
    }

    /// Goes on to what is neither white space nor a comment.
    void skipBlank() {
        while (!atEnd()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = endOfLine();
            } else if (text.startsWith("/*", at)) {
                skipBlockComment();
            } else if (sees('#')) {
                error(restOfLine(), "A comment begins with `//` here.");
                at = endOfLine();
            } else {
                return;
            }
        }
    }

    private void skipBlockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            error(new Span(at, at + 2), "This comment is never closed; add `*/`.");
            stop();
        } else {
            at = end + 2;
        }
    }

    /// A text in quotes; it ends with its line at the latest.
    JsonString quoted() {
        int start = at;
        char quote = text.charAt(at++);
        var content = new StringBuilder();
        while (!atEnd() && !sees(quote) && !isLineBreak(text.charAt(at))) {
            if (sees('\\')) {
                escape(content);
            } else {
                content.append(text.charAt(at++));
            }
        }
        if (!take(quote)) {
            int end = start + text.substring(start, at).stripTrailing().length();
            error(new Span(start, end), "This text is never closed; add `%s`.".formatted(quote));
        } else if (quote == '\'') {
            error(new Span(start, at), "Write text in double quotes.");
        }
        return new JsonString(new Span(start, at), content.toString());
    }

    private void escape(StringBuilder content) {
        int start = at++;
        char c = atEnd() ? ' ' : text.charAt(at);
        int code = "bfnrt".indexOf(c);
        if (code >= 0) {
            content.append("\b\f\n\r\t".charAt(code));
            at++;
        } else if ("\"\\/".indexOf(c) >= 0) {
            content.append(c);
            at++;
        } else if (text.substring(at, Math.min(at + 5, text.length())).matches("u[0-9a-fA-F]{4}")) {
            content.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
            at += 5;
        } else {
            error(new Span(start, at), "This escape is unknown; write `\\\\` for a backslash.");
        }
    }

    /// What stands here up to the next white space, comment or sign that means something.
    JsonString word() {
        int start = at;
        while (!atEnd() && !endsWord()) {
            at++;
        }
        var span = new Span(start, at);
        return new JsonString(span, span.of(text));
    }

    private boolean endsWord() {
        char c = text.charAt(at);
        return isBlank(c)
                || DELIMITERS.indexOf(c) >= 0
                || text.startsWith("//", at)
                || text.startsWith("/*", at);
    }
}
