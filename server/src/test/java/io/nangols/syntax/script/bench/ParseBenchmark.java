package io.nangols.syntax.script.bench;

import io.nangols.syntax.script.Corpus;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Node;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// How many scripts of a folder are parsed and walked in a second, by one thread. An operation is
/// one script.
///
/// ```sh
/// mvn -q -pl server -Pprogram process-test-classes -Dmain=org.openjdk.jmh.Main \
///     -Dargs="ParseBenchmark -jvmArgsAppend -Dscripts=FOLDER"
/// ```
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class ParseBenchmark {
    private final List<Corpus.Script> scripts =
            Corpus.in(Path.of(System.getProperty("scripts", "."))).scripts();

    private int next;

    /// Parses the next script and visits all of its nodes.
    @Benchmark
    public void parseAndWalk(Blackhole sink) {
        var tree = ScriptParser.parse(scripts.get(next).text());
        Consumer<Node> visit = sink::consume;
        Walk.preorder(tree.sourceFile(), visit);
        next = next + 1 < scripts.size() ? next + 1 : 0;
    }
}
