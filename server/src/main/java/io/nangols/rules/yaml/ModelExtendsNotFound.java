package io.nangols.rules.yaml;

import io.nangols.project.Nearest;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

/// A model that extends one that does not exist.
final class ModelExtendsNotFound implements Rule {
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
                                    "A model's name is missing here. Write the names with one comma between each two.");
                } else if (parent.value().contains(" ")) {
                    report.at(parent.span())
                            .message(
                                    "`%s` is no model's name. Write a comma between the names of several models.",
                                    parent.value());
                } else if (project.model(parent.value()).isEmpty()) {
                    var near = Nearest.to(parent.value(), project.modelNames());
                    report.at(parent.span())
                            .message(
                                    "There is no model `%s` that `%s` could extend. %s",
                                    parent.value(),
                                    model.name().value(),
                                    near.map(name -> "Did you mean `" + name + "`?")
                                            .orElse("Add it under `models`, or remove it here."));
                }
            }
        }
    }
}
