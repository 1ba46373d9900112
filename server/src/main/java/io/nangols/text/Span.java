package io.nangols.text;

/// A half-open range of a text: `start` inclusive, `end` exclusive, in 0-based UTF-16 code units.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// The empty span at `offset`.
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether `offset` lies inside or at the end, where a cursor would still touch the text.
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /// Whether `other` lies wholly inside this span.
    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two have a character in common.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same span `distance` code units further on (or back, when negative).
    public Span shift(int distance) {
        return distance == 0 ? this : new Span(start + distance, end + distance);
    }

    /// The smallest span that holds both.
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The text it covers.
    public String of(String text) {
        return text.substring(start, end);
    }
}
