package io.nangols.features.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.EventHandler;
import io.nangols.project.Field;
import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.rules.FileChange;
import io.nangols.rules.rename.Rename;
import io.nangols.testing.Samples.Sample;
import io.nangols.text.Edit;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.function.Function;
import java.util.stream.Stream;

/// Renames whatever has a name in whole files, and back: the file says the same with that name
/// replaced, and then has every byte again.
class RenameSamplesTest {
    private static final String FRESH = "Fresh_name";

    /// Of fields, whose names are all alike to a rename, some are enough.
    private static final int FIELDS_OF_A_FILE = 15;

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void everyModel(Sample sample) {
        checkAll(
                sample,
                project -> project.models().stream().map(Model::name),
                name -> Reading.AS_IT_IS.withModel(name, FRESH));
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void everyScript(Sample sample) {
        checkAll(
                sample,
                project -> project.integrations().stream().flatMap(RenameSamplesTest::scripts),
                name -> Reading.AS_IT_IS.withScript(name, FRESH));
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void everyIntegration(Sample sample) {
        checkAll(
                sample,
                project ->
                        project.integrations().stream()
                                .map(Integration::name)
                                .filter(name -> !name.value().equals("${PWD}")),
                name -> Reading.AS_IT_IS.withIntegration(name, FRESH));
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
            Sample sample,
            Function<Project, Stream<Spanned<String>>> names,
            Function<String, Reading> expected) {
        var file = file(sample.text());
        for (var name : names.apply(file.project()).toList()) {
            var renamed = renamed(file, name, FRESH);
            var fresh =
                    names.apply(renamed.project())
                            .filter(it -> it.value().equals(FRESH))
                            .findFirst()
                            .orElseThrow();
            var back = renamed(renamed, fresh, name.value());

            assertThat(Reading.AS_IT_IS.of(renamed.project()))
                    .isEqualTo(expected.apply(name.value()).of(file.project()));
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
