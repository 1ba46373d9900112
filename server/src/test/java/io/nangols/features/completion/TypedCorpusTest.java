package io.nangols.features.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.Subject;
import io.nangols.testing.Samples;
import io.nangols.testing.Samples.Sample;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Real files, typed key by key.
class TypedCorpusTest {
    private static final Set<String> TYPED = Set.of("hubspot", "github", "zendesk");

    private static final int SLOW_MILLIS = 50;

    /// The real files where this machine has them, else two of our own.
    private static List<Sample> files() {
        var real = Samples.real().stream().filter(it -> TYPED.contains(it.name())).toList();
        return real.isEmpty() ? Samples.own().subList(0, 2) : real;
    }

    @Test
    void answersAfterEveryKey() {
        typed(Samples.own().getFirst().text());
        var times =
                files().stream()
                        .flatMapToLong(
                                file -> typed(file.text()).stream().mapToLong(Long::longValue))
                        .sorted()
                        .toArray();
        System.out.printf(
                "Completion after each of %d keys: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms%n",
                times.length,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
        assertThat(times[times.length * 99 / 100] / 1_000_000).isLessThan(SLOW_MILLIS);
    }

    /// Types a text and asks after every key; how long each answer took, in nanoseconds.
    private static List<Long> typed(String text) {
        var typed = new TypedFile();
        var times = new ArrayList<Long>();
        for (int end = 1; end <= text.length(); end++) {
            var file = typed.with(text.substring(0, end));
            long start = System.nanoTime();
            Completion.at(file, end, true);
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    @Test
    void hasTheWordThatTheAuthorWritesNextAmongTheFirstTen() {
        for (int typed : IntStream.range(0, 3).toArray()) {
            var hits = new Hits();
            files().forEach(file -> countTopDown(file.text(), typed, hits));
            System.out.println("Written top down, " + typed + " typed: " + hits);
            assertThat(hits.all().percent()).isGreaterThanOrEqualTo(80);
        }
    }

    @Test
    void hasTheWordThatTheAuthorChoseAmongTheFirstTenInTheWholeFile() {
        for (int typed : IntStream.range(0, 3).toArray()) {
            var hits = new Hits();
            files().forEach(file -> countInside(file.text(), typed, hits));
            System.out.println("In the whole file, " + typed + " typed: " + hits);
            assertThat(hits.all().percent()).isGreaterThanOrEqualTo(80);
        }
    }

    private static void countTopDown(String text, int typed, Hits hits) {
        var file = new TypedFile();
        for (var word : words(file, text)) {
            int at = word.span().start() + Math.min(typed, word.text().length());
            var before = text.substring(0, at);
            if (word.kind() != ClosedWord.Kind.MODEL
                    || isKnown(word.text(), text, word.span().start())) {
                count(file.with(before), word, at, hits);
            }
        }
    }

    /// Whether the text has that name before `end`.
    private static boolean isKnown(String model, String text, int end) {
        return Stream.of(text.substring(0, end).split("[^A-Za-z0-9_]+")).anyMatch(model::equals);
    }

    private static void countInside(String text, int typed, Hits hits) {
        var file = new TypedFile();
        for (var word : words(file, text)) {
            int at = word.span().start() + Math.min(typed, word.text().length());
            int lineEnd = text.indexOf('\n', at);
            boolean key = word.kind() == ClosedWord.Kind.KEY;
            boolean parent = key && text.substring(at, lineEnd).strip().endsWith(":");
            boolean bracketed =
                    key && text.substring(text.lastIndexOf('\n', at) + 1, at).contains("{");
            if (!parent && !bracketed) {
                int end = key ? lineEnd : word.span().end();
                count(file.with(text.substring(0, at) + text.substring(end)), word, at, hits);
            }
        }
    }

    private static List<ClosedWord> words(TypedFile file, String text) {
        return ClosedWord.in(Subject.of(file.with(text)));
    }

    private static void count(
            io.nangols.workspace.ProjectFile file, ClosedWord word, int at, Hits hits) {
        var items = Completion.at(file, at, true).items();
        var typed = word.text().substring(0, at - word.span().start());
        boolean hit = Hits.isAmongFirst(word.text(), typed, items);
        hits.count(word, hit);
        if (!hit && Boolean.getBoolean("nangols.misses")) {
            System.out.println(
                    word + " → " + items.stream().map(Proposal::label).limit(12).toList());
        }
    }
}
