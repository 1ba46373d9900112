package io.nangols.features.completion;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often the word that the author wrote was among the first proposals.
final class Hits {
    private static final int FIRST = 10;

    /// One of the figures: of so many places, at so many.
    record Figure(int places, int hits) {
        double percent() {
            return places == 0 ? 100 : 100.0 * hits / places;
        }

        Figure with(boolean hit) {
            return new Figure(places + 1, hits + (hit ? 1 : 0));
        }

        @Override
        public String toString() {
            return "%d of %d (%.1f %%)".formatted(hits, places, percent());
        }
    }

    private final Map<ClosedWord.Kind, Figure> figures = new EnumMap<>(ClosedWord.Kind.class);

    void count(ClosedWord word, boolean hit) {
        figures.merge(word.kind(), new Figure(1, hit ? 1 : 0), (before, _) -> before.with(hit));
    }

    Map<ClosedWord.Kind, Figure> byKind() {
        return Map.copyOf(figures);
    }

    Figure all() {
        return figures.values().stream()
                .reduce(
                        new Figure(0, 0),
                        (one, other) ->
                                new Figure(one.places + other.places, one.hits + other.hits));
    }

    /// Whether an editor shows `word` among the first proposals when `typed` of it is there.
    static boolean isAmongFirst(String word, String typed, List<Proposal> items) {
        return items.stream()
                .filter(item -> startsWith(item.filterText(), typed))
                .limit(FIRST)
                .anyMatch(item -> item.label().equals(word));
    }

    private static boolean startsWith(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return figures + ", all: " + all();
    }
}
