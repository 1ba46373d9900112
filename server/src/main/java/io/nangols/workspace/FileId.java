package io.nangols.workspace;

/// Which file something is: the same for every URI and every link that leads there.
public record FileId(String value) implements Comparable<FileId> {
    @Override
    public int compareTo(FileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
