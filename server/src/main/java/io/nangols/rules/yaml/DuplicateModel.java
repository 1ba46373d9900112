package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.Version;
import io.nangols.project.naming.NewNames;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model that two syncs of an integration save, so that their records would mix, or that one
/// script lists twice.
final class DuplicateModel implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var integration : project.integrations()) {
            integration.functions().forEach(function -> listedTwice(project, function, report));
            usedTwice(project, integration, report);
        }
    }

    private static void listedTwice(Project project, Function function, Report report) {
        Map<String, Span> listed = new HashMap<>();
        for (var output : function.outputs()) {
            if (output instanceof Type.Name(var model, var span)
                    && project.model(model).isPresent()) {
                var first = listed.putIfAbsent(model, span);
                if (first != null) {
                    report.at(span)
                            .message(
                                    "`%s` is listed twice in the output of `%s`. Remove one.",
                                    model, function.name().value())
                            .related(first, "`" + model + "` is listed here first.")
                            .fix(
                                    Fix.ask(
                                            "Remove it here",
                                            () -> without(output, function, project)));
                }
            }
        }
    }

    /// With the endpoint at the same place, when each output has one.
    private static Optional<List<Edit>> without(Type output, Function function, Project project) {
        var edits = new NangoYamlEdits(project);
        int index = function.outputs().indexOf(output);
        var removed = edits.removeItem(output.span());
        return function instanceof Sync && function.endpoints().size() == function.outputs().size()
                ? edits.together(
                        List.of(edits.removeItem(function.endpoints().get(index).span()), removed))
                : removed;
    }

    /// Which sync uses a model first, and as what.
    private record Use(Sync sync, String role, Span span) {}

    private static void usedTwice(Project project, Integration integration, Report report) {
        Map<String, Use> used = new HashMap<>();
        for (var sync : integration.syncs()) {
            for (var output : sync.outputs()) {
                if (output instanceof Type.Name(var model, var span)
                        && project.model(model).isPresent()) {
                    var first = used.putIfAbsent(model, new Use(sync, "output", span));
                    if (first != null && !first.sync().equals(sync)) {
                        report.at(span)
                                .message(
                                        "`%s` is already the %s of the sync `%s`, and each sync of an integration needs a model of its own. Make one with another name and `__extends: %s`.",
                                        model, first.role(), first.sync().name().value(), model)
                                .related(first.span(), "`" + model + "` is used here first.")
                                .fix(extended(new Spanned<>(model, span), sync, project));
                    }
                }
            }
            // In the old form Nango does not read the input.
            if (project.version() == Version.V2
                    && sync.input().orElse(null) instanceof Type.Name(var model, var span)) {
                used.putIfAbsent(model, new Use(sync, "input", span));
            }
        }
    }

    /// A model of the same fields, named after the sync.
    private static Fix extended(Spanned<String> model, Sync sync, Project project) {
        var named = NewNames.model(sync.name().value());
        boolean taken = project.model(named).isPresent();
        var name = NewNames.free(taken ? named + "Record" : named, project);
        var edits = new NangoYamlEdits(project);
        return Fix.ask(
                        "Make a model `" + name + "` that extends `" + model.value() + "`",
                        () ->
                                edits.together(
                                        List.of(
                                                edits.write(model, name),
                                                edits.set(
                                                        List.of("models", name),
                                                        Content.mapping(
                                                                Content.field(
                                                                        "__extends",
                                                                        Content.text(
                                                                                model.value())))))))
                .prefer();
    }
}
