package io.nangols.rules.nango;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands inside the scripts: intervals, outputs, inputs and endpoints.
class ScriptsTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"every 29s", "-5m", "'0'", "sometimes", "'5m '", "''", "'every '"})
    void refusesIntervals(String runs) {
        assertThat(NangoSays.ofSyncs("a: { output: User, endpoint: /a, runs: %s }".formatted(runs)))
                .containsExactly("invalid-runs: " + runs);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"every half day", "5m", "'60000'", ".5h", "every 30s"})
    void acceptsIntervals(String runs) {
        assertThat(NangoSays.ofSyncs("a: { output: User, endpoint: /a, runs: %s }".formatted(runs)))
                .isEmpty();
    }

    @Test
    void leavesOutASyncThatCannotRun() {
        assertThat(
                        NangoSays.ofSyncs(
                                """
                                a: { output: Note, endpoint: /a, runs: never }
                                b: { output: Note, endpoint: [/a, /a], runs: every 1h }
                                c: { output: '', endpoint: /a, runs: never }
                                """))
                .containsExactly("invalid-runs: never", "endpoints-mismatch: [/a, /a]");
    }

    @Test
    void losesEverythingAtAnIntervalThatIsEmptyOrLong() {
        for (var runs : new String[] {"'every '", "1".repeat(101)}) {
            var syncs =
                    """
                    a: { output: Note, endpoint: /a, runs: every 1h }
                    b: { output: Note, endpoint: /b, runs: "%s" }
                    """
                            .replace("\"%s\"", runs.startsWith("'") ? runs : "every " + runs);
            assertThat(NangoSays.ofSyncs(syncs))
                    .singleElement()
                    .asString()
                    .startsWith("invalid-runs: ");
        }
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    /a       → User
                    [/a]     → User
                    [/a, /b] → [User, Item]
                    []       → []
                    """)
    void pairsEndpointsWithOutputs(String endpoint, String output) {
        assertThat(NangoSays.ofSyncs(sync(endpoint, output))).isEmpty();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    /a       → [User, Item]
                    /a       → []
                    [/a, /b] → User
                    []       → User
                    """)
    void wantsAnEndpointForEachOutput(String endpoint, String output) {
        assertThat(NangoSays.ofSyncs(sync(endpoint, output)))
                .containsExactly("endpoints-mismatch: " + endpoint);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Note",
                "'User[]'",
                "User | Item",
                "Nope",
                "7days",
                "'[]'",
                "'Record<a, b>'",
                "string"
            })
    void wantsAnIdInASyncsOutput(String output) {
        assertThat(NangoSays.ofSyncs(sync("/a", output)))
                .containsExactly("model-missing-id: " + output);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{ id: null }",
                "{ id?: string }",
                "{ __extends: Base }",
                "{ a: b, __extends: ' Base' }"
            })
    void findsAnId(String model) {
        assertThat(
                        NangoSays.of(
                                """
                                integrations:
                                  hub:
                                    syncs: { a: { runs: every 1h, endpoint: /a, output: Foo } }
                                models:
                                  b: {}
                                  Base: { id: string }
                                  Foo: %s
                                """
                                        .formatted(model)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"string", "'User[]'", "Nope", "'[]'", "' User'", "7days"})
    void warnsOfInlineTypes(String type) {
        assertThat(NangoSays.ofActions("a: { endpoint: /a, input: %s }".formatted(type)))
                .containsExactly("!model-is-literal: " + type);
        assertThat(NangoSays.ofActions("a: { endpoint: /a, output: %s }".formatted(type)))
                .containsExactly("!model-is-literal: " + type);
        assertThat(NangoSays.ofSyncs(sync("/a", "User, input: " + type)))
                .containsExactly("!model-is-literal: " + type);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"User", "''", "string | null", "A | B"})
    void letsModelsAndUnionsPass(String type) {
        assertThat(NangoSays.ofActions("a: { endpoint: /a, input: %s }".formatted(type))).isEmpty();
    }

    /// An inline type is known by the start of its name.
    @Test
    void takesAModelForAnInlineType() {
        var file =
                """
                integrations:
                  hub:
                    actions: { a: { endpoint: /a, output: AnonymousUser } }
                models:
                  AnonymousUser: { %s }
                """;
        assertThat(NangoSays.of(file.formatted("a: string")))
                .containsExactly("!model-is-literal: AnonymousUser");
        assertThat(NangoSays.of(file.formatted("a: string | null"))).isEmpty();
        assertThat(NangoSays.of(file.formatted("")))
                .containsExactly("model-is-literal: AnonymousUser");
    }

    @Test
    void mixesUpAScriptAndAModelOfItsName() {
        assertThat(NangoSays.ofActions("users: { endpoint: /a, output: 'users[]' }"))
                .containsExactly("model-not-found: 'users[]'");
        assertThat(NangoSays.ofActions("User: { endpoint: /a, output: 'User[]' }"))
                .containsExactly("!model-is-literal: 'User[]'");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/a/{Nope}",
                "'/a/{Nope}/{User}'",
                "/a/{Nope:id}",
                "/a/{:id}",
                "/a/{User/{User}",
                "{ path: '/a/{Nope}' }"
            })
    void wantsModelsInPaths(String endpoint) {
        var path = endpoint.replaceAll("\\{ path: (.*) }", "$1");
        assertThat(NangoSays.ofActions("a:\n  endpoint: " + endpoint))
                .containsExactly("model-not-found: " + path);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"/a/{User}", "/a/{User:id}", "/a/{User}/{Nope}", "/a/{}", "/a/{}/{User}"})
    void acceptsPaths(String endpoint) {
        assertThat(NangoSays.ofActions("a:\n  endpoint: " + endpoint)).isEmpty();
    }

    @Test
    void knowsNoFieldsInASyncsPath() {
        assertThat(NangoSays.ofSyncs(sync("{ path: '/a/{User:id}' }", "User")))
                .containsExactly("model-not-found: '/a/{User:id}'");
        assertThat(NangoSays.ofSyncs(sync("{ path: '/a/{User}' }", "User"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    endpoint: /a                                   → missing-property: a b
                    runs: 7                                        → invalid-value: 7
                    runs: [every 1h]                               → invalid-value: [every 1h]
                    runs: ''                                       → invalid-runs: ''
                    runs: 1h, sync_type: 7                         → invalid-value: 7
                    runs: 1h, description: [x]                     → invalid-value: [x]
                    runs: 1h, scopes: {}                           → invalid-value: {}
                    runs: 1h, endpoint: { method: GET }            → missing-property: { method: GET }
                    runs: 1h, endpoint: { path: 7 }                → missing-property: { path: 7 }
                    runs: 1h, endpoint: [null]                     → invalid-value: null
                    runs: 1h, endpoint: /a, input: { __extends: 7 } → invalid-value: 7
                    """)
    void stopsWhereTheSchemaDidNotLook(String properties, String verdict) {
        assertThat(NangoSays.ofSyncs("a b: { output: User, " + properties + " }"))
                .containsExactly(verdict);
    }

    private static String sync(String endpoint, String output) {
        return "a: { runs: every 1h, endpoint: %s, output: %s }".formatted(endpoint, output);
    }
}
