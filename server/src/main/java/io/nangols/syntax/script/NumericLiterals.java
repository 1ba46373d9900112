package io.nangols.syntax.script;

/// How far a number goes: `12`, `1_000`, `0x1F`, `.5e-3`, `10n`.
final class NumericLiterals {
    private NumericLiterals() {}

    /// The end of a number, its `n` included where it is a BigInt.
    record Extent(int end, boolean isBigInt) {}

    /// The number that begins at `start`, with a digit or with a dot before one.
    static Extent at(String text, int start) {
        int base = text.charAt(start) == '0' ? basePrefix(charAt(text, start + 1)) : 10;
        int whole = digitsEnd(text, base == 10 ? start : start + 2, base);
        if (base == 10 && isLegacyOctal(text, start, whole)) {
            return new Extent(whole, false);
        }
        int end = base == 10 ? exponentEnd(text, fractionEnd(text, whole)) : whole;
        boolean bigInt = end == whole && charAt(text, end) == 'n';
        return new Extent(bigInt ? end + 1 : end, bigInt);
    }

    private static int basePrefix(char letter) {
        return switch (letter) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }

    private static int fractionEnd(String text, int whole) {
        return charAt(text, whole) == '.' ? digitsEnd(text, whole + 1, 10) : whole;
    }

    private static int exponentEnd(String text, int mantissa) {
        if ((charAt(text, mantissa) | 0x20) != 'e') {
            return mantissa;
        }
        char sign = charAt(text, mantissa + 1);
        int digits = sign == '+' || sign == '-' ? mantissa + 2 : mantissa + 1;
        int end = digitsEnd(text, digits, 10);
        return end > digits ? end : mantissa;
    }

    /// Sloppy mode's octal numbers, such as `017`, have neither a fraction nor an exponent.
    private static boolean isLegacyOctal(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '7') {
                return false;
            }
        }
        return end > start + 1 && text.charAt(start) == '0';
    }

    private static int digitsEnd(String text, int start, int base) {
        int i = start;
        for (char c = charAt(text, i); c == '_' || isDigit(c, base); c = charAt(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c, int base) {
        int value = Characters.digit(c);
        return value >= 0 && value < base;
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
