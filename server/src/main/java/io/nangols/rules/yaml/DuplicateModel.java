package io.nangols.rules.yaml;

import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.text.Span;

import java.util.HashMap;
import java.util.Map;

/// A model that two syncs of an integration save, so that their records would mix, or that one
/// script lists twice.
final class DuplicateModel implements Rule {
    @Override
    public void check(Project project, Report report) {
        for (var integration : project.integrations()) {
            syncs(project, integration, report);
            for (var action : integration.actions()) {
                listedTwice(project, action, report);
            }
        }
    }

    /// Where a model is used first, and how to call that use.
    private record Use(Span span, String words) {}

    private static void syncs(Project project, Integration integration, Report report) {
        Map<String, Use> used = new HashMap<>();
        for (var sync : integration.syncs()) {
            for (var output : sync.outputs()) {
                if (output instanceof Type.Name(var model, var span)
                        && project.model(model).isPresent()) {
                    var first = used.putIfAbsent(model, new Use(span, words(sync, "output")));
                    if (first != null) {
                        report.at(span)
                                .message(
                                        "`%s` is already the %s. Within an integration, each sync needs an output model of its own; extend it under another name with `__extends: %s`.",
                                        model, first.words(), model)
                                .related(first.span(), "`" + model + "` is used here first.");
                    }
                }
            }
            sync.input()
                    .ifPresent(
                            input -> {
                                if (input instanceof Type.Name(var model, var span)) {
                                    used.putIfAbsent(model, new Use(span, words(sync, "input")));
                                }
                            });
        }
    }

    private static String words(Function function, String role) {
        return switch (function) {
            case Sync sync -> role + " of the sync `" + sync.name().value() + "`";
            case Action action -> role + " of the action `" + action.name().value() + "`";
        };
    }

    private static void listedTwice(Project project, Action action, Report report) {
        Map<String, Span> listed = new HashMap<>();
        for (var output : action.outputs()) {
            if (output instanceof Type.Name(var model, var span)
                    && project.model(model).isPresent()) {
                var first = listed.putIfAbsent(model, span);
                if (first != null) {
                    report.at(span)
                            .message(
                                    "`%s` stands twice in the output of `%s`; remove one.",
                                    model, action.name().value())
                            .related(first, "`" + model + "` stands here first.");
                }
            }
        }
    }
}
