package io.nangols.features.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.EventHandler;
import io.nangols.project.Field;
import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.project.Spanned;
import io.nangols.rules.FileChange;
import io.nangols.rules.Subject;
import io.nangols.rules.rename.Rename;
import io.nangols.testing.Fixture;
import io.nangols.testing.Samples.Sample;
import io.nangols.text.Edit;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Renames whatever has a name in whole files, and back: the file says the same with that name
/// replaced, and then has every byte again.
class RenameSamplesTest {
    private static final String FRESH = "Fresh_name";

    /// Of fields, whose names are all alike to a rename, some are enough.
    private static final int FIELDS_OF_A_FILE = 15;

    private static final Fixture PROJECT =
            Fixture.read(
                    """
                    //- nango.yaml
                    integrations:
                      github:
                        syncs:
                          issues: { runs: every hour, output: Issue, endpoint: GET /issues }
                        actions:
                          close: { input: Issue, endpoint: POST /close }
                        on-events:
                          post-connection-creation: [greet]
                      gitlab:
                        syncs:
                          labels: { runs: every hour, output: Issue, endpoint: GET /labels }
                    models:
                      Issue: { id: string }
                    //- github/syncs/issues.ts
                    import type { Issue as Row } from '../../models';
                    import { close } from '../actions/close.js';
                    import { share } from '../share';
                    //- github/actions/close.ts
                    export function close() {}
                    //- github/on-events/greet.ts
                    import { labels } from '../../gitlab/syncs/labels';
                    //- github/share.ts
                    import '../gitlab/syncs/labels.ts';
                    //- gitlab/syncs/labels.ts
                    import { share } from '../../github/share';
                    await nango.batchSave(rows, 'Issue');
                    """);

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void everyModel(Sample sample) {
        checkAll(sample, project -> project.models().stream().map(Model::name), Reading.Kind.MODEL);
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void everyScript(Sample sample) {
        checkAll(
                sample,
                project -> project.integrations().stream().flatMap(RenameSamplesTest::scripts),
                Reading.Kind.SCRIPT);
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void everyIntegration(Sample sample) {
        checkAll(
                sample,
                project ->
                        project.integrations().stream()
                                .map(Integration::name)
                                .filter(name -> !name.value().equals(Subject.FOLDER_NAME)),
                Reading.Kind.INTEGRATION);
    }

    /// Scripts move with their names, and find each other again.
    @Test
    void everyNameOfAProjectWithScripts() {
        var names =
                Stream.of("Issue:", "issues:", "labels:", "close:", "greet]", "github:", "gitlab:");
        names.forEach(
                name -> {
                    var renamed = renamed(PROJECT, name, FRESH);
                    var ending = name.substring(name.length() - 1);
                    var back = renamed(renamed, FRESH + ending, name.replace(ending, ""));

                    assertThat(renamed.files()).isNotEqualTo(PROJECT.files());
                    assertThat(renamed.subject().entries().map(renamed.subject()::script))
                            .as("scripts after %s got another name", name)
                            .allMatch(Optional::isPresent);
                    assertThat(back.files()).isEqualTo(PROJECT.files());
                });
    }

    private static Fixture renamed(Fixture fixture, String at, String to) {
        int offset = fixture.nangoYaml().indexOf(at);
        return fixture.after(Renaming.rename(fixture.file(), offset, to).changes());
    }

    /// Which other models have the field, too, is the business of [RenamingTest].
    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void fields(Sample sample) {
        var file = file(sample.text());
        var fields =
                file.project().models().stream()
                        .flatMap(model -> model.fields().stream())
                        .filter(field -> !field.dynamic())
                        .map(Field::name)
                        .toList();
        int step = Math.max(1, fields.size() / FIELDS_OF_A_FILE);
        for (int i = 0; i < fields.size(); i += step) {
            var renamed = renamed(file, fields.get(i), FRESH);
            var back = renamed(renamed, at(renamed, FRESH), fields.get(i).value());

            assertThat(fieldsOf(renamed.project(), FRESH)).isNotZero();
            assertThat(back.document().text()).isEqualTo(sample.text());
        }
    }

    private static Stream<Spanned<String>> scripts(Integration integration) {
        return Stream.concat(
                integration.functions().map(io.nangols.project.Function::name),
                integration.events().stream().map(EventHandler::script));
    }

    private static void checkAll(
            Sample sample, Function<Project, Stream<Spanned<String>>> names, Reading.Kind kind) {
        var file = file(sample.text());
        for (var name : names.apply(file.project()).toList()) {
            var renamed = renamed(file, name, FRESH);
            var fresh =
                    names.apply(renamed.project())
                            .filter(it -> it.value().equals(FRESH))
                            .findFirst()
                            .orElseThrow();
            var back = renamed(renamed, fresh, name.value());

            var expected = Reading.renaming(kind, it -> it.value().equals(name.value()), FRESH);
            assertThat(Reading.plain().of(renamed.project()))
                    .isEqualTo(expected.of(file.project()));
            assertThat(renamed.project().schemaProblems())
                    .hasSameSizeAs(file.project().schemaProblems());
            assertThat(renamed.project().ignored()).hasSameSizeAs(file.project().ignored());
            assertThat(back.document().text()).isEqualTo(sample.text());
        }
    }

    private static Spanned<String> at(ProjectFile file, String field) {
        return file.project().models().stream()
                .flatMap(model -> model.fields().stream())
                .map(Field::name)
                .filter(name -> name.value().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static long fieldsOf(Project project, String name) {
        return project.models().stream()
                .flatMap(model -> model.fields().stream())
                .filter(field -> field.name().value().equals(name))
                .count();
    }

    private static ProjectFile renamed(ProjectFile file, Spanned<String> name, String to) {
        var rename = Renaming.rename(file, name.span().start() + 1, to);

        assertThat(rename).isInstanceOf(Rename.Done.class);
        var edits =
                rename.changes().stream()
                        .flatMap(change -> ((FileChange.Here) change).edits().stream())
                        .toList();
        return file(Edit.applyAll(file.document().text(), edits));
    }

    private static ProjectFile file(String text) {
        return ProjectFile.of(
                new FileUri("file:///workspace/project/nango.yaml"), text, ProjectFolder.NONE);
    }
}
