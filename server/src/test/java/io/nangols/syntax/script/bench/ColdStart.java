package io.nangols.syntax.script.bench;

import io.nangols.syntax.script.Corpus;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.Walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Shows how long a new virtual machine, with the options of the launcher, takes to parse and walk
/// all scripts of a folder, one after the other.
///
/// ```sh
/// mvn -q -pl server -Pprogram process-test-classes -Dmain=io.nangols.syntax.script.bench.ColdStart \
///     -Dargs="FOLDER"
/// ```
final class ColdStart {
    private static final int RUNS = 5;
    private static final String INSIDE = "--inside";

    private ColdStart() {}

    public static void main(String... args) throws IOException, InterruptedException {
        if (args[0].equals(INSIDE)) {
            parse(Path.of(args[1]));
            return;
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ColdStart.class.getName(), INSIDE, args[0]));
        for (int i = 0; i < RUNS; i++) {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private static void parse(Path folder) {
        long began = System.nanoTime();
        var corpus = Corpus.in(folder);
        long read = System.nanoTime();
        var nodes = new int[1];
        for (var script : corpus.scripts()) {
            Walk.preorder(ScriptParser.parse(script.text()).sourceFile(), _ -> nodes[0]++);
        }
        long parsed = System.nanoTime();
        System.out.printf(
                "%d scripts, %.2f million units, %,d nodes: read in %d ms, parsed and walked in %d ms%n",
                corpus.scripts().size(),
                corpus.length() / 1e6,
                nodes[0],
                (read - began) / 1_000_000,
                (parsed - read) / 1_000_000);
    }

    /// The file with those that the server is started with.
    private static Path options() {
        var fromRoot = Path.of("server/src/dist/jvm.options");
        return Files.exists(fromRoot) ? fromRoot : Path.of("src/dist/jvm.options");
    }
}
