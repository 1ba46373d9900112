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

    @Test
    void checksAScriptInAProjectMadeUpForIt() {
        assertThatCode(() -> RuleExamples.check(script(UNUSED, UNUSED_FIXED)))
                .doesNotThrowAnyException();
    }

    @Test
    void showsWhatIsExpectedOfAScript() {
        assertThatThrownBy(
                        () ->
                                RuleExamples.check(
                                        script(UNUSED.replace("\"names", "\"knows"), UNUSED_FIXED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 expected and missing, 1 unexpected")
                .hasMessageContaining("    // nango-ls-disable\n    // ^^^^")
                .hasMessageContaining("unused-suppression \"This names no rule");
    }

    @Test
    void comparesWhatTheFixesMakeOfAScript() {
        assertThatThrownBy(() -> RuleExamples.check(script(UNUSED, "run();\n")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("what the fixes make of it");
    }

    @Test
    void comparesTheFindingsOfAllFiles() {
        var files =
                """
                //- nango.yaml
                # nango-ls-disable
                # ^^^^^^^^^^^^^^^^ unused-suppression 💡
                integrations: {}
                models: {}
                //- a.ts
                %s//- b.ts
                // nango-ls-disable
                // ^^^^^^^^^^^^^^^^ unused-suppression 💡
                """;

        assertThatCode(() -> RuleExamples.check(script(files.formatted(UNUSED))))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> RuleExamples.check(script(files.formatted("// nango-ls-disable\n"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("0 expected and missing, 1 unexpected");
    }

    @Test
    void showsTheFilesOfAnExampleThatChangeAsWell() {
        var example = script("//- a.ts\nrun();\n");
        var files = ExampleFiles.of(example);

        assertThat(files.show(files.written())).isEqualTo("//- a.ts\nrun();\n");
        assertThat(files.show(files.written().withNangoYaml("models: {}\n")))
                .isEqualTo("//- nango.yaml\nmodels: {}\n//- a.ts\nrun();\n");
    }

    private static final String UNUSED =
            """
            // nango-ls-disable
            // ^^^^^^^^^^^^^^^^ unused-suppression "names no rule" 💡
            export default async function fetchData(nango: NangoSync) {}
            """;
    private static final String UNUSED_FIXED =
            "export default async function fetchData(nango: NangoSync) {}\n";

    private static RulePage.Example script(String text) {
        return new RulePage.Example(
                "unused-suppression", 1, "ts", false, Optional.empty(), text, Optional.empty());
    }

    private static RulePage.Example script(String text, String fixed) {
        return new RulePage.Example(
                "unused-suppression", 1, "ts", false, Optional.empty(), text, Optional.of(fixed));
    }

    private static void bad(String page, String text) {
        RuleExamples.check(
                new RulePage.Example(
                        page, 1, "yaml", false, Optional.empty(), text, Optional.empty()));
    }

    private static void good(String text) {
        RuleExamples.check(
                new RulePage.Example(
                        "a-page", 1, "yaml", true, Optional.empty(), text, Optional.empty()));
    }
}
