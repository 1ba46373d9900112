package io.nangols.syntax.yaml;

/// Follows the quotes and flow brackets of a value, to know whether it is closed and what would
/// close it.
final class Brackets {
    private final StringBuilder closers = new StringBuilder();
    private char quote;
    private boolean atToken = true;

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

    /// Reads on from `from` to `end`, both within one line.
    void scan(CharSequence text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                at = inQuotes(text, at, c);
            } else if (c == '#' && (at == from || isSpace(text.charAt(at - 1)))) {
                break;
            } else if (!isSpace(c)) {
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
