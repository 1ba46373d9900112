package io.nangols.rules.yaml;

import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Nearest;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

/// A `{…}` in an endpoint's path that is not the name of a model.
final class ModelNotFound implements Rule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        if (!project.knowsModels()) {
            return;
        }
        for (var integration : project.integrations()) {
            integration
                    .functions()
                    .forEach(
                            function -> {
                                for (var endpoint : function.endpoints()) {
                                    endpoint.placeholder()
                                            .ifPresent(
                                                    placeholder ->
                                                            check(
                                                                    project,
                                                                    function,
                                                                    placeholder,
                                                                    report));
                                }
                            });
        }
    }

    private static void check(
            Project project, Function function, Spanned<String> placeholder, Report report) {
        var model = placeholder.value().split(":", 2)[0];
        boolean known = project.model(model).isPresent();
        boolean field = placeholder.value().contains(":");
        switch (function) {
            case Sync _ when known && field ->
                    report.at(placeholder.span())
                            .message(
                                    "In the path of a sync, Nango reads `%s` as a model's name; only an action's path may name a field. Write `{%s}`.",
                                    placeholder.value(), model);
            case Sync _, Action _ when known -> {}
            case Sync _, Action _ -> {
                var near = Nearest.to(model, project.modelNames());
                report.at(placeholder.span())
                        .message(
                                "Nango expects a model's name in `{…}`, and there is no model `%s`. %s",
                                model,
                                near.map(name -> "Did you mean `" + name + "`?")
                                        .orElse(
                                                "Take it out of the path and pass it in the input instead."));
            }
        }
    }
}
