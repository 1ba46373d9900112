package io.nangols.features.completion;

import io.nangols.rules.Subject;
import io.nangols.testing.Samples.Sample;
import io.nangols.workspace.ProjectFile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How often the word that the author wrote was among the first proposals.
final class Hits {
    private static final int FIRST = 10;

    /// One of the figures: of so many places, at so many.
    record Figure(int places, int hits) {
        double percent() {
            return places == 0 ? 100 : 100.0 * hits / places;
        }

        Figure and(Figure other) {
            return new Figure(places + other.places, hits + other.hits);
        }

        @Override
        public String toString() {
            return "%d of %d (%.1f %%)".formatted(hits, places, percent());
        }
    }

    private final Map<ClosedWord.Kind, Figure> figures = new EnumMap<>(ClosedWord.Kind.class);

    private void count(ClosedWord word, boolean hit) {
        figures.merge(word.kind(), new Figure(1, hit ? 1 : 0), Figure::and);
    }

    /// Asks at every closed word of some files; what `ask` leaves out is not counted.
    static Hits of(
            Collection<Sample> samples, BiFunction<ProjectFile, ClosedWord, Stream<Boolean>> ask) {
        var hits = new Hits();
        samples.forEach(
                sample -> {
                    var file = new TypedFile().with(sample.text());
                    ClosedWord.in(Subject.of(file)).parallelStream()
                            .map(word -> Map.entry(word, ask.apply(file, word).toList()))
                            .toList()
                            .forEach(
                                    it ->
                                            it.getValue()
                                                    .forEach(hit -> hits.count(it.getKey(), hit)));
                });
        return hits;
    }

    Figure all() {
        return figures.values().stream().reduce(new Figure(0, 0), Figure::and);
    }

    /// Whether an editor shows `word` among the first proposals when `typed` of it is there; as an
    /// array, the right word counts, too.
    static boolean isAmongFirst(String word, String typed, List<Proposal> items) {
        return items.stream()
                .filter(item -> startsWith(item.filterText(), typed))
                .limit(FIRST)
                .anyMatch(item -> item.label().replaceFirst("\\[]$", "").equals(word));
    }

    private static boolean startsWith(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    /// The figures as a table with one line.
    String table(String title) {
        return Stream.concat(
                        figures.entrySet().stream()
                                .map(
                                        it ->
                                                it.getKey().toString().toLowerCase(Locale.ROOT)
                                                        + " "
                                                        + it.getValue()),
                        Stream.of("all " + all()))
                .collect(Collectors.joining(" | ", "| " + title + " | ", " |%n".formatted()));
    }
}
