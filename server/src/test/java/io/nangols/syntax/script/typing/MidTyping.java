package io.nangols.syntax.script.typing;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.text.LineIndex;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Shows how much of a script TypeScript's own parser and ours still read while somebody types in
/// it, and the states in which ours reads least.
///
/// `STATES` has a line for each state, `{"file", "kind", "offset", "text"}`: the script's path, the
/// kind of the damage, the cursor right behind it, and the damaged text. The states of one file
/// follow each other. Once, `npm ci` in `server/src/test/typescript`; then
///
/// ```sh
/// mvn -q -pl server -Pprogram process-test-classes -Dmain=io.nangols.syntax.script.typing.MidTyping \
///     -Dargs="STATES --worst 20"
/// ```
@Command(name = "mid-typing")
final class MidTyping implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(paramLabel = "STATES")
    private Path states = Path.of("");

    @Option(names = "--worst", description = "how many states to show")
    private int worst = 10;

    @Option(names = "--kind", description = "the only kind of damage to look at")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--exports", description = "shows states where a default export is lost")
    private boolean exports;

    @Option(names = "--calls", description = "shows states where calls are lost")
    private boolean calls;

    /// A state with what the two parsers make of it.
    private record Result(State state, Judgement ours, Judgement theirs) {
        int lost() {
            return ours.lost().size();
        }
    }

    public static void main(String... args) {
        System.exit(new CommandLine(new MidTyping()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var ours = new TreeMap<String, Tally>();
        var theirs = new TreeMap<String, Tally>();
        var results = new ArrayList<Result>();
        try (var facts = TypeScriptFacts.of(states);
                var lines = Files.newBufferedReader(states)) {
            String file = "";
            ScriptTree before = ScriptParser.parse("");
            Facts ourBefore = Facts.of(before);
            Facts theirBefore = ourBefore;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var json = JSON.readTree(line);
                if (!json.get("file").textValue().equals(file)) {
                    file = json.get("file").textValue();
                    before = ScriptParser.parse(Files.readString(Path.of(file)));
                    ourBefore = Facts.of(before);
                    theirBefore = facts.next();
                }
                var name = json.get("kind").textValue();
                var text = json.get("text").textValue();
                var state = State.of(file, name, json.get("offset").intValue(), before, text);
                var theirAfter = facts.next();
                if (kind.isPresent() && !kind.get().equals(name)) {
                    continue;
                }
                var ourAfter = Facts.of(ScriptParser.parse(text));
                var result =
                        new Result(
                                state,
                                Judgement.of(state, ourBefore, ourAfter),
                                Judgement.of(state, theirBefore, theirAfter));
                boolean damages = Judgement.damagesExport(state, theirBefore);
                ours.merge(name, Tally.NONE.plus(result.ours(), damages), Tally::plus);
                theirs.merge(name, Tally.NONE.plus(result.theirs(), damages), Tally::plus);
                results.add(result);
            }
        }
        new KeptTable(ours, theirs).print();
        worst(results).forEach(MidTyping::print);
        return 0;
    }

    private List<Result> worst(List<Result> results) {
        return results.stream()
                .filter(r -> !exports || r.ours().exports().ratio() < 1)
                .filter(r -> !calls || r.ours().calls().ratio() < r.theirs().calls().ratio())
                .filter(r -> exports || calls || r.lost() > 0)
                .sorted(Comparator.comparingInt(Result::lost).reversed())
                .limit(worst)
                .toList();
    }

    private static void print(Result result) {
        var state = result.state();
        var before = new LineIndex(state.before().text());
        var after = new LineIndex(state.after());
        int at = state.change().removed().start();
        System.out.printf(
                "%n%s%n  line %d; nodes %s (TypeScript %s), exports %s (%s), calls %s (%s)%n",
                state,
                before.lineAt(at) + 1,
                shown(result.ours().nodes()),
                shown(result.theirs().nodes()),
                shown(result.ours().exports()),
                shown(result.theirs().exports()),
                shown(result.ours().calls()),
                shown(result.theirs().calls()));
        result.ours().lost().stream()
                .limit(6)
                .forEach(
                        fact ->
                                System.out.printf(
                                        "  lost %s at line %d: %s%n",
                                        fact.kind(),
                                        before.lineAt(fact.span().start()) + 1,
                                        firstLine(fact.span().of(state.before().text()))));
        ScriptParser.parse(state.after()).errors().stream()
                .limit(4)
                .forEach(
                        error ->
                                System.out.printf(
                                        "  error at line %d: %s%n",
                                        after.lineAt(error.span().start()) + 1, error.message()));
        int line = after.lineAt(at);
        for (int i = Math.max(0, line - 3); i < Math.min(after.lineCount(), line + 5); i++) {
            System.out.printf(
                    "  %s %4d  %s%n",
                    i == line ? ">" : " ",
                    i + 1,
                    state.after().substring(after.startOf(i), after.endOf(i)));
        }
    }

    private static String shown(Judgement.Score score) {
        return score.kept() + "/" + score.all();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
