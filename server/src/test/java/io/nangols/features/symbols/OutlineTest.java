package io.nangols.features.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class OutlineTest {
    @Test
    void showsIntegrationsWithTheirScripts() {
        check(
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        runs: every 5m
                        output: Issue
                        endpoint:
                          method: GET
                          path: /issues
                      users:
                        runs: every day
                        output: [User, Team]
                        endpoint: [GET /users, GET /teams]
                    actions:
                      close:
                        endpoint:
                          path: /issues/close
                    on-events:
                      validate-connection: [check-scopes]
                  slack:
                    actions:
                      post: {}
                models: {}
                """,
                """
                section integrations
                  integration github: 2 syncs · 1 action · 1 event script
                    sync issues: GET /issues · every 5m
                    sync users: GET /users · GET /teams · every day
                    action close: POST /issues/close
                    event_script check-scopes: validate-connection
                  integration slack: 1 action
                    action post
                section models
                """);
    }

    @Test
    void showsModelsWithTheirFields() {
        check(
                """
                models:
                  Issue:
                    __extends: Base, Named
                    state?: open | closed
                    labels: Label[]
                    sizes: [1, integer]
                    author:
                      name: string
                      seen: date
                  "":
                    __string: any
                """,
                """
                section models
                  model Issue: extends Base, Named
                    field state?: open | closed
                    field labels: Label[]
                    field sizes: (1 | number)[]
                    field author: {…}
                      field name: string
                      field seen: Date
                  model (no name)
                    field __string: any
                """);
    }

    @Test
    void showsWhatIsRepeatedWhereItIsWritten() {
        check(
                """
                integrations:
                  one:
                    syncs: &syncs
                      issues: { runs: every day }
                  two:
                    syncs: *syncs
                models:
                  A: &fields
                    id: string
                  B:
                    <<: *fields
                    name: string
                """,
                """
                section integrations
                  integration one: 1 sync
                    sync issues: every day
                  integration two: 1 sync
                section models
                  model A
                    field id: string
                  model B
                    field name: string
                """);
    }

    @Test
    void showsScriptsOfTheFirstFormat() {
        check(
                """
                integrations:
                  github:
                    issues:
                      runs: every day
                      returns: Issue
                    close:
                      type: action
                """,
                """
                section integrations
                  integration github: 1 sync · 1 action
                    sync issues: every day
                    action close
                """);
    }

    @Test
    void showsAroundWhatIsNotYaml() {
        check(
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        runs: every day
                        output: [Issue
                      users:
                        runs: every hour
                """,
                """
                section integrations
                  integration github: 2 syncs
                    sync issues: every day
                    sync users: every hour
                """);
    }

    @Test
    void leavesOutFieldsOfWhichThereAreTooMany() {
        var text = new StringBuilder("models:\n  A:\n");
        for (int i = 0; i <= Outline.MOST_FIELDS; i++) {
            text.append("    f").append(i).append(": string\n");
        }
        check(text.toString(), "section models\n  model A\n");
    }

    @Test
    void isEmptyWithoutAMapping() {
        check("- a", "");
        check("", "");
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void isNestedInEveryText(Samples.Sample sample) {
        var texts = new ArrayList<>(List.of(sample.text()));
        Mutants.of(sample, 3).forEach(mutant -> texts.add(mutant.text()));
        var random = new Random(sample.name().hashCode());
        for (int i = 0; i < 3; i++) {
            texts.add(sample.text().substring(0, random.nextInt(sample.text().length())));
        }
        for (var text : texts) {
            var outline = Outline.of(Project.of(YamlTree.parse(text)));
            assertNested(new Span(0, text.length()), outline);
        }
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#own")
    void forgetsNothing(Samples.Sample sample) {
        var project = Project.of(YamlTree.parse(sample.text()));
        var shown = show(Outline.of(project), "");

        assertThat(shown.lines().filter(line -> line.matches(" *(sync|action) .*")).count())
                .isEqualTo(project.integrations().stream().flatMap(it -> it.functions()).count());
        assertThat(shown.lines().filter(line -> line.startsWith("  model ")).count())
                .isEqualTo(project.models().size());
    }

    private static void assertNested(Span outer, List<Symbol> symbols) {
        for (var symbol : symbols) {
            assertThat(outer.encloses(symbol.span())).as("%s", symbol).isTrue();
            assertThat(symbol.span().encloses(symbol.selection())).as("%s", symbol).isTrue();
            assertThat(symbol.name()).isNotBlank();
            assertNested(symbol.span(), symbol.children());
        }
    }

    private static void check(String text, String outline) {
        assertThat(show(Outline.of(Project.of(YamlTree.parse(text))), "")).isEqualTo(outline);
    }

    private static String show(List<Symbol> symbols, String indent) {
        var shown = new StringBuilder();
        for (var symbol : symbols) {
            shown.append(indent)
                    .append(symbol.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ')
                    .append(symbol.name())
                    .append(symbol.detail().isEmpty() ? "" : ": " + symbol.detail())
                    .append('\n')
                    .append(show(symbol.children(), indent + "  "));
        }
        return shown.toString();
    }
}
