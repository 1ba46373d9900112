package io.nangols.cli.report;

/// How characters look on a terminal: how many columns each takes, and what stands for those that
/// must not reach it.
final class Glyphs {
    private static final int JOINER = 0x200D;

    /// First and last of each range of characters that take two columns, beside those that Java
    /// knows as emoji; from Unicode's East Asian Width.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00,
        0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Glyphs() {}

    /// What to print for `codePoint`: itself, or something visible where it would move the cursor,
    /// start a command to the terminal, or turn the direction of the text.
    static String shown(int codePoint) {
        if (codePoint < 0x20) {
            return Character.toString(0x2400 + codePoint);
        }
        if (codePoint == 0x7F) {
            return "\u2421";
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    "\uFFFD";
            case Character.FORMAT -> codePoint == JOINER ? Character.toString(codePoint) : "";
            default -> Character.toString(codePoint);
        };
    }

    /// How many columns `codePoint` takes after `previous` (0 at the start of a line).
    static int width(int previous, int codePoint) {
        if (codePoint < 0x300) {
            return Character.getType(codePoint) == Character.FORMAT ? 0 : 1;
        }
        int type = Character.getType(codePoint);
        boolean joined =
                previous == JOINER
                        || type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT
                        || Character.isEmojiModifier(codePoint) && Character.isEmoji(previous);
        return joined ? 0 : isWide(codePoint) ? 2 : 1;
    }

    /// `text` on one line, with nothing in it that a terminal would obey.
    static String safe(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> safe.append(each == '\n' ? " " : shown(each)));
        return safe.toString();
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (WIDE[i] <= codePoint && codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return Character.isEmojiPresentation(codePoint);
    }
}
