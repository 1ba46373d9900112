package io.nangols.syntax.script;

/// What may stand between a script's tokens and comments: white space, line breaks, and what a
/// merge that met conflicts leaves behind.
final class Gap {
    private static final int MARKER = 7;

    private Gap() {}

    /// Whether nothing else stands from `start` up to `end`.
    static boolean isGap(String text, int start, int end) {
        int at = start;
        while (at < end) {
            if (isWhiteSpace(text.charAt(at))) {
                at++;
            } else if (isConflictMarker(text, at)) {
                at = endOfConflict(text, at);
            } else {
                return false;
            }
        }
        return at == end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isWhiteSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\u000b', '\f', '\u0085', '\u00a0', '\u1680' -> true;
            case '\u202f', '\u205f', '\u3000', '\ufeff' -> true;
            default -> c >= '\u2000' && c <= '\u200b' || isLineBreak(c);
        };
    }

    private static boolean isConflictMarker(String text, int at) {
        char c = text.charAt(at);
        if (at > 0 && !isLineBreak(text.charAt(at - 1))
                || "<>=|".indexOf(c) < 0
                || at + MARKER >= text.length()) {
            return false;
        }
        for (int i = at; i < at + MARKER; i++) {
            if (text.charAt(i) != c) {
                return false;
            }
        }
        return c == '=' || text.charAt(at + MARKER) == ' ';
    }

    /// The first version is read as the script, and the others, from `|||||||` or `=======` up to
    /// `>>>>>>>`, are not.
    private static int endOfConflict(String text, int marker) {
        char c = text.charAt(marker);
        int at = marker;
        if (c == '<' || c == '>') {
            while (at < text.length() && !isLineBreak(text.charAt(at))) {
                at++;
            }
            return at;
        }
        while (at < text.length()) {
            char next = text.charAt(at);
            if ((next == '=' || next == '>') && next != c && isConflictMarker(text, at)) {
                return at;
            }
            at++;
        }
        return at;
    }
}
