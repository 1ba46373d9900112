package io.nangols.features.lens;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.FileChange;
import io.nangols.testing.Carets;
import io.nangols.testing.Fixture;
import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.workspace.Decoration;
import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Preferences;
import io.nangols.workspace.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class LensesTest {
    private static final String SCRIPT =
            """
            //- github/syncs/issues.ts
            export default async function fetchData() {}
            """;

    @Test
    void offerPagesScriptsAndUses() {
        check(
                """
                integrations:
                  github:
                  ^^^^^^ page about GitHub (User OAuth)
                    syncs:
                      issues: { output: Issue }
                      ^^^^^^ open github/syncs/issues.ts
                    actions:
                      close: { input: Issue }
                      ^^^^^ create github/actions/close.ts
                  my-own-thing: {}
                models:
                  Issue:
                  ^^^^^ uses of Issue
                    id: string
                """,
                SCRIPT);
    }

    @Test
    void offerToCreateNoScriptWhereAllAreSomewhereElse() {
        check(
                """
                integrations:
                  github:
                  ^^^^^^ page about GitHub (User OAuth)
                    syncs:
                      issues: {}
                """,
                "");
    }

    @Test
    void offerOnceWhatIsRepeated() {
        check(
                """
                integrations:
                  mine:
                    syncs: &syncs
                      issues: {}
                      ^^^^^^ create mine/syncs/issues.ts
                  github:
                  ^^^^^^ page about GitHub (User OAuth)
                    syncs: *syncs
                """,
                SCRIPT);
    }

    @Test
    void createTheScriptThatIsOffered() {
        var text = "integrations: { github: { syncs: { issues: {}, users: {} } } }\n";
        var file = Fixture.read("//- nango.yaml\n" + text + SCRIPT).file();

        assertThat(Lenses.newScript(file, "github/syncs/users.ts"))
                .get()
                .isInstanceOfSatisfying(
                        FileChange.Create.class,
                        create -> {
                            assertThat(create.path()).isEqualTo("github/syncs/users.ts");
                            assertThat(create.text()).contains("fetchData");
                        });
        assertThat(Lenses.newScript(file, "github/syncs/issues.ts")).isEmpty();
        assertThat(Lenses.newScript(file, "../../x.ts")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Decoration.class,
            names = {"REFERENCE_LENSES", "DOCUMENTATION_LENSES"})
    void offerWhatIsNotSwitchedOff(Decoration off) {
        var workspace = new Workspace(_ -> {});
        var uri = new FileUri("file:///work/nango.yaml");
        workspace.open(uri, "yaml", 1, "integrations: { github: {} }\nmodels: { A: {} }");
        var before = Lenses.of(workspace.snapshot().project(uri).orElseThrow());
        workspace.configure(
                new EditorSettings(
                        new Preferences(Optional.empty(), Map.of(off, false)), Map.of()));
        var after = Lenses.of(workspace.snapshot().project(uri).orElseThrow());

        assertThat(before).hasSize(2).containsAll(after);
        assertThat(after).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#own")
    void areInOrderInEveryText(Samples.Sample sample) {
        Stream.concat(Stream.of(sample), Mutants.of(sample, 10).stream())
                .map(Samples.Sample::text)
                .forEach(
                        text ->
                                assertThat(Lenses.of(Fixture.read(text).file()))
                                        .extracting(lens -> lens.span().start())
                                        .isSorted()
                                        .doesNotHaveDuplicates());
    }

    private static void check(String marked, String files) {
        var text = Carets.read(marked);
        var file = Fixture.read("//- nango.yaml\n" + text + files).file();
        List<Carets.Mark> marks =
                Lenses.of(file).stream()
                        .map(lens -> new Carets.Mark(lens.span(), '^', show(lens.offer())))
                        .toList();

        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }

    private static String show(Lens.Offer offer) {
        return switch (offer) {
            case Lens.Offer.Uses(var model) -> "uses of " + model;
            case Lens.Offer.OpenScript(var path) -> "open " + path;
            case Lens.Offer.CreateScript(var path) -> "create " + path;
            case Lens.Offer.OpenPage(_, var provider) -> "page about " + provider;
        };
    }
}
