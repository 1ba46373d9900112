package io.nangols.rules.nango;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliSchemaTest {
    private static final String SYNC = "a: { runs: every 1h, output: [], endpoint: [], ";
    private static final String ACTION = "a: { endpoint: /a, ";

    @Test
    void knowsEveryKey() {
        assertThat(
                        NangoSays.of(
                                """
                                integrations:
                                  hub:
                                    syncs: {}
                                    provider: hubspot
                                    on-events: { on-start: [] }
                                  two:
                                    syncs:
                                      a: { runs: every 1h, output: [], endpoint: [], retries: 1 }
                                    actions:
                                      b: { endpoint: { path: /b, name: x }, runs: every 1h }
                                models: {}
                                extra: 1
                                """))
                .containsExactlyInAnyOrder(
                        "unknown-property: provider",
                        "unknown-property: on-start",
                        "unknown-property: retries",
                        "unknown-property: name",
                        "unknown-property: runs",
                        "unknown-property: extra");
    }

    @Test
    void wantsSomeKeys() {
        assertThat(NangoSays.ofSyncs("a: {}"))
                .containsExactly(
                        "missing-property: a", "missing-property: a", "missing-property: a");
        assertThat(NangoSays.ofActions("b: { endpoint: {} }"))
                .containsExactly("missing-property: endpoint");
        assertThat(NangoSays.ofActions("b: { output: User }"))
                .containsExactly("missing-property: b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "version: 1",
                "version: 1.0",
                "version: -0x1F",
                "version: '01'",
                "version: 10.2.3",
                "sync_type: incremental",
                "track_deletes: True",
                "input: null",
                "input:",
                "scopes: ''",
                "scopes: []",
                "description: ''",
                "webhook-subscriptions: [a]",
            })
    void acceptsInASync(String property) {
        assertThat(NangoSays.ofSyncs(SYNC + property + " }")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    version               → 1.5
                    version               → '1.2'
                    version               → v1
                    version               → .inf
                    sync_type             → FULL
                    sync_type             → [full]
                    track_deletes         → yes
                    auto_start            → 1
                    auto_start            → null
                    input                 → [User]
                    input                 → 7
                    scopes                → 7
                    scopes                → null
                    description           → 2024-01-01
                    webhook-subscriptions → {}
                    """)
    void refusesInASync(String key, String value) {
        assertThat(NangoSays.ofSyncs(SYNC + key + ": " + value + " }"))
                .containsExactly("invalid-value: " + value);
    }

    @Test
    void refusesSingleItems() {
        assertThat(NangoSays.ofSyncs(SYNC + "scopes: [a, 7, null] }"))
                .containsExactly("invalid-value: 7", "invalid-value: null");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    GET /a.b/c_d-1               → good
                    /a                           → good
                    "GET\\t/a"                   → good
                    { path: /a, group: A b_c-d } → good
                    { path: '/a/{User}' }        → good
                    [/a]                         → good
                    /                            → bad
                    GET  /a                      → bad
                    get /a                       → bad
                    POST /a                      → bad
                    '/a/{User}'                  → bad
                    /a:b                         → bad
                    { path: / }                  → bad
                    { path: a }                  → bad
                    { path: /a, method: POST }   → bad
                    { path: /a, group: A1 }      → bad
                    { path: /a, group: '' }      → bad
                    [[/a]]                       → bad
                    7                            → bad
                    """)
    void knowsASyncsEndpoints(String endpoint, String verdict) {
        var says =
                NangoSays.ofSyncs(
                        "a: { runs: every 1h, output: User, endpoint: " + endpoint + " }");
        assertThat(says.isEmpty()).isEqualTo(verdict.equals("good"));
        assertThat(says).allMatch(line -> line.startsWith("invalid-value: "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    DELETE /a                   → good
                    '/a/{User:id}'              → good
                    '/:a'                       → good
                    { path: /a, method: PATCH } → good
                    HEAD /a                     → bad
                    { path: /a, method: get }   → bad
                    [/a]                        → bad
                    """)
    void knowsAnActionsEndpoints(String endpoint, String verdict) {
        var says = NangoSays.ofActions("a: { endpoint: " + endpoint + " }");
        assertThat(says.isEmpty()).isEqualTo(verdict.equals("good"));
    }

    @Test
    void doesNotLookAtAScriptWithAnOddName() {
        assertThat(NangoSays.ofActions("a b: { retries: 1, version: x }\nc.d: 7\n'': null"))
                .isEmpty();
        assertThat(NangoSays.ofActions("a-b_1: 7")).containsExactly("invalid-value: 7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    on-events: { validate-connection: a }        → a
                    on-events: { post-connection-creation: [a.b] } → a.b
                    on-events: { pre-connection-deletion: [7] }  → 7
                    on-events: []                                → []
                    post-connection-scripts: a                   → a
                    post-connection-scripts: [7]                 → 7
                    """)
    void wantsListsOfScripts(String property, String found) {
        assertThat(NangoSays.ofIntegration("syncs: {}\n" + property))
                .containsExactly("invalid-value: " + found);
    }

    /// The pattern for models' names lacks its `+`.
    @Test
    void wantsOnlyModelsWithOneLetterToBeMappings() {
        assertThat(NangoSays.ofModels("A: 7")).containsExactly("invalid-value: 7");
        assertThat(NangoSays.ofModels("Ab: 7")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    { type: sync, returns: User, anything: 7 }             → good
                    { type: action, returns: [User, Item] }                → good
                    { runs: null, track_deletes: null, auto_start: false } → good
                    { runs: whenever, endpoint: 7, input: 7 }              → good
                    {}                                                     → good
                    null                                                   → good
                    { type: 7 }                                            → bad
                    { returns: null }                                      → bad
                    { returns: [7] }                                       → bad
                    { runs: 7 }                                            → bad
                    []                                                     → bad
                    text                                                   → bad
                    """)
    void knowsTheFirstForm(String script, String verdict) {
        assertThat(NangoSays.ofIntegrations("hub: { a: " + script + " }").isEmpty())
                .isEqualTo(verdict.equals("good"));
    }

    @Test
    void allowsOtherKeysInTheFirstForm() {
        assertThat(NangoSays.of("integrations: {}\nmodels: {}\nextra: 1")).isEmpty();
        assertThat(NangoSays.of("integrations: {}\nmodels: []"))
                .containsExactly("invalid-value: []");
    }

    @Test
    void acceptsWhatAnActionMayHave() {
        assertThat(NangoSays.ofActions(ACTION + "input: ~, output: User, scopes: a, version: 2 }"))
                .isEmpty();
    }
}
