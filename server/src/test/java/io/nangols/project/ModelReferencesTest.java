package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Carets;
import io.nangols.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Locale;

class ModelReferencesTest {
    @Test
    void findsANameInEveryRole() {
        check(
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        input: Issue
                               ^^^^^ input
                        output: [Label, Issue]
                                        ^^^^^ output
                    actions:
                      close-issue:
                        endpoint: { method: POST, path: "/issues/{Issue}/{Issue:id}" }
                                                                  ^^^^^ path
                                                                          ^^^^^ path
                models:
                  Issue:
                  ^^^^^ declaration
                    id: string
                    parent?: Issue | null
                             ^^^^^ field
                    nested:
                      children: Issue[]
                                ^^^^^ field
                      related:
                        - Issue
                          ^^^^^ field
                        - Label
                  Bug:
                    __extends: Label, Issue
                                      ^^^^^ extends
                  Label: { name: string }
                """);
    }

    @Test
    void findsANameInsideItsQuotes() {
        check(
                """
                integrations:
                  github:
                    actions:
                      close-issue:
                        input: 'Issue'
                                ^^^^^ input
                        output: "Issue[]"
                                 ^^^^^ output
                models:
                  "Issue":
                   ^^^^^ declaration
                    parent?: "Issue | null"
                              ^^^^^ field
                """);
    }

    @Test
    void findsANameOfTheOldForm() {
        check(
                """
                integrations:
                  github:
                    issues:
                      runs: every hour
                      returns: Issue
                               ^^^^^ output
                models:
                  Issue: {}
                  ^^^^^ declaration
                """);
    }

    @Test
    void findsOnceWhatAnAliasRepeats() {
        check(
                """
                models:
                  Issue: &fields
                  ^^^^^ declaration
                    parent?: Issue
                             ^^^^^ field
                  Bug: *fields
                """);
    }

    @Test
    void doesNotTakeATypeForTheModelOfThatName() {
        check(
                """
                models:
                  Issue:
                  ^^^^^ declaration
                    issue: IssueNumber | issue
                """);
    }

    @Test
    void saysWhereANameIsNotWrittenAsItReads() {
        var text =
                """
                models:
                  Issue:
                    parent?: "Iss\\u0075e"
                    other?: Issue
                """;

        assertThat(ModelReferences.in(Project.of(YamlTree.parse(text))).to("Issue"))
                .extracting(ModelReference::exact)
                .containsExactly(true, false, true);
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#own")
    void findsOfOneNameWhatItFindsOfAll(Samples.Sample sample) {
        var project = Project.of(YamlTree.parse(sample.text()));
        var all = ModelReferences.in(project);

        for (var reference : all.all()) {
            assertThat(ModelReferences.to(reference.model(), project))
                    .isEqualTo(all.to(reference.model()));
        }
    }

    /// Checks that `Issue` is found at exactly the marked places.
    private static void check(String marked) {
        var text = Carets.read(marked);
        var marks =
                ModelReferences.to("Issue", Project.of(YamlTree.parse(text))).stream()
                        .map(
                                reference ->
                                        new Carets.Mark(
                                                reference.span(),
                                                '^',
                                                reference.role().name().toLowerCase(Locale.ROOT)))
                        .toList();

        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }
}
