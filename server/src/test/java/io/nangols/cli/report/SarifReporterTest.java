package io.nangols.cli.report;

import static io.nangols.cli.report.TextReporterTest.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;

import io.nangols.rules.PageText;
import io.nangols.rules.RuleSet;
import io.nangols.rules.Severity;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class SarifReporterTest {
    private static final String PAGE =
            """
            ---
            id: some-rule
            ---
            # Some rule

            Why: ([Nango](https://nango.dev/docs)).
            """;

    @Test
    void printsResultsWithTheirRules() throws IOException {
        var file =
                Sample.of("a b/nango.yaml", "‹x›: 1\n«x»: 2\n")
                        .with(Severity.HINT, "some-rule", "Twice.");
        var folder = Path.of("").toAbsolutePath().toUri();

        assertThat(json(report(file)))
                .isEqualTo(
                        json(
                                """
                                {
                                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                                  "version": "2.1.0",
                                  "runs": [{
                                    "tool": {"driver": {
                                      "name": "nango-ls",
                                      "version": "1.2.3",
                                      "rules": [{
                                        "id": "some-rule",
                                        "shortDescription": {"text": "SOME-RULE!"},
                                        "fullDescription": {"text": "SOME-RULE!"},
                                        "helpUri": "https://nango.dev/docs",
                                        "help": {
                                          "text": "SOME-RULE!: see docs/rules/some-rule.md",
                                          "markdown": "# Some rule\\n\\nWhy: ([Nango](https://nango.dev/docs)).\\n"
                                        },
                                        "defaultConfiguration": {"level": "error"},
                                        "properties": {"tags": ["compile"]}
                                      }]
                                    }},
                                    "invocations": [{"executionSuccessful": true}],
                                    "originalUriBaseIds": {"SRCROOT": {"uri": "%s"}},
                                    "columnKind": "utf16CodeUnits",
                                    "results": [{
                                      "ruleId": "some-rule",
                                      "ruleIndex": 0,
                                      "level": "note",
                                      "message": {"text": "Twice."},
                                      "locations": [{"physicalLocation": {
                                        "artifactLocation": {"uri": "a%%20b/nango.yaml", "uriBaseId": "SRCROOT"},
                                        "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 2}
                                      }}],
                                      "relatedLocations": [{
                                        "id": 1,
                                        "physicalLocation": {
                                          "artifactLocation": {"uri": "a%%20b/nango.yaml", "uriBaseId": "SRCROOT"},
                                          "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 2}
                                        },
                                        "message": {"text": "It is here first."}
                                      }]
                                    }]
                                  }]
                                }
                                """
                                        .formatted(folder)));
    }

    @Test
    void keepsToTheOfficialSchema() {
        var file = Sample.of("a: b/日本.yaml", "‹x›: 1\n«x: 2\n»").withError("Twice.");
        var outside = Sample.of("../nango.yaml", "«»").withError("");

        assertThat(violations(report(file, outside))).isEmpty();
        assertThat(violations(report())).isEmpty();
    }

    /// Or else the tests above and below would prove nothing.
    @Test
    void isHeldToTheOfficialSchema() {
        assertThat(violations(report().replace("\"driver\"", "\"pilot\""))).isNotEmpty();
        assertThat(violations(report().replace("https://nango.dev/docs\"", "docs\""))).isNotEmpty();
    }

    @Test
    void keepsToTheOfficialSchemaWithAllRules() {
        var rules = RuleSet.load((_, _) -> {});
        var reporter =
                new SarifReporter(
                        new FileNames(Path.of("")),
                        rules.rules(),
                        rule -> rules.page(rule.id()).orElseThrow(),
                        "1.2.3");

        assertThat(violations(reporter.report(results(1)))).isEmpty();
    }

    private static String report(CheckedFile... files) {
        return new SarifReporter(
                        new FileNames(Path.of("")),
                        List.of(Sample.rule("some-rule")),
                        _ -> PageText.of(PAGE),
                        "1.2.3")
                .report(results(3, files));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> violations(String report) {
        return new ValidatorFactory()
                        .withJsonNodeFactory(new JacksonNode.Factory())
                        .withEvaluatorFactory(new FormatEvaluatorFactory())
                        .validate(schema(), report)
                        .getErrors()
                        .stream()
                        .map(SarifReporterTest::words)
                        .toList();
    }

    private static String words(Error error) {
        return error.getInstanceLocation() + ": " + error.getError();
    }

    /// The official schema, from the library that brings it along.
    private static String schema() {
        var name = "/schema/sarif-schema-2.1.0.json";
        try (var schema = SarifReporterTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
