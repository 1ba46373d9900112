package io.nangols.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class RuleExamplesTest {
    private static final String TWO_MISTAKES =
            """
            integrations: {}
            models:
              Bad-Name:
            # ^^^^^^^^ invalid-model-name 💡
                id: strng
            #       ^^^^^ model-not-found-fallback "Did you mean `string`?" 💡
            """;

    @Test
    void acceptsExactlyWhatIsExpected() {
        assertThatCode(() -> bad("invalid-model-name", TWO_MISTAKES)).doesNotThrowAnyException();
    }

    @Test
    void showsAMissingAndAnUnexpectedFindingUnderEachOther() {
        assertThatThrownBy(() -> bad("invalid-model-name", TWO_MISTAKES.replace("# ^^^", "#   ^")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 expected and missing, 1 unexpected")
                .hasMessageContaining("    #   ^^^^^^ invalid-model-name 💡\n")
                .hasMessageContaining("    # ^^^^^^^^ invalid-model-name \"`Bad-Name` cannot name");
    }

    @Test
    void comparesMessagesAndSeverities() {
        assertThatThrownBy(
                        () ->
                                bad(
                                        "invalid-model-name",
                                        TWO_MISTAKES.replace("`string`", "`number`")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(
                        () ->
                                bad(
                                        "invalid-model-name",
                                        TWO_MISTAKES.replace("-name 💡", "-name hint 💡")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void wantsOtherFindingsOfNangosOwnToolsAnnotatedToo() {
        assertThatThrownBy(
                        () ->
                                bad(
                                        "invalid-model-name",
                                        TWO_MISTAKES.replaceAll("#       .*\n", "")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("0 expected and missing, 1 unexpected");
    }

    @Test
    void leavesOtherCategoriesAloneInABadExampleOnly() {
        var example =
                """
                integrations: {}
                models:
                  Bad-Name:
                # ^^^^^^^^ invalid-model-name 💡
                    period: 7days
                """;

        assertThatCode(() -> bad("invalid-model-name", example)).doesNotThrowAnyException();
        assertThatThrownBy(() -> good(AnnotatedText.read(example).text()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("0 expected and missing, 2 unexpected");
    }

    @Test
    void readsSeveralFiles() {
        var fixture =
                Fixture.read(
                        """
                        //- github/nango.yaml
                        integrations: {}
                        //- syncs/issues.ts
                        nango.batchSave();
                        """);

        assertThat(fixture.subject().folder().name()).contains("github");
        assertThat(fixture.subject().folder().scripts()).containsOnlyKeys("syncs/issues.ts");
        assertThat(fixture.nangoYaml()).isEqualTo("integrations: {}\n");
    }

    private static void bad(String page, String text) {
        RuleExamples.check(new RulePage.Example(page, 1, "yaml", false, text, Optional.empty()));
    }

    private static void good(String text) {
        RuleExamples.check(new RulePage.Example("a-page", 1, "yaml", true, text, Optional.empty()));
    }
}
