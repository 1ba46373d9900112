package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;

/// What the properties of syncs and actions take, and what they do not, at its place.
class SchemaValuesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    runs: 5                       | 5
                    runs:                         | runs
                    output: 5                     | 5
                    output: [A, 5, []]            | 5, []
                    output: { id: string }        | { id: string }
                    input: [A]                    | [A]
                    description: 5                | 5
                    description:                  | description
                    sync_type: partial            | partial
                    sync_type: Full               | Full
                    track_deletes: 'true'         | 'true'
                    auto_start: no                | no
                    auto_start:                   | auto_start
                    version: 1.5                  | 1.5
                    version: 1.0.x                | 1.0.x
                    scopes: 5                     | 5
                    scopes: [a, 5]                | 5
                    webhook-subscriptions: {}     | {}
                    endpoint: 5                   | 5
                    endpoint: POST /a             | POST /a
                    endpoint: GET a               | GET a
                    endpoint: '/a/{B}'            | '/a/{B}'
                    endpoint: [/a, 5, [/b]]       | 5, [/b]
                    endpoint: { path: a }         | a
                    endpoint: { path: / }         | /
                    endpoint: { path: /a b }      | /a b
                    endpoint: { method: POST, path: /a } | POST
                    endpoint: { method: get, path: /a }  | get
                    endpoint: { path: /a, group: G1 }    | G1
                    endpoint: { path: /a, group: '' }    | ''
                    """)
    void valuesThatASyncDoesNotTake(String property, String places) {
        var text = sync(property);
        var found =
                Project.of(YamlTree.parse(text)).schemaProblems().stream()
                        .map(problem -> problem.span().of(text))
                        .toList();

        assertThat(String.join(", ", found)).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "runs: ''",
                "output: Anything at all",
                "output: []",
                "input:",
                "input: A",
                "sync_type: incremental",
                "track_deletes: true",
                "auto_start: FALSE",
                "version: 1",
                "version: 1.0",
                "version: '12'",
                "version: 1.2.3",
                "version: 0x10",
                "scopes: a",
                "scopes: []",
                "webhook-subscriptions: '*'",
                "webhook-subscriptions: [a]",
                "endpoint: /a",
                "endpoint: GET /a/b-c.d_e",
                "endpoint: []",
                "endpoint: [/a, { path: '/b/{C}:d' }]",
                "endpoint: { path: /a, group: A b_c-d, method: GET }",
            })
    void valuesThatASyncTakes(String property) {
        assertThat(SchemaProblems.in(sync(property))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "endpoint: DELETE /a/{B}:c",
                "endpoint: /a",
                "endpoint: { path: '/a/{B:c}', method: PATCH }",
            })
    void endpointsThatAnActionTakes(String property) {
        assertThat(SchemaProblems.in(action(property))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "endpoint: [/a]",
                "endpoint: HEAD /a",
                "endpoint: { path: /a, method: HEAD }",
                "endpoint: 5",
            })
    void endpointsThatAnActionDoesNotTake(String property) {
        assertThat(SchemaProblems.in(action(property))).hasSize(1);
    }

    private static String sync(String property) {
        return script("syncs", "runs: every day", "output: A", "endpoint: /a", property);
    }

    private static String action(String property) {
        return script("actions", property);
    }

    /// A file with a script that has these properties; a later one replaces an earlier one.
    private static String script(String kind, String... properties) {
        var lines = new LinkedHashMap<String, String>();
        for (var property : properties) {
            lines.put(property.substring(0, property.indexOf(':')), property);
        }
        return "integrations:\n  i:\n    %s:\n      s:\n        %s\nmodels: {}\n"
                .formatted(kind, String.join("\n        ", lines.values()));
    }
}
