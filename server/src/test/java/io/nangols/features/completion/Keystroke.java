package io.nangols.features.completion;

import io.nangols.features.hover.Hover;
import io.nangols.testing.Samples.Sample;
import io.nangols.workspace.ProjectFile;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the thread had to do for the answers behind one key, in nanoseconds: time in which it waits
/// for the processor is not counted.
///
/// @param length how much of the file was there
record Keystroke(Sample sample, int length, long reading, long completion, long hover) {
    private static final int CHUNK = 1500;

    /// What takes longer is asked for again, because once may have been bad luck.
    private static final long SUSPICIOUS = 20_000_000;

    private static final int TRIES = 4;

    /// Types files and asks for completion and hover after every key.
    static List<Keystroke> in(Collection<Sample> samples) {
        return samples.stream()
                .flatMap(
                        sample ->
                                IntStream.iterate(
                                                0,
                                                at -> at < sample.text().length(),
                                                at -> at + CHUNK)
                                        .mapToObj(at -> new Part(sample, at)))
                .toList()
                .parallelStream()
                .flatMap(part -> part.typed().stream())
                .toList();
    }

    long slower() {
        return Math.max(completion, hover);
    }

    /// The figures of many, one line for each thing that was asked for.
    static String table(List<Keystroke> all) {
        return "| after each of %,d keys | p50 | p95 | p99 | slowest | where |%n|---|---|---|---|---|---|%n"
                        .formatted(all.size())
                + row("reading the file", all, Keystroke::reading)
                + row("completion", all, Keystroke::completion)
                + row("hover", all, Keystroke::hover);
    }

    private static String row(String name, List<Keystroke> all, ToLongFunction<Keystroke> part) {
        var sorted = all.stream().sorted(Comparator.comparingLong(part)).toList();
        return Stream.of(50, 95, 99, 100)
                        .map(percent -> sorted.get((sorted.size() - 1) * percent / 100))
                        .map(it -> "%.2f ms | ".formatted(part.applyAsLong(it) / 1e6))
                        .collect(Collectors.joining("", "| " + name + " | ", ""))
                + "%s, %d characters, behind `%s` |%n"
                        .formatted(
                                sorted.getLast().sample(),
                                sorted.getLast().length(),
                                sorted.getLast().line());
    }

    private record Part(Sample sample, int start) {
        List<Keystroke> typed() {
            var typed = new TypedFile();
            int last = Math.min(sample.text().length(), start + CHUNK);
            typed.with(sample.text().substring(0, start)).project();
            return IntStream.rangeClosed(start + 1, last)
                    .mapToObj(end -> after(typed, end))
                    .toList();
        }

        private Keystroke after(TypedFile typed, int end) {
            var best = asked(typed.with(sample.text().substring(0, end)), end);
            for (int i = 1; i < TRIES && best.isSuspicious(); i++) {
                best = best.orBetter(asked(typed.again(), end));
            }
            return best;
        }

        private Keystroke asked(ProjectFile file, int end) {
            long reading = cost(file::project);
            long completion = cost(() -> Completion.at(file, end, true));
            long hover = cost(() -> Hover.at(file, end));
            return new Keystroke(sample, end, reading, completion, hover);
        }
    }

    /// The line that was being typed.
    private String line() {
        var text = sample.text().substring(0, length);
        return text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
    }

    private boolean isSuspicious() {
        return slower() > SUSPICIOUS || reading > SUSPICIOUS;
    }

    private Keystroke orBetter(Keystroke other) {
        return new Keystroke(
                sample,
                length,
                Math.min(reading, other.reading),
                Math.min(completion, other.completion),
                Math.min(hover, other.hover));
    }

    private static long cost(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
