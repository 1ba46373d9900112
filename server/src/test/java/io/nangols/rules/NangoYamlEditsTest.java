package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

class NangoYamlEditsTest {
    private static final String TEXT =
            """
            integrations:
              github:
                syncs:
                  issues:
                    runs: 'every hour'
                    output: Issue # one a record
            models:
              Issue:
                id: string
            """;

    @Test
    void setsAKeyWhereMostAuthorsHaveIt() {
        assertThat(after((edits, sync) -> edits.set(sync.block(), "sync_type", "full")))
                .isEqualTo(
                        TEXT.replace(
                                "        output:", "        sync_type: full\n        output:"));
    }

    @Test
    void replacesAValueWithItsQuotes() {
        assertThat(
                        after(
                                (edits, sync) ->
                                        edits.replace(
                                                sync.runs().orElseThrow().span(),
                                                Content.text("every day"))))
                .isEqualTo(TEXT.replace("every hour", "every day"));
    }

    @Test
    void renamesAKey() {
        assertThat(after((edits, sync) -> edits.rename(sync.name().span(), "all-issues")))
                .isEqualTo(TEXT.replace("issues:", "all-issues:"));
    }

    @Test
    void removesAnEntry() {
        assertThat(after((edits, sync) -> edits.remove(sync.key("output").orElseThrow())))
                .isEqualTo(TEXT.replace("        output: Issue # one a record\n", ""));
    }

    @Test
    void addsAModel() {
        assertThat(
                        after(
                                (edits, _) ->
                                        edits.set(
                                                List.of("models", "Label"),
                                                Content.mapping(Content.field("id", "string")))))
                .isEqualTo(TEXT + "  Label:\n    id: string\n");
    }

    @Test
    void makesSeveralChangesAsOne() {
        assertThat(
                        after(
                                (edits, sync) ->
                                        edits.together(
                                                List.of(
                                                        edits.set(sync.block(), "input", "Label"),
                                                        edits.set(
                                                                List.of("models", "Label"),
                                                                Content.yaml("{}"))))))
                .isEqualTo(
                        TEXT.replace("        output:", "        input: Label\n        output:")
                                + "  Label: {}\n");
    }

    @Test
    void doesNotMakeChangesThatMeet() {
        var project = Project.of(YamlTree.parse(TEXT));
        var edits = new NangoYamlEdits(project);
        var block = project.integrations().getFirst().syncs().getFirst().block();

        assertThat(
                        edits.together(
                                List.of(
                                        edits.set(block, "runs", "5m"),
                                        edits.set(block, "runs", "6m"))))
                .isEmpty();
    }

    @Test
    void putsItemsBehindThoseOfAList() {
        assertThat(
                        after(
                                (edits, _) ->
                                        edits.append(
                                                path("output"), List.of(Content.text("Label")))))
                .isEqualTo(
                        TEXT.replace(
                                "output: Issue # one a record",
                                "output: # one a record\n          - Issue\n          - Label"));
    }

    @Test
    void makesAListForItems() {
        assertThat(
                        after(
                                (edits, _) ->
                                        edits.append(
                                                path("scopes"),
                                                List.of(
                                                        Content.text("repo"),
                                                        Content.text("user")))))
                .isEqualTo(
                        TEXT.replace(
                                "models:",
                                "        scopes:\n          - repo\n          - user\nmodels:"));
    }

    @Test
    void writesAPartOfAValue() {
        assertThat(after((edits, sync) -> edits.write(sync.runs().orElseThrow(), "every day")))
                .isEqualTo(TEXT.replace("every hour", "every day"));
    }

    @Test
    void doesNotWriteWhereSomethingElseStands() {
        var project = Project.of(YamlTree.parse(TEXT));
        var output = project.integrations().getFirst().syncs().getFirst().outputs().getFirst();

        assertThat(new NangoYamlEdits(project).write(new Spanned<>("Label", output.span()), "Bug"))
                .isEmpty();
    }

    private static List<String> path(String key) {
        return List.of("integrations", "github", "syncs", "issues", key);
    }

    private static String after(BiFunction<NangoYamlEdits, Sync, Optional<List<Edit>>> change) {
        var project = Project.of(YamlTree.parse(TEXT));
        var sync = project.integrations().getFirst().syncs().getFirst();
        return Edit.applyAll(TEXT, change.apply(new NangoYamlEdits(project), sync).orElseThrow());
    }
}
