package io.nangols.rules.nango;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class NangoCompilerTest {
    @Test
    void saysNothingOfAGoodFile() {
        assertThat(
                        NangoSays.ofIntegration(
                                """
                                syncs:
                                  users:
                                    runs: every 1h
                                    output: User
                                    endpoint: GET /users
                                    sync_type: full
                                    track_deletes: true
                                    scopes: [read, write]
                                    version: 1.0.0
                                  more:
                                    runs: every day
                                    output: [Item]
                                    endpoint: [{ path: /items, group: Items }]
                                    input: Note
                                    webhook-subscriptions: "*"
                                actions:
                                  add-user:
                                    endpoint: { method: PUT, path: "/users/{User:id}" }
                                    input: Note
                                    output: User
                                on-events:
                                  post-connection-creation: [setup]
                                """))
                .isEmpty();
    }

    @Test
    void saysOnlyTheFirstSyntaxError() {
        assertThat(NangoSays.of("integrations:\n  a: *none\n  b: *nothing\nunknown: 1\n"))
                .containsExactly("yaml-syntax: *none");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    models: {}        → missing-property: models
                    [integrations]    → missing-property: integrations
                    2024-01-01        → missing-property: 2024-01-01
                    ../hub/nango.yaml → invalid-value: ../hub/nango.yaml
                    7                 → invalid-value: 7
                    """)
    void wantsIntegrations(String file, String verdict) {
        assertThat(NangoSays.of(file)).containsExactly(verdict);
    }

    @Test
    void wantsSomethingInTheFile() {
        assertThat(NangoSays.of("")).containsExactly("missing-property: ");
        assertThat(NangoSays.of("# later")).containsExactly("missing-property: # later");
    }

    @Test
    void stopsWithoutModels() {
        assertThat(NangoSays.of("integrations: { hub: { syncs: {} } }"))
                .containsExactly("missing-property: integrations");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a name", "true", "7"})
    void stopsAtAFirstIntegrationThatIsNoObject(String integration) {
        assertThat(NangoSays.ofIntegrations("hub: " + integration))
                .containsExactly("invalid-value: " + integration);
    }

    /// Here the second integration makes the difference visible: v2 would reject its key.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    hub: { syncs: {} }                   → 2
                    hub: { actions: {} }                 → 2
                    hub: { on-events: {} }               → 2
                    hub: { post-connection-scripts: [] } → 1
                    hub: {}                              → 1
                    hub: 2024-01-01                      → 1
                    0: { syncs: {} }                     → 2
                    """)
    void readsTheVersionFromTheFirstIntegration(String first, int version) {
        var says = NangoSays.ofIntegrations(first + "\nlast: { script: {} }");
        assertThat(says.contains("unknown-property: script")).isEqualTo(version == 2);
    }

    @Test
    void takesIntegrationsWithANumberForANameFirst() {
        assertThat(NangoSays.ofIntegrations("hub: { syncs: {} }\n10: { syncs: {} }\n2: { x: {} }"))
                .isEmpty();
        assertThat(NangoSays.ofIntegrations("hub: { syncs: {} }\n'02': { x: {} }"))
                .containsExactly("unknown-property: x");
    }

    @Test
    void saysNothingOfModelsAndScriptsAfterASchemaFinding() {
        assertThat(
                        NangoSays.of(
                                """
                                integrations: { hub: { syncs: { a: {} } } }
                                models: { a-b: { x: Nope } }
                                extra: 1
                                """))
                .containsExactlyInAnyOrder(
                        "missing-property: a",
                        "missing-property: a",
                        "missing-property: a",
                        "unknown-property: extra");
    }

    @Test
    void readsAnAliasWhereItStands() {
        assertThat(
                        NangoSays.ofSyncs(
                                """
                                a: { runs: every 1h, output: &out User, endpoint: GET /a }
                                b: { runs: every 1h, output: *out, endpoint: GET /b }
                                """))
                .containsExactly("duplicate-model: *out");
    }

    @Test
    void readsMergedKeys() {
        assertThat(
                        NangoSays.ofSyncs(
                                """
                                a: &a { runs: every 1h, output: User, endpoint: GET /a }
                                b: { <<: *a, output: Item }
                                """))
                .containsExactly("duplicate-endpoint: GET /a");
    }

    @Test
    void pointsAtSomethingAlsoWhereNothingIsWritten() {
        assertThat(NangoSays.of("integrations:\n  ?\nmodels: {}"))
                .singleElement()
                .asString()
                .startsWith("invalid-value: ?");
    }

    @Test
    void givesUpOnAFileThatExpandsWithoutEnd() {
        var file =
                new StringBuilder(
                        "integrations: { hub: { syncs: {} } }\nmodels:\n  M0: &m0 { a: string }\n");
        for (int i = 1; i < 60; i++) {
            file.append("  M%d: &m%d { a: *m%d, b: *m%d }\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(NangoCompiler.compile(YamlTree.parse(file.toString())))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.message()).contains("200,000 values"));
    }

    @Test
    void givesUpOnModelsThatNestWithoutEndBeforeTheStackDoes() throws InterruptedException {
        var models =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "M%d: { next: M%d }".formatted(i, i + 1))
                        .collect(Collectors.joining("\n"));
        var said = new ArrayList<String>();
        var thread =
                new Thread(
                        null,
                        () -> said.addAll(NangoSays.ofModels(models)),
                        "small stack",
                        512 * 1024);
        thread.start();
        thread.join();
        assertThat(said).singleElement().isEqualTo("invalid-value: M500");
    }

    @Test
    void readsALargeFile() {
        var models =
                IntStream.range(0, 5_000)
                        .mapToObj(
                                i ->
                                        "M%d: { id: string, a: int, b: bool, c: M0, d: date }"
                                                .formatted(i))
                        .collect(Collectors.joining("\n"));
        assertThat(NangoSays.ofModels(models)).isEqualTo(List.of("!cyclic-model: M0"));
    }
}
