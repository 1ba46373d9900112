package io.nangols.rules.yaml;

import io.nangols.project.EventHandler;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `post-connection-scripts`, the old form, beside `on-events`, the new one.
final class BothPostConnectionScriptsAndOnEventsPresent implements NangoYamlRule {
    private static final String CREATION = "post-connection-creation";

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var integration : project.integrations()) {
            if (integration.onEvents().isPresent()) {
                integration
                        .postConnectionScripts()
                        .ifPresent(
                                old ->
                                        report.at(old)
                                                .message(
                                                        "`post-connection-scripts` is the old form of `on-events`, and Nango refuses both together. Move its scripts below `on-events`, under `post-connection-creation`.")
                                                .related(
                                                        integration.onEvents().get(),
                                                        "`on-events` is here.")
                                                .fix(
                                                        Fix.ask(
                                                                        "Move its scripts below `on-events`",
                                                                        () ->
                                                                                moved(
                                                                                        old,
                                                                                        integration,
                                                                                        project))
                                                                .prefer()));
            }
        }
    }

    /// Not where comments among the scripts would be lost.
    private static Optional<List<Edit>> moved(Span old, Integration integration, Project project) {
        var legacy = integration.events().stream().filter(EventHandler::legacy).toList();
        var there =
                integration.events().stream()
                        .filter(handler -> !handler.legacy() && handler.event().equals(CREATION))
                        .map(handler -> handler.script().value())
                        .collect(Collectors.toSet());
        int end = legacy.getLast().script().span().end();
        if (project.tree().comments().stream()
                .anyMatch(it -> old.end() <= it.span().start() && it.span().start() < end)) {
            return Optional.empty();
        }
        var scripts =
                legacy.stream()
                        .map(handler -> handler.script().value())
                        .distinct()
                        .filter(script -> !there.contains(script))
                        .map(Content::text)
                        .toList();
        var edits = new NangoYamlEdits(project);
        var path = List.of("integrations", integration.name().value(), "on-events", CREATION);
        return scripts.isEmpty()
                ? edits.remove(old)
                : edits.together(List.of(edits.append(path, scripts), edits.remove(old)));
    }
}
