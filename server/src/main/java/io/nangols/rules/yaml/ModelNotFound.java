package io.nangols.rules.yaml;

import io.nangols.project.Action;
import io.nangols.project.Nearest;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

/// A `{…}` in an endpoint's path that is not the name of a model.
final class ModelNotFound implements NangoYamlRule {
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
                                                                    new PathParameters(
                                                                            endpoint,
                                                                            function,
                                                                            integration,
                                                                            project),
                                                                    placeholder,
                                                                    report));
                                }
                            });
        }
    }

    private static void check(
            PathParameters parameters, Spanned<String> placeholder, Report report) {
        var project = parameters.project();
        var edits = new NangoYamlEdits(project);
        var model = placeholder.value().split(":", 2)[0];
        boolean known = project.model(model).isPresent();
        boolean field = placeholder.value().contains(":");
        switch (parameters.function()) {
            case Sync _ when known && field ->
                    report.at(placeholder.span())
                            .message(
                                    "In the path of a sync, Nango reads `%s` as a model's name; only an action's path may name a field. Write `{%s}`.",
                                    placeholder.value(), model)
                            .fix(
                                    Fix.ask(
                                                    "Change to `{" + model + "}`",
                                                    () -> edits.write(placeholder, model))
                                            .prefer());
            case Sync _, Action _ when known -> {}
            case Sync _, Action _ -> {
                var near = Nearest.to(model, project.modelNames());
                var finding =
                        report.at(placeholder.span())
                                .message(
                                        "Nango expects a model's name in `{…}`, and there is no model `%s`. %s",
                                        model,
                                        near.map(name -> "Did you mean `" + name + "`?")
                                                .orElse(
                                                        "Take it out of the path and pass it in the input instead."));
                near.ifPresent(
                        name ->
                                finding.fix(
                                        Fix.ask(
                                                        "Change to `" + name + "`",
                                                        () ->
                                                                edits.write(
                                                                        placeholder,
                                                                        placeholder
                                                                                .value()
                                                                                .replaceFirst(
                                                                                        "[^:]*",
                                                                                        name)))
                                                .prefer()));
                var moved = Fix.ask(title(parameters), parameters::moved);
                finding.fix(near.isPresent() ? moved : moved.prefer());
            }
        }
    }

    private static String title(PathParameters parameters) {
        var names = parameters.names();
        return switch (parameters.function()) {
            case Action _ when !names.isEmpty() ->
                    "Move " + names + " from the path into the input";
            case Action _, Sync _ -> "Take it out of the path";
        };
    }
}
