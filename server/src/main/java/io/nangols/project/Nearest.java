package io.nangols.project;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that somebody meant who wrote another.
public final class Nearest {
    /// A file with more names than this has none to look through by eye either, and every unknown
    /// name in it would cost as much again.
    private static final int MOST = 2_000;

    private Nearest() {}

    /// The candidate nearest to `written`, if one is near: differing only in case, or by at most
    /// one edit in three letters (an edit inserts, drops, changes or swaps a letter), three at
    /// most.
    public static Optional<String> to(String written, Collection<String> candidates) {
        int limit = Math.min(3, written.length() / 3);
        var lower = written.toLowerCase(Locale.ROOT);
        record Scored(String name, int distance) {}
        return candidates.stream()
                .limit(MOST)
                .filter(name -> !name.equals(written))
                .filter(name -> Math.abs(name.length() - written.length()) <= limit)
                .filter(name -> sharesAnEnd(lower, name))
                .map(
                        name ->
                                new Scored(
                                        name,
                                        distance(lower, name.toLowerCase(Locale.ROOT), limit)))
                .filter(scored -> scored.distance() <= limit)
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .map(Scored::name);
    }

    /// Hardly anybody mistypes the first and the last letter at once, and comparing two letters is
    /// cheap.
    private static boolean sharesAnEnd(String lower, String name) {
        return !lower.isEmpty()
                && !name.isEmpty()
                && (lower.charAt(0) == Character.toLowerCase(name.charAt(0))
                        || lower.charAt(lower.length() - 1)
                                == Character.toLowerCase(name.charAt(name.length() - 1)));
    }

    /// The optimal string alignment distance, or more than `limit` when it is larger than that.
    /// Only the diagonal band that can hold a distance up to `limit` is computed.
    private static int distance(String a, String b, int limit) {
        int far = limit + 1;
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            Arrays.fill(row, far);
            row[0] = i;
            for (int j = from; j <= to; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
