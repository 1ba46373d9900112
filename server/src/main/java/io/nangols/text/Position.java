package io.nangols.text;

/// A place as editors name it: 0-based line, and the 0-based column in the units of a
/// [PositionEncoding].
public record Position(int line, int character) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        return line != other.line
                ? Integer.compare(line, other.line)
                : Integer.compare(character, other.character);
    }
}
