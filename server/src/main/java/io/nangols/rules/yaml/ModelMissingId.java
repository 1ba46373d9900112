package io.nangols.rules.yaml;

import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.syntax.yaml.edit.Place;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;

/// The output of a sync without the field `id`, by which Nango tells records apart.
final class ModelMissingId implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        if (!project.knowsModels()) {
            return;
        }
        for (var integration : project.integrations()) {
            for (var sync : integration.syncs()) {
                for (var output : sync.outputs()) {
                    check(project, output, report);
                }
            }
        }
    }

    private static void check(Project project, Type output, Report report) {
        switch (output) {
            case Type.Name(var name, var span) ->
                    project.model(name)
                            .filter(model -> lacksId(project, model))
                            .ifPresent(
                                    model ->
                                            report.at(span)
                                                    .message(
                                                            "`%s` has no field `id`, so Nango cannot tell the records of this sync apart. Add `id: string` to the model.",
                                                            name)
                                                    .related(
                                                            model.name().span(),
                                                            "The model `" + name + "`.")
                                                    .fix(
                                                            Fix.ask(
                                                                            "Add `id: string` to `"
                                                                                    + name
                                                                                    + "`",
                                                                            () ->
                                                                                    withId(
                                                                                            model,
                                                                                            project))
                                                                    .prefer()));
            case Type.ArrayOf(Type.Name(var item, _), var span)
                    when project.model(item).isPresent() ->
                    report.at(span)
                            .message(
                                    "The output of a sync is a model, not a list: a sync saves many records of it anyway. Write `%s`.",
                                    item)
                            .fix(
                                    Fix.ask(
                                                    "Change to `" + item + "`",
                                                    () ->
                                                            new NangoYamlEdits(project)
                                                                    .write(
                                                                            new Spanned<>(
                                                                                    item + "[]",
                                                                                    span),
                                                                            item))
                                            .prefer());
            case Type.Refused _, Type.Unknown _ -> {}
            default ->
                    report.at(output.span())
                            .message(
                                    "The output of a sync is a model with a field `id`, by which Nango tells its records apart. Write a model's name instead of this type.");
        }
    }

    /// As the first field, behind what the model extends.
    private static Optional<List<Edit>> withId(Model model, Project project) {
        return new NangoYamlEdits(project)
                .set(
                        List.of("models", model.name().value(), "id"),
                        Content.yaml("string"),
                        model.parents().isEmpty() ? Place.first() : Place.after("__extends"));
    }

    /// Not when a field could not be read, or a parent is missing: then nobody can say.
    private static boolean lacksId(Project project, Model model) {
        if (!project.tree().unparsed().stream().filter(model.span()::encloses).toList().isEmpty()) {
            return false;
        }
        return project.allFields(model)
                .map(
                        fields ->
                                fields.stream()
                                        .noneMatch(field -> field.name().value().equals("id")))
                .orElse(false);
    }
}
