package io.nangols.text;

import java.util.Arrays;

/// Where the lines of a text begin; turns offsets into positions and back.
///
/// A line ends at `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol. Positions
/// outside the text are moved to the nearest place inside it, so no input makes a method fail.
public final class LineIndex {
    private final String text;
    private final int[] starts;

    /// Whether all is ASCII; whoever asks first finds out.
    private volatile Plain plain = Plain.UNKNOWN;

    private enum Plain {
        UNKNOWN,
        YES,
        NO
    }

    public LineIndex(String text) {
        this.text = text;
        this.starts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        var starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean crlf = carriage >= 0 && feed == carriage + 1;
            int end = crlf || carriage < 0 || feed >= 0 && feed < carriage ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed < 0 || feed > end ? feed : text.indexOf('\n', end + 1);
            carriage = carriage < 0 || carriage > end ? carriage : text.indexOf('\r', end + 1);
        }
        return Arrays.copyOf(starts, count);
    }

    /// How many lines there are; a text that ends with a line break has an empty last line.
    public int lineCount() {
        return starts.length;
    }

    /// The 0-based line that holds `offset`.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, clamp(offset));
        return found >= 0 ? found : -found - 2;
    }

    /// The offset at which `line` begins.
    public int startOf(int line) {
        return line < 0 ? 0 : line >= starts.length ? text.length() : starts[line];
    }

    /// The offset at which the text of `line` ends, before its line break.
    public int endOf(int line) {
        if (line + 1 >= starts.length) {
            return text.length();
        }
        int end = startOf(line + 1) - 1;
        boolean crlf =
                end > startOf(line) && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
        return crlf ? end - 1 : end;
    }

    /// The position of `offset`, its column in `encoding`.
    public Position positionAt(int offset, PositionEncoding encoding) {
        int place = clamp(offset);
        int line = lineAt(place);
        int column = 0;
        if (hasOneUnitEach(encoding)) {
            column = place - starts[line];
        } else {
            for (int i = starts[line]; i < place; ) {
                int codePoint = text.codePointAt(i);
                column += encoding.width(codePoint);
                i += Character.charCount(codePoint);
            }
        }
        return new Position(line, column);
    }

    /// The offset of `position`, its column in `encoding`; a column past the end of the line means
    /// the end of the line.
    public int offsetAt(Position position, PositionEncoding encoding) {
        if (position.line() < 0) {
            return 0;
        }
        if (position.line() >= starts.length) {
            return text.length();
        }
        int end = endOf(position.line());
        int offset = startOf(position.line());
        if (hasOneUnitEach(encoding)) {
            return Math.clamp((long) offset + position.character(), offset, end);
        }
        int column = 0;
        while (offset < end && column < position.character()) {
            int codePoint = text.codePointAt(offset);
            int width = encoding.width(codePoint);
            column += width;
            offset += Character.charCount(codePoint);
        }
        return Math.min(offset, end);
    }

    /// Whether a column is a distance in code units: always in UTF-16, and where all is ASCII, so
    /// that a long line is not gone through for each place in it.
    private boolean hasOneUnitEach(PositionEncoding encoding) {
        if (encoding == PositionEncoding.UTF16) {
            return true;
        }
        if (plain == Plain.UNKNOWN) {
            plain = text.chars().allMatch(c -> c < 0x80) ? Plain.YES : Plain.NO;
        }
        return plain == Plain.YES;
    }

    private int clamp(int offset) {
        return Math.clamp(offset, 0, text.length());
    }
}
