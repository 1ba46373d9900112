package io.nangols.cli.report;

/// A stretch of a line as a terminal shows it, and the columns of it that are marked.
record ShownLine(String text, int markStart, int markEnd) {
    /// The most columns that a line may take; editors and CI logs show about as many.
    static final int MAX_WIDTH = 100;

    private static final int TAB = 4;
    private static final int LEAD = 30;
    private static final String CUT = "…";

    /// The line of `text` from `lineStart` to `lineEnd`, with `from`..`to` in it marked. Of a long
    /// line, the part around `from`.
    static ShownLine of(String text, int lineStart, int lineEnd, int from, int to) {
        // No need to measure what cannot be shown: a character takes at least half a column,
        // mostly.
        int first = wholeCharacter(text, Math.max(lineStart, from - 2 * MAX_WIDTH));
        int last = wholeCharacter(text, Math.min(lineEnd, from + 2 * MAX_WIDTH));
        int before = columns(text, first, from);
        int all = before + columns(text, from, last);
        boolean fits = first == lineStart && last == lineEnd && all <= MAX_WIDTH;
        boolean fitsAtLeft =
                first == lineStart && columns(text, first, Math.min(to, last)) < MAX_WIDTH;
        int window = fits || fitsAtLeft ? 0 : Math.max(0, before - LEAD);

        var shown = new StringBuilder();
        int markStart = -1;
        int markEnd = -1;
        int column = 0;
        int width = 0;
        int previous = 0;
        boolean cutLeft = first > lineStart || window > 0;
        boolean cutRight = last < lineEnd;
        if (cutLeft) {
            shown.append(CUT);
            width = 1;
        }
        for (int i = first; i < last; ) {
            int codePoint = text.codePointAt(i);
            int columns = columnsOf(previous, codePoint, column);
            if (i >= from && markStart < 0) {
                markStart = width;
            }
            if (i >= to && markEnd < 0) {
                markEnd = width;
            }
            if (column >= window) {
                if (!fits && width + columns >= MAX_WIDTH) {
                    cutRight = true;
                    break;
                }
                shown.append(codePoint == '\t' ? " ".repeat(columns) : Glyphs.shown(codePoint));
                width += columns;
            }
            column += columns;
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        markStart = markStart < 0 ? width : markStart;
        markEnd = markEnd < 0 ? width : markEnd;
        if (cutRight) {
            shown.append(CUT);
        }
        return new ShownLine(
                shown.toString().stripTrailing(), markStart, Math.max(markEnd, markStart + 1));
    }

    private static int columns(String text, int from, int to) {
        int column = 0;
        int previous = 0;
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            column += columnsOf(previous, codePoint, column);
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        return column;
    }

    private static int columnsOf(int previous, int codePoint, int column) {
        return codePoint == '\t' ? TAB - column % TAB : Glyphs.width(previous, codePoint);
    }

    private static int wholeCharacter(String text, int offset) {
        boolean inside =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
