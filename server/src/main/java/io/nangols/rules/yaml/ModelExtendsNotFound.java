package io.nangols.rules.yaml;

import io.nangols.project.Nearest;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

/// A model that extends one that does not exist.
final class ModelExtendsNotFound implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        if (!project.knowsModels()) {
            return;
        }
        for (var model : project.models()) {
            for (var parent : model.parents()) {
                if (parent.value().isEmpty()) {
                    report.at(Gap.visible(project, parent.span()))
                            .message(
                                    "A model's name is missing here. Write the names with one comma between each two.")
                            .fix(
                                    Fix.ask(
                                                    "Remove the comma",
                                                    () -> Extends.without(parent, model, project))
                                            .prefer());
                } else if (parent.value().contains(" ")) {
                    var names = parent.value().replaceAll("\\s+", ", ");
                    report.at(parent.span())
                            .message(
                                    "`%s` is no model's name. Write a comma between the names of several models.",
                                    parent.value())
                            .fix(
                                    Fix.ask(
                                                    "Change to `" + names + "`",
                                                    () ->
                                                            new NangoYamlEdits(project)
                                                                    .write(parent, names))
                                            .prefer());
                } else if (project.model(parent.value()).isEmpty()) {
                    var near = Nearest.to(parent.value(), project.modelNames());
                    var finding =
                            report.at(parent.span())
                                    .message(
                                            "There is no model `%s` that `%s` could extend. %s",
                                            parent.value(),
                                            model.name().value(),
                                            near.map(name -> "Did you mean `" + name + "`?")
                                                    .orElse(
                                                            "Add it under `models`, or remove it here."));
                    near.ifPresent(
                            name ->
                                    finding.fix(
                                            Fix.ask(
                                                            "Change to `" + name + "`",
                                                            () ->
                                                                    new NangoYamlEdits(project)
                                                                            .write(parent, name))
                                                    .prefer()));
                    finding.fix(
                            Fix.ask(
                                    "Do not extend `" + parent.value() + "`",
                                    () -> Extends.without(parent, model, project)));
                }
            }
        }
    }
}
