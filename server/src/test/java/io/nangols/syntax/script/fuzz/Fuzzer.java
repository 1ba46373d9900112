package io.nangols.syntax.script.fuzz;

import io.nangols.syntax.script.Corpus;
import io.nangols.syntax.script.fuzz.Trial.Failure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/// Tries the parser on any number of texts, and ends with 1 where it failed, with 2 where it hangs.
/// Each failure is reported once, with its seed and the least text that still fails so.
///
/// ```sh
/// mvn -q -pl server -Pprogram process-test-classes -Dmain=io.nangols.syntax.script.fuzz.Fuzzer \
///     -Dargs="--executions 10000000 --scripts FOLDER"
/// ```
///
/// `--replay SEED` tries the one text of a seed; it needs the same scripts.
@Command(name = "fuzzer")
final class Fuzzer implements Callable<Integer> {
    private static final long REPORT_NANOS = 60_000_000_000L;

    @Option(names = "--executions")
    private long executions = 1_000_000;

    @Option(names = "--seed", description = "of the whole run; the texts' own follow from it")
    private long seed = System.nanoTime();

    @Option(names = "--scripts", description = "a folder; the scripts of the tests without")
    private Optional<Path> scripts = Optional.empty();

    @Option(names = "--replay", description = "the seed of one text")
    private Optional<Long> replay = Optional.empty();

    private final Map<String, Integer> failures = new HashMap<>();

    public static void main(String... args) {
        System.exit(new CommandLine(new Fuzzer()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var texts = new Texts(scripts.map(Corpus::in).orElseGet(Corpus::torture));
        var watchdog = Watchdog.start();
        if (replay.isPresent()) {
            return replay(texts.of(replay.get()), watchdog);
        }
        System.out.printf("seed %d, %,d executions%n", seed, executions);
        var seeds = new SplittableRandom(seed);
        long began = System.nanoTime();
        long reported = began;
        long length = 0;
        for (long done = 1; done <= executions; done++) {
            long textSeed = seeds.nextLong();
            var text = texts.of(textSeed);
            length += text.length();
            watchdog.begins(textSeed, text);
            var failure = Trial.of(text);
            if (failure.isPresent()) {
                report(failure.get(), textSeed, text, watchdog);
            }
            long now = System.nanoTime();
            if (now - reported > REPORT_NANOS || done == executions) {
                reported = now;
                System.out.printf(
                        "%,d executions, %,.0f/s, %d units each, %d failures%n",
                        done, done * 1e9 / (now - began), length / done, sum());
            }
        }
        failures.forEach((signature, count) -> System.out.printf("%,d × %s%n", count, signature));
        return failures.isEmpty() ? 0 : 1;
    }

    private int sum() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int replay(String text, Watchdog watchdog) {
        System.out.println(text);
        watchdog.begins(0, text);
        var failure = Trial.of(text);
        failure.ifPresent(found -> found.cause().printStackTrace(System.out));
        return failure.isPresent() ? 1 : 0;
    }

    private void report(Failure failure, long textSeed, String text, Watchdog watchdog)
            throws IOException {
        if (failures.merge(failure.signature(), 1, Integer::sum) > 1) {
            return;
        }
        var least =
                Minimizer.minimize(
                        text,
                        candidate -> {
                            watchdog.begins(textSeed, candidate);
                            return Trial.of(candidate)
                                    .filter(f -> f.signature().equals(failure.signature()))
                                    .isPresent();
                        });
        System.out.printf(
                "%nFAILURE: %s%nseed %d (%s), least text: %s%n",
                failure.signature(), textSeed, Texts.kind(textSeed), escaped(least));
        Trial.of(least).ifPresent(found -> print(found.cause()));
        var folder = Files.createDirectories(Path.of("target", "fuzz"));
        Files.write(folder.resolve(textSeed + ".ts"), bytes(least));
    }

    private static void print(Throwable cause) {
        System.out.println(cause);
        var frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(12, frames.length); i++) {
            System.out.println("    at " + frames[i]);
        }
    }

    /// As UTF-8, with the halves of surrogate pairs as question marks.
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// As a literal of Java.
    private static String escaped(String text) {
        var escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '"', '\\' -> escaped.append('\\').append(c);
                default -> {
                    if (c < ' ' || c > '~') {
                        escaped.append("\\u%04x".formatted((int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.append('"').toString();
    }
}
