package io.nangols.syntax.script;

/// Undoes the escapes in names and texts. An escape that is not complete stands for itself.
final class Escapes {
    private final String raw;

    /// Whether the octal escapes of sloppy mode count, which templates do not have.
    private final boolean octal;

    private final StringBuilder result;
    private int next;

    private Escapes(String raw, boolean octal) {
        this.raw = raw;
        this.octal = octal;
        this.result = new StringBuilder(raw.length());
    }

    /// The meaning of the inside of a string: `\n` is a line break, an escaped line break nothing.
    static String inString(String raw) {
        return raw.indexOf('\\') < 0 ? raw : new Escapes(raw, true).undone();
    }

    /// The meaning of a part of a template, without the signs around it; all its line breaks are
    /// `\n`.
    static String inTemplate(String raw) {
        var lines = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        return lines.indexOf('\\') < 0 ? lines : new Escapes(lines, false).undone();
    }

    /// The meaning of a name, in which only characters by their number are escaped.
    static String inName(String raw) {
        return inString(raw);
    }

    private String undone() {
        while (next < raw.length()) {
            char c = raw.charAt(next++);
            if (c != '\\' || next == raw.length()) {
                result.append(c);
            } else {
                one(raw.charAt(next++));
            }
        }
        return result.toString();
    }

    /// The escape by `c`, behind which the cursor stands.
    private void one(char c) {
        switch (c) {
            case 'b' -> result.append('\b');
            case 't' -> result.append('\t');
            case 'n' -> result.append('\n');
            case 'v' -> result.append('\u000B');
            case 'f' -> result.append('\f');
            case 'r' -> result.append('\r');
            case '\r' -> next += peek() == '\n' ? 1 : 0;
            case '\n', '\u2028', '\u2029' -> {}
            case 'x' -> digits('x', 2);
            case 'u' -> {
                if (peek() == '{') {
                    braces();
                } else {
                    digits('u', 4);
                }
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
            case '8', '9' -> result.append(octal ? "" : "\\").append(c);
            default -> result.append(c);
        }
    }

    private char peek() {
        return next < raw.length() ? raw.charAt(next) : ' ';
    }

    /// `\0`, and up to `\377` in sloppy mode.
    private void octal(char first) {
        if (!octal && (first != '0' || Characters.isDigit(peek()))) {
            result.append('\\').append(first);
            return;
        }
        int most = first <= '3' ? 2 : 1;
        int value = first - '0';
        for (int i = 0; i < most && peek() >= '0' && peek() <= '7'; i++) {
            value = value * 8 + raw.charAt(next++) - '0';
        }
        result.append((char) value);
    }

    /// Exactly `count` hexadecimal digits behind `letter`.
    private void digits(char letter, int count) {
        int value = 0;
        for (int i = next; i < next + count; i++) {
            int digit = i < raw.length() ? Characters.digit(raw.charAt(i)) : -1;
            if (digit < 0) {
                result.append('\\').append(letter);
                return;
            }
            value = value * 16 + digit;
        }
        result.append((char) value);
        next += count;
    }

    /// Hexadecimal digits in braces.
    private void braces() {
        int end = next + 1;
        int value = 0;
        while (end < raw.length()
                && Characters.digit(raw.charAt(end)) >= 0
                && value <= Character.MAX_CODE_POINT) {
            value = value * 16 + Characters.digit(raw.charAt(end++));
        }
        boolean closed = end > next + 1 && end < raw.length() && raw.charAt(end) == '}';
        if (closed && value <= Character.MAX_CODE_POINT) {
            result.appendCodePoint(value);
            next = end + 1;
        } else {
            result.append("\\u");
        }
    }
}
