package io.nangols.syntax.script.bench;

import io.nangols.syntax.script.Corpus;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.TreeInvariants;
import io.nangols.syntax.script.Walk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/// Shows how the time to parse and walk a text grows with its size and with the depth of its
/// nesting. In each row the time for one unit should be the same all along; where it grows more
/// than 2.5 times at last, the row ends with `<<<`. A row also says when a tree is not as all trees
/// should be, and it stops where a text takes too long.
///
/// ```sh
/// mvn -q -pl server -Pprogram process-test-classes -Dmain=io.nangols.syntax.script.bench.Scale \
///     -Djvm=-Xmx4g -Dargs="--scripts FOLDER"
/// ```
@Command(name = "scale")
final class Scale implements Callable<Integer> {
    private static final int[] LEVELS = {1_000, 10_000, 100_000};
    private static final int[] LENGTHS = {100_000, 1_000_000, 10_000_000};
    private static final double MOST_GROWTH = 2.5;
    private static final long ENOUGH_NANOS = 300_000_000;

    @Option(names = "--scripts", description = "a folder; the scripts of the tests without")
    private Optional<Path> scripts = Optional.empty();

    @Option(names = "--only", description = "shows only the rows with this in their names")
    private String only = "";

    @Option(names = "--seconds", description = "how long one text may take")
    private int seconds = 30;

    private int marked;

    /// What came of a text: the time of the quickest run, or what went wrong.
    private record Outcome(long nanos, int errors, String wrong) {}

    public static void main(String... args) {
        System.exit(new CommandLine(new Scale()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        var corpus = scripts.map(Corpus::in).orElseGet(Corpus::torture);
        for (var script : corpus.scripts()) {
            run(script.text());
        }
        head("ns for a UTF-16 unit of", LENGTHS);
        for (var mass : Mass.all(corpus)) {
            row(mass.name(), mass::text, LENGTHS);
        }
        System.out.println();
        head("ns for a level of", LEVELS);
        for (var nest : Nest.ALL) {
            row(nest.name(), nest::closed, LEVELS);
            if (nest.isClosed()) {
                row("open: " + nest.name(), nest::unclosed, LEVELS);
            }
        }
        System.out.printf("%d rows are marked%n", marked);
        return marked == 0 ? 0 : 1;
    }

    private static void head(String unit, int[] sizes) {
        System.out.printf(
                "%-42s %10d %10d %10d |%9s  growth  errors%n",
                unit, sizes[0], sizes[1], sizes[2], "ms");
    }

    private void row(String name, IntFunction<String> text, int[] sizes)
            throws InterruptedException {
        if (!name.contains(only)) {
            return;
        }
        measured(text.apply(sizes[0]));
        System.out.printf("%-42s ", name);
        double before = 0;
        double last = 0;
        Outcome outcome = new Outcome(0, 0, "");
        for (int size : sizes) {
            outcome = measured(text.apply(size));
            before = last;
            last = (double) outcome.nanos() / size;
            System.out.printf("%10.1f ", last);
            if (!outcome.wrong().isEmpty()) {
                break;
            }
        }
        double growth = last / before;
        boolean isMarked = growth > MOST_GROWTH || !outcome.wrong().isEmpty();
        marked += isMarked ? 1 : 0;
        System.out.printf(
                "|%9.1f  %6.2f  %6d%s %s%n",
                outcome.nanos() / 1e6,
                growth,
                outcome.errors(),
                isMarked ? " <<<" : "",
                outcome.wrong());
    }

    /// In a thread of its own, which has the stack of any thread and is left behind when it takes
    /// too long.
    private Outcome measured(String text) throws InterruptedException {
        var outcome = new AtomicReference<Outcome>();
        var thread =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    try {
                                        outcome.set(measure(text));
                                    } catch (RuntimeException | Error thrown) {
                                        outcome.set(new Outcome(0, 0, first(thrown.toString())));
                                    }
                                });
        thread.join(seconds * 1_000L);
        if (outcome.get() == null) {
            return new Outcome(seconds * 1_000_000_000L, 0, "too long");
        }
        return outcome.get();
    }

    private static Outcome measure(String text) {
        long best = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < 5 && spent < ENOUGH_NANOS; i++) {
            long began = System.nanoTime();
            run(text);
            long nanos = System.nanoTime() - began;
            best = Math.min(best, nanos);
            spent += nanos;
        }
        var tree = ScriptParser.parse(text);
        try {
            TreeInvariants.check(tree, text);
        } catch (AssertionError wrong) {
            return new Outcome(best, tree.errors().size(), first(wrong.getMessage()));
        }
        return new Outcome(best, tree.errors().size(), "");
    }

    private static ScriptTree run(String text) {
        var tree = ScriptParser.parse(text);
        var nodes = new int[1];
        Walk.preorder(tree.sourceFile(), _ -> nodes[0]++);
        if (nodes[0] == 0) {
            throw new IllegalStateException("no nodes");
        }
        return tree;
    }

    private static String first(String message) {
        return message.substring(0, Math.min(80, message.length())).replace('\n', ' ');
    }
}
