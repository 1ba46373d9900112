package io.nangols.rules.nango;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the scripts of an integration must not have in common.
class IntegrationsTest {
    @Test
    void letsAModelBeReturnedOnce() {
        assertThat(
                        NangoSays.ofSyncs(
                                """
                                a: { runs: every 1h, endpoint: [/1, /2], output: [User, User] }
                                b: { runs: every 1h, endpoint: /3, output: User, input: Item }
                                c: { runs: every 1h, endpoint: /4, output: Item }
                                """))
                .containsExactly(
                        "duplicate-model: User", "duplicate-model: User", "duplicate-model: Item");
    }

    @Test
    void letsAnotherKindOrIntegrationReturnItToo() {
        assertThat(
                        NangoSays.ofIntegrations(
                                """
                                hub:
                                  syncs: { a: { runs: every 1h, endpoint: /a, output: User } }
                                  actions: { b: { endpoint: /b, output: User, input: User } }
                                two:
                                  syncs: { a: { runs: every 1h, endpoint: /a, output: User } }
                                """))
                .isEmpty();
    }

    /// An output of an action also takes the models inside it, but none that came before.
    @Test
    void countsTheModelsInsideAnActionsOutput() {
        assertThat(NangoSays.ofActions("a: { endpoint: /a, output: [Item, User] }"))
                .containsExactly("duplicate-model: User");
        assertThat(NangoSays.ofActions("a: { endpoint: /a, output: [User, Item] }")).isEmpty();
    }

    /// Of a name, inline types keep the letters, digits and underscores.
    @Test
    void confusesInlineTypes() {
        assertThat(
                        NangoSays.ofSyncs(
                                """
                                s-a: { runs: every 1h, endpoint: /1, output: 'User[]' }
                                sa: { runs: every 1h, endpoint: /2, output: string }
                                s_a: { runs: every 1h, endpoint: /3, output: string }
                                """))
                .containsExactly(
                        "model-missing-id: 'User[]'",
                        "duplicate-model: string",
                        "model-missing-id: string");
        assertThat(NangoSays.ofActions("a: { endpoint: /1, output: [string, 'User[]'] }"))
                .containsExactly("!model-is-literal: string", "duplicate-model: 'User[]'");
    }

    @Test
    void wantsEndpointsOnce() {
        assertThat(
                        NangoSays.ofIntegration(
                                """
                                syncs:
                                  a: { runs: every 1h, endpoint: [/a, GET /a], output: [User, Item] }
                                actions:
                                  b: { endpoint: { path: /a, method: GET } }
                                  c: { endpoint: /a }
                                  d: { endpoint: POST /a }
                                """))
                .containsExactly(
                        "duplicate-endpoint: GET /a",
                        "duplicate-endpoint: /a",
                        "duplicate-endpoint: POST /a");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    [a] → { validate-connection: [b] } → 1
                    [a] → { validate-connection: [] }  → 1
                    [a] → {}                           → 0
                    []  → { validate-connection: [b] } → 0
                    """)
    void wantsOneFormOfEvents(String older, String newer, int verdicts) {
        assertThat(
                        NangoSays.ofIntegration(
                                "post-connection-scripts: %s\non-events: %s"
                                        .formatted(older, newer)))
                .hasSize(verdicts)
                .allMatch(
                        line ->
                                line.equals(
                                        "both-post-connection-scripts-and-on-events-present: post-connection-scripts"));
    }

    @Test
    void readsTheFirstForm() {
        assertThat(
                        NangoSays.ofIntegrations(
                                """
                                hub:
                                  a: { runs: whenever, returns: [User, Note] }
                                  b: { returns: User }
                                  c: { runs: every 1h }
                                  d: { type: action, returns: [Item, User, string] }
                                  e: { type: action, endpoint: /a, input: string }
                                  f: { type: Action, returns: Note }
                                  g:
                                """))
                .containsExactly(
                        "model-missing-id: Note",
                        "duplicate-model: User",
                        "duplicate-model: Note",
                        "duplicate-model: User",
                        "!model-is-literal: string");
    }
}
