package io.nangols.syntax.script;

/// The classes of characters in ECMAScript's lexical grammar.
final class Characters {
    private Characters() {}

    /// A LineTerminator.
    static boolean isLineTerminator(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /// WhiteSpace, and what TypeScript takes for it beside: next line and zero width space.
    static boolean isWhiteSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\u000B', '\f', '\u00A0', '\uFEFF' -> true;
            case '\u0085', '\u1680', '\u202F', '\u205F', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200B';
        };
    }

    /// Where the line ends that holds `offset`, its line break left out.
    static int lineEnd(String text, int offset) {
        return lineEnd(text, offset, text.length());
    }

    /// Where the line ends that holds `offset`, or `limit` if that comes before.
    static int lineEnd(String text, int offset, int limit) {
        int i = offset;
        while (i < limit && !isLineTerminator(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The value of a digit in base 16 or below, or -1.
    static int digit(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    /// An IdentifierStart.
    static boolean isIdentifierStart(int codePoint) {
        return codePoint < 128
                ? isLetter(codePoint) || codePoint == '$' || codePoint == '_'
                : Character.isUnicodeIdentifierStart(codePoint);
    }

    /// An IdentifierPart.
    static boolean isIdentifierPart(int codePoint) {
        return codePoint < 128
                ? isLetter(codePoint)
                        || codePoint >= '0' && codePoint <= '9'
                        || codePoint == '$'
                        || codePoint == '_'
                : codePoint == '\u200C'
                        || codePoint == '\u200D'
                        || Character.isUnicodeIdentifierPart(codePoint)
                                && !Character.isIdentifierIgnorable(codePoint);
    }

    private static boolean isLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
