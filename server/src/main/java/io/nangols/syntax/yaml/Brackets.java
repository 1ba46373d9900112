package io.nangols.syntax.yaml;

/// Follows the quotes and flow brackets of a value, to know whether it is closed and what would
/// close it.
final class Brackets {
    private final StringBuilder closers = new StringBuilder();
    private char quote;
    private boolean atToken = true;
    private boolean comment;

    boolean isClosed() {
        return quote == 0 && closers.isEmpty();
    }

    /// The characters that close what is open, innermost first.
    String closers() {
        var all = new StringBuilder();
        if (quote != 0) {
            all.append(quote);
        }
        return all.append(new StringBuilder(closers).reverse()).toString();
    }

    /// Whether the text read so far ends in a comment.
    boolean isInComment() {
        return comment;
    }

    /// Reads on from `from` to `end`.
    void scan(CharSequence text, int from, int end) {
        comment = false;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (isLineBreak(c)) {
                comment = false;
            } else if (quote != 0) {
                at = inQuotes(text, at, c);
            } else if (c == '#' && (at == from || NodeHead.isBlank(text.charAt(at - 1)))) {
                comment = true;
            } else if (!comment && !NodeHead.isBlank(c)) {
                outsideQuotes(c);
            }
        }
    }

    private int inQuotes(CharSequence text, int at, char c) {
        if (c == '\\' && quote == '"') {
            return at + 1;
        }
        if (c == quote) {
            if (quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'') {
                return at + 1;
            }
            quote = 0;
            atToken = false;
        }
        return at;
    }

    private void outsideQuotes(char c) {
        if (atToken && (c == '"' || c == '\'')) {
            quote = c;
        } else if ((c == '[' || c == '{') && (atToken || !closers.isEmpty())) {
            closers.append(c == '[' ? ']' : '}');
            atToken = true;
        } else if ((c == ']' || c == '}') && !closers.isEmpty()) {
            closers.setLength(closers.length() - 1);
            atToken = false;
        } else {
            atToken = !closers.isEmpty() && (c == ',' || c == ':') || atToken && c == '-';
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
