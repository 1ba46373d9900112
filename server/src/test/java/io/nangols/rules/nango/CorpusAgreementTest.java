package io.nangols.rules.nango;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.nangols.rules.Severity;
import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compares the compiler with the tools it imitates, over real projects and mutants of them.
///
/// The corpus is no part of the repository; it is a folder with `oracle.json`, what the tools said
/// of each file. Name it with `-Dnangols.corpus`, or put it into `shared/corpus` beside the
/// repository.
class CorpusAgreementTest {
    private static final Set<String> SCHEMA =
            Set.of("unknown-property", "missing-property", "invalid-value");

    /// Of these, it only matters whether there are any.
    private static final Set<String> UNCOUNTED = Set.of("cyclic-model", "model-not-found-fallback");

    @Test
    void agreesWithNangosOwnTools() throws IOException {
        var corpus = corpus();
        assumeTrue(corpus.isPresent(), "there is no corpus");
        var oracle = new ObjectMapper().readTree(corpus.get().resolve("oracle.json").toFile());
        assertThat(oracle.properties()).isNotEmpty();
        var differences = new ArrayList<String>();
        for (var file : oracle.properties()) {
            var text = Files.readString(corpus.get().resolve(file.getKey()));
            var expected = expected(file.getValue());
            var came = came(NangoCompiler.compile(YamlTree.parse(text)), expected);
            if (!came.equals(expected)) {
                differences.add(
                        "%s%n    expected %s%n    came     %s"
                                .formatted(file.getKey(), expected, came));
            }
        }
        assertThat(String.join("\n", differences)).isEmpty();
    }

    private static Optional<Path> corpus() {
        var here = Path.of("").toAbsolutePath();
        return Stream.concat(
                        Stream.ofNullable(System.getProperty("nangols.corpus")).map(Path::of),
                        Stream.iterate(here, folder -> folder != null, Path::getParent)
                                .map(folder -> folder.resolveSibling("shared").resolve("corpus")))
                .filter(folder -> Files.exists(folder.resolve("oracle.json")))
                .findFirst();
    }

    private static Map<String, Integer> expected(JsonNode said) {
        if (said.has("threw")) {
            return Map.of("stopped", 1);
        }
        if (values(said.path("schema"), "msg").stream().anyMatch(message -> !message.isBlank())) {
            return Map.of("schema", 1);
        }
        var rules = new ArrayList<>(values(said.path("errors"), "code"));
        rules.addAll(values(said.path("warnings"), "code"));
        return count(rules.stream().map(code -> code.replace('_', '-')));
    }

    private static List<String> values(JsonNode findings, String key) {
        return findings.valueStream().map(finding -> finding.path(key).asText()).toList();
    }

    private static Map<String, Integer> came(
            List<Verdict> verdicts, Map<String, Integer> expected) {
        if (expected.containsKey("stopped")
                && verdicts.size() == 1
                && verdicts.getFirst().severity() == Severity.ERROR) {
            return Map.of("stopped", 1);
        }
        var rules = verdicts.stream().map(Verdict::rule).toList();
        if (expected.containsKey("schema") && !rules.isEmpty() && SCHEMA.containsAll(rules)) {
            return Map.of("schema", 1);
        }
        return count(rules.stream());
    }

    private static Map<String, Integer> count(Stream<String> rules) {
        var counts = new TreeMap<String, Integer>();
        rules.forEach(
                rule -> counts.merge(rule, 1, (a, b) -> UNCOUNTED.contains(rule) ? 1 : a + b));
        return counts;
    }
}
