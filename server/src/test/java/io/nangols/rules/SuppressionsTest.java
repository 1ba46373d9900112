package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.RulePage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comments silence, and what is said of those that silence nothing.
class SuppressionsTest {
    @Test
    void nextLineIsTheNextThatHoldsMoreThanAComment() {
        check(
                """
                integrations: {}
                models:
                  A:
                    # nango-ls-disable-next-line numeric-literal

                    # Why this is so.
                      \t
                    # nango-ls-disable-next-line type-syntax-error -- for now
                    a: 7days | Array<x>
                    b: 7days | Array<x>
                #      ^^^^^ numeric-literal 💡
                #              ^^^^^^^^ type-syntax-error 💡
                """);
    }

    @Test
    void aFindingCountsForTheLineInWhichItBegins() {
        check(
                """
                integrations: {}
                models:
                  # nango-ls-disable-next-line numeric-literal
                # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression 💡
                  A:
                    a: 7days
                #      ^^^^^ numeric-literal 💡
                """);
    }

    @Test
    void aCommentBehindAValueMeansTheNextLineToo() {
        check(
                """
                integrations: {}
                models:
                  A: # nango-ls-disable-next-line numeric-literal
                    a: 7days
                """);
    }

    @Test
    void aFileWideOneMayStandAnywhere() {
        check(
                """
                integrations: {}
                models:
                  A:
                    a: 7days
                    b: 9days
                # nango-ls-disable numeric-literal
                """);
    }

    @Test
    void errorsAreSilencedTooButNotThoseOfSyntax() {
        check(
                """
                # nango-ls-disable missing-property
                integrations: {}
                """);
        check(
                """
                # nango-ls-disable yaml-syntax
                #                  ^^^^^^^^^^^ unused-suppression "No comment can silence `yaml-syntax`" 💡
                integrations: {}
                models: {}
                x: [
                #< unknown-property
                #  ^ yaml-syntax
                """);
    }

    @Test
    void saysWhichDoNothing() {
        check(
                """
                # nango-ls-disable numeric-literal
                #<
                integrations: {}
                models: {}
                """
                        .replace(
                                "#<\n",
                                "#"
                                        + "^".repeat(33)
                                        + " unused-suppression \"in this file\" 💡\n"));
        check(
                """
                # nango-ls-disable unknown-property, numeric-literal, model-not-found-fallback
                #                  ^^^^^^^^^^^^^^^^ unused-suppression "`unknown-property` finds nothing" 💡
                #                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression 💡
                integrations: {}
                models:
                  A:
                    a: 7days
                """);
    }

    @Test
    void saysWhatIsWrittenWrongly() {
        check(
                """
                # nango-ls-disable
                # ^^^^^^^^^^^^^^^^ unused-suppression "names no rule" 💡
                # nango-ls-disable no-such-rule
                #                  ^^^^^^^^^^^^ unused-suppression "There is no rule `no-such-rule`"
                # nango-ls-disable-line numeric-literal
                # ^^^^^^^^^^^^^^^^^^^^^ unused-suppression "write `nango-ls-disable-next-line <rule>`"
                # nango-ls-disable numeric-literal unknown-property
                #                                  ^^^^^^^^^^^^^^^^ unused-suppression "comma"
                integrations: {}
                models:
                  A:
                    a: 7days
                """);
    }

    @Test
    void inABrokenFileNobodyKnowsWhatIsUnused() {
        check(
                """
                # nango-ls-disable numeric-literal
                integrations: {}
                models: {}
                x: [
                #< unknown-property
                #  ^ yaml-syntax
                """);
    }

    @Test
    void forARuleThatMissesTheScriptsACommentIsNotUnused() {
        check(
                """
                # nango-ls-disable missing-script, unused-model
                # nango-ls-disable numeric-literal
                #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression 💡
                integrations: {}
                models: {}
                """);
    }

    @Test
    void forARuleThatIsOffACommentIsNotUnused() {
        var off = new Settings(Map.of("numeric-literal", Optional.empty()));

        assertThat(
                        find(
                                """
                                # nango-ls-disable numeric-literal
                                integrations: {}
                                models:
                                  A:
                                    a: 7days
                                """,
                                off))
                .isEmpty();
    }

    @Test
    void settingsWeighFindingsAndSwitchRulesOff() {
        var text =
                """
                integrations: {}
                # nango-ls-disable nothing
                models:
                  A:
                    a: 7days
                """;

        assertThat(
                        find(
                                text,
                                new Settings(
                                        Map.of(
                                                "numeric-literal",
                                                Optional.of(Severity.HINT),
                                                "unused-suppression",
                                                Optional.of(Severity.ERROR)))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.HINT);
        assertThat(find(text, new Settings(Map.of("unused-suppression", Optional.empty()))))
                .extracting(finding -> finding.rule().id())
                .containsExactly("numeric-literal");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a: 1\n# nango-ls-disable numeric-literal",
                "# nango-ls-disable numeric-literal\na: 1",
                "a: 1 # nango-ls-disable numeric-literal",
                "a: 1\r\n# nango-ls-disable numeric-literal\r\n",
            })
    void theFixRemovesAComment(String text) {
        assertThat(fixed(text).strip()).isEqualTo("a: 1");
    }

    @Test
    void theFixRemovesNames() {
        var text = "# nango-ls-disable %s -- so\nmodels: {A: {a: 7d}}\n";

        assertThat(
                        List.of(
                                fixed(text.formatted("unknown-property, numeric-literal")),
                                fixed(text.formatted("numeric-literal,cyclic-model")),
                                fixed(
                                        text.formatted(
                                                "cyclic-model, invalid-runs, numeric-literal, duplicate-model"))))
                .containsOnly(text.formatted("numeric-literal"));
    }

    private static String fixed(String text) {
        return Fixture.read(text)
                .afterAll(
                        fixture ->
                                RuleExamples.findings(fixture).stream()
                                        .filter(it -> it.isOf("unused-suppression"))
                                        .toList())
                .nangoYaml();
    }

    /// Other rules may come to find more in these texts.
    private static List<Finding> find(String text, Settings settings) {
        var rules = List.of("numeric-literal", "unused-suppression");
        return RuleExamples.rules().check(Fixture.read(text).subject(), settings).stream()
                .filter(finding -> rules.contains(finding.rule().id()))
                .toList();
    }

    private static void check(String annotated) {
        RuleExamples.check(
                new RulePage.Example(
                        "unused-suppression",
                        1,
                        "yaml",
                        false,
                        Optional.empty(),
                        annotated,
                        Optional.empty()));
    }
}
