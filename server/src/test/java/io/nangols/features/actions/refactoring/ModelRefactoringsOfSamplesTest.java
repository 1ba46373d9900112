package io.nangols.features.actions.refactoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.ModelReferences;
import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.project.Type;
import io.nangols.testing.Samples;
import io.nangols.text.Edit;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// What becomes of whole files.
class ModelRefactoringsOfSamplesTest {
    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void extractingAnObjectAndInliningItAgainKeepsTheMeaning(Samples.Sample sample) {
        var file = file(sample.text());
        var nobody = Reading.plain().of(file.project());
        for (int offset : nestedFields(file.project())) {
            var extraction = ExtractModel.at(file.project(), offset);
            var edits = extraction.flatMap(ExtractModel::edits);
            if (edits.isEmpty()) {
                continue;
            }
            var name = extraction.orElseThrow().name();
            var extracted = file(Edit.applyAll(sample.text(), edits.get()));
            int use =
                    ModelReferences.in(extracted.project()).to(name).stream()
                            .mapToInt(reference -> reference.span().start())
                            .filter(
                                    start ->
                                            start
                                                    != extracted
                                                            .project()
                                                            .model(name)
                                                            .orElseThrow()
                                                            .name()
                                                            .span()
                                                            .start())
                            .findFirst()
                            .orElseThrow();
            assertThat(InlineModel.at(extracted, use).flatMap(InlineModel::edits))
                    .as("inlining of %s in %n%s", name, extracted.document().text())
                    .hasValueSatisfying(
                            back ->
                                    assertThat(
                                                    Reading.plain()
                                                            .of(
                                                                    file(Edit.applyAll(
                                                                                    extracted
                                                                                            .document()
                                                                                            .text(),
                                                                                    back))
                                                                            .project()))
                                            .isEqualTo(nobody));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void extractingEveryObjectLeavesNone(Samples.Sample sample) {
        var file = file(sample.text());
        int all = nestedFields(file.project()).size();
        for (int i = 0; i < all; i++) {
            var project = file.project();
            var edits =
                    nestedFields(project).stream()
                            .flatMap(offset -> ExtractModel.at(project, offset).stream())
                            .flatMap(it -> it.edits().stream())
                            .findFirst();
            if (edits.isPresent()) {
                file = file(Edit.applyAll(file.document().text(), edits.get()));
            }
        }
        assertThat(nestedFields(file.project())).isEmpty();
        assertThat(file.project().tree().errors()).isEmpty();
    }

    /// Where the fields are whose type is an object, or a list of one.
    private static List<Integer> nestedFields(Project project) {
        return project.models().stream()
                .map(Model::fields)
                .flatMap(ModelRefactoringsOfSamplesTest::nested)
                .map(field -> field.name().span().start())
                .toList();
    }

    private static Stream<Field> nested(List<Field> fields) {
        return fields.stream()
                .flatMap(
                        field ->
                                switch (field.type()) {
                                    case Type.ObjectOf(var inner, _, _) when !inner.isEmpty() ->
                                            Stream.concat(Stream.of(field), nested(inner));
                                    case Type.ArrayOf(Type.ObjectOf(var inner, _, _), _)
                                            when !inner.isEmpty() ->
                                            Stream.concat(Stream.of(field), nested(inner));
                                    default -> Stream.empty();
                                });
    }

    private static ProjectFile file(String text) {
        return ProjectFile.of(new FileUri("file:///p/nango.yaml"), text, ProjectFolder.NONE);
    }
}
