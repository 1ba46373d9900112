package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is invalid costs only itself.
class SalvageTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "runs: 5",
                "runs: [every day]",
                "runs:",
                "runs: @",
                "endpoint: 5",
                "endpoint: {}",
                "endpoint: { method: GET }",
                "endpoint: { path: 5 }",
                "endpoint: []",
                "endpoint:",
                "output:",
                "output: []",
                "input:",
                "input: []",
                "description: [",
                "sync_type: { a: ",
                "scopes: 5",
                "unknown: x",
                "half",
                "*x",
                "@"
            })
    void dropsAnInvalidPartOfAScriptAlone(String invalid) {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  i:
                                    syncs:
                                      s:
                                        webhook-subscriptions: x
                                        %s
                                        version: 1
                                      t:
                                        runs: every day
                                        output: A
                                    actions:
                                      a:
                                        output: B
                                models:
                                  A:
                                    id: string
                                """
                                        .formatted(invalid)))
                .isEqualTo(
                        """
                        v2
                        integration «i»
                          sync «s»
                          sync «t», runs «every day», output A «A»
                          action «a», output B «B»
                        model «A»
                          «id»: string «string»
                        """);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "x", "5", "[]", "[x]", "true", "2024-01-01", "@", "*x"})
    void dropsWhatIsNoBlock(String value) {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  i:
                                    syncs:
                                      s: %1$s
                                      t: {}
                                    actions: %1$s
                                    on-events: %1$s
                                    post-connection-scripts:
                                      a: %1$s
                                  j: %1$s
                                models:
                                  A: %1$s
                                  B: {}
                                """
                                        .formatted(value)))
                .isEqualTo(
                        """
                        v2
                        integration «i»
                          sync «t»
                        integration «j»
                        model «A»
                        model «B»
                        """);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " x", " []", " 5", " @"})
    void keepsModelsWithoutIntegrationsAndIntegrationsWithoutModels(String value) {
        assertThat(Outline.of("integrations:" + value + "\nmodels:\n  A: {}\n"))
                .isEqualTo("v2\nmodel «A»\n");
        assertThat(Outline.of("models:" + value + "\nintegrations:\n  i: { syncs: {} }\n"))
                .isEqualTo("v2\nintegration «i»\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "x",
                "../other/nango.yaml",
                "[]",
                "5",
                "@",
                "a: 1",
                "\"",
                "\0"
            })
    void readsNothingWhereNothingIs(String text) {
        assertThat(Outline.of(text)).isEqualTo("v2\n");
    }

    @Test
    void readsEventsThatAreTexts() {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  i:
                                    syncs: {}
                                    on-events:
                                      post-connection-creation: [a, 5, [b], { c: d }, "e"]
                                      unknown-event: [f]
                                      pre-connection-deletion: g
                                """))
                .isEqualTo(
                        """
                        v2
                        integration «i»
                          event post-connection-creation «a»
                          event post-connection-creation «e»
                          event unknown-event «f»
                        """);
    }

    @Test
    void readsParentsThatAreTexts() {
        assertThat(
                        Outline.of(
                                "models:\n  A:\n    __extends: 'B,C ,, D'\n  E:\n    __extends?: F\n"))
                .isEqualTo(
                        """
                        v2
                        model «A», extends «B», «C», «», «D»
                        model «E», extends «F»
                        """);
        assertThat(Outline.of("models:\n  A:\n    __extends: [B]\n    c: d\n"))
                .isEqualTo("v2\nmodel «A»\n  «c»: d «d»\n");
    }
}
