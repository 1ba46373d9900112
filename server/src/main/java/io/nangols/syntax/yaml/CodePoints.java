package io.nangols.syntax.yaml;

/// Turns snakeyaml-engine's offsets, in code points from the start of a stretch of text, into
/// offsets in the whole text, in UTF-16 code units.
final class CodePoints {
    private final int start;
    private final int end;
    private final int[] units;

    CodePoints(String text, int start, int end) {
        this.start = start;
        this.end = end;
        boolean plain =
                text.substring(start, end).chars().noneMatch(c -> Character.isSurrogate((char) c));
        this.units = plain ? null : map(text, start, end);
    }

    private static int[] map(String text, int start, int end) {
        var units = new int[text.codePointCount(start, end) + 1];
        int at = start;
        for (int i = 0; i < units.length; i++) {
            units[i] = at;
            at += at < end ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return units;
    }

    int offsetOf(int codePoints) {
        if (units == null) {
            return Math.min(start + codePoints, end);
        }
        return codePoints < units.length ? units[codePoints] : end;
    }
}
