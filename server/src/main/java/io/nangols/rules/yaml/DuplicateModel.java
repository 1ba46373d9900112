package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.Version;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;
import io.nangols.text.Span;

import java.util.HashMap;
import java.util.Map;

/// A model that two syncs of an integration save, so that their records would mix, or that one
/// script lists twice.
final class DuplicateModel implements Rule {
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
                            .related(first, "`" + model + "` is listed here first.");
                }
            }
        }
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
                                .related(first.span(), "`" + model + "` is used here first.");
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
}
