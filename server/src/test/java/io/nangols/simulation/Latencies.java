package io.nangols.simulation;

import java.util.Arrays;

/// How long the last edits took, in nanoseconds. Its size does not depend on how many there were.
final class Latencies {
    private static final int MOST = 20_000;

    private final long[] nanos = new long[MOST];
    private int count;

    void add(long nano) {
        nanos[count++ % MOST] = nano;
    }

    void clear() {
        count = 0;
    }

    /// In milliseconds, what `part` of all edits took at most.
    double quantile(double part) {
        int size = Math.min(count, MOST);
        if (size == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(size - 1, part * size)] / 1e6;
    }
}
