package io.nangols.simulation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A day's typing: random edits, as people make them, in copies of real projects. It ends with 1
/// when anything has failed, when diagnostics are not those of a fresh server, or when memory
/// grows; then it shows the few steps that lead there.
///
/// ```sh
/// mvn -q -pl server -Pprogram process-test-classes -Dmain=io.nangols.simulation.Simulation \
///     -Dargs="FOLDER… --edits 100000"
/// ```
///
/// `--server server/target/nango-ls.jar` works with that server, over its standard streams.
@Command(name = "simulation")
final class Simulation implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "has projects in it; nothing there changes")
    private List<Path> folders = List.of();

    @Option(names = "--edits")
    private long edits = 100_000;

    @Option(names = "--seed")
    private long seed = System.nanoTime();

    @Option(names = "--projects", description = "how many of the projects to work on")
    private int count = 12;

    @Option(names = "--compare", description = "after how many edits to compare")
    private int compareEvery = 100;

    @Option(names = "--restore", description = "after how many edits to put everything back")
    private int restoreEvery = 5_000;

    @Option(names = "--patience", description = "seconds to look for the least steps that fail")
    private int patience = 120;

    @Option(names = "--server", description = "the jar of a server to talk with")
    private Optional<Path> jar = Optional.empty();

    public static void main(String... args) {
        System.exit(new CommandLine(new Simulation()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var servers = jar.map(Servers::overStdio).orElse(Servers.IN_PROCESS);
        var projects = Projects.in(folders, count, seed);
        var root = Files.createTempDirectory("simulation").toRealPath();
        System.out.printf(
                "seed %d, %d files, %d links, in %s%n%s%n",
                seed, projects.texts().size(), projects.links().size(), root, Run.Row.HEAD);
        var day = new Day(new Disk(Files.createDirectory(root.resolve("day"))), projects, servers);
        try (var _ = day.server()) {
            new Run(edits, seed, compareEvery, restoreEvery, jar.isEmpty())
                    .work(day, projects, System.out::println);
            var _ = new Disk(root).delete("");
            return 0;
        } catch (Day.Failed e) {
            var again = new Disk(Files.createDirectory(root.resolve("again")));
            report(
                    e,
                    day,
                    root,
                    new Reproduction(
                            steps -> Day.failure(again, projects, servers, steps),
                            Duration.ofSeconds(patience)));
            return 1;
        }
    }

    private void report(Day.Failed failure, Day day, Path root, Reproduction again) {
        var log = day.log();
        System.out.printf(
                "%nFAILURE, seed %d, %d steps after everything was put back for the %dth time:%n%s%n",
                seed, log.size(), day.restored(), failure.getMessage());
        if (failure.getCause() != null) {
            failure.getCause().printStackTrace(System.out);
        }
        System.out.println("\nThe last steps:");
        log.stream().skip(Math.max(0, log.size() - 10)).forEach(Simulation::print);
        again.of(log)
                .ifPresentOrElse(
                        steps -> {
                            System.out.printf("%nThe least steps that fail, in %s:%n", root);
                            steps.forEach(Simulation::print);
                            again.trial().apply(steps).ifPresent(System.out::println);
                        },
                        () -> System.out.println("\nDone again, these steps do not fail."));
    }

    private static void print(Step step) {
        System.out.println("  " + step.toString().replace("\r", "\\r").replace("\n", "\\n"));
    }
}
