package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.SchemaProblem.InvalidValue;
import io.nangols.project.SchemaProblem.Remedy;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.edit.Content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class RemedyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sync_type: Full                | full",
                "sync_type: inc                 | incremental",
                "sync_type: incremantal         | incremental",
                "track_deletes: yes             | true",
                "track_deletes: \"true\"        | true",
                "auto_start: Off                | false",
                "auto_start: 0                  | false",
                "version: v1.2                  | 1.2.0",
                "version: 1.5                   | 1.5.0",
                "version: v2                    | 2",
                "description: 2024-01-01        | 2024-01-01",
                "scopes: 5                      | 5",
                "scopes: [repo, 5]              | 5",
                "input: [Issue]                 | Issue",
                "runs: 60000                    | 60000",
                "endpoint: get /issues          | GET /issues",
                "endpoint: POST /issues         | GET /issues",
                "endpoint: GET  issues          | GET /issues",
                "endpoint: [issues, GET /bugs]  | /issues",
                "endpoint: { path: issues?a=b } | /issues",
                "endpoint: { path: / my issues} | /my-issues",
                "endpoint: { path: /a, method: get }   | GET",
                "endpoint: { path: /a, group: A & B }  | A and B",
            })
    void knowsWhatWasMeant(String written, String meant) {
        assertThat(remedyOf(written)).contains("-> " + meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sync_type: partial",
                "track_deletes: perhaps",
                "version: latest",
                "runs: 5",
                "output: 5",
                "input: true",
                "input: [Issue, Bug]",
                "endpoint: FETCH /issues",
                "endpoint: GET /a /b",
                "endpoint: GET",
                "endpoint: { path: /ä }",
                "endpoint: { path: /a, group: A1 }",
            })
    void doesNotGuess(String written) {
        assertThat(remedyOf(written)).isEmpty();
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(remedyOf("description:")).contains("remove description");
    }

    @Test
    void doesNotLeaveOutWhatMustBeThere() {
        assertThat(remedyOf("runs:")).isEmpty();
    }

    /// What is said of the first invalid value of a sync with this line.
    private static Optional<String> remedyOf(String line) {
        var text =
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        %s
                """
                        .formatted(line);
        return Project.of(YamlTree.parse(text)).schemaProblems().stream()
                .flatMap(
                        problem ->
                                problem instanceof InvalidValue invalid
                                        ? Optional.of(invalid).stream()
                                        : Optional.<InvalidValue>empty().stream())
                .findFirst()
                .flatMap(InvalidValue::remedy)
                .map(remedy -> show(remedy, text));
    }

    private static String show(Remedy remedy, String text) {
        return switch (remedy) {
            case Remedy.Replace(_, Content.Text(var meant)) -> "-> " + meant;
            case Remedy.Replace(_, Content.Yaml(var meant)) -> "-> " + meant;
            case Remedy.Replace(_, var meant) -> "-> " + meant;
            case Remedy.Remove(var key) -> "remove " + key.of(text);
        };
    }
}
