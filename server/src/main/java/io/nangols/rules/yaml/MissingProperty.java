package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.SchemaProblem;
import io.nangols.project.Sync;
import io.nangols.project.naming.NewEndpoint;
import io.nangols.project.naming.NewNames;
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

/// A key that Nango requires and that is not there.
final class MissingProperty implements NangoYamlRule {
    /// The script in whose block a key is missing.
    private record Owner(Integration integration, Function function) {}

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var problem : project.schemaProblems()) {
            if (problem
                    instanceof
                    SchemaProblem.MissingProperty(
                            var span,
                            var name,
                            var owner,
                            var example,
                            var block)) {
                report.at(span)
                        .message(
                                "`%s` is missing: Nango requires it in %s. Add `%s`.",
                                name, owner, example)
                        .fix(
                                Fix.ask("Add `" + name + "`", () -> added(name, block, project))
                                        .prefer());
            }
        }
    }

    private static Optional<List<Edit>> added(String key, Span block, Project project) {
        var edits = new NangoYamlEdits(project);
        return switch (key) {
            case "integrations", "models" -> edits.set(List.of(key), Content.yaml("{}"));
            case "runs" -> edits.set(block, key, "every 1h");
            case "endpoint" ->
                    owner(block, project).flatMap(owner -> edits.set(block, key, endpoints(owner)));
            case "path" ->
                    owner(block, project).flatMap(owner -> edits.set(block, key, path(owner)));
            case "output" -> owner(block, project).flatMap(owner -> output(owner, edits, project));
            default -> Optional.empty();
        };
    }

    private static Optional<Owner> owner(Span block, Project project) {
        return project.integrations().stream()
                .flatMap(
                        integration ->
                                integration
                                        .functions()
                                        .filter(function -> function.block().encloses(block))
                                        .map(function -> new Owner(integration, function)))
                .findFirst();
    }

    /// As many as there are outputs.
    private static Content endpoints(Owner owner) {
        var outputs = owner.function().outputs();
        if (owner.function() instanceof Sync sync && outputs.size() > 1) {
            return new Content.Items(
                    NewEndpoint.each(outputs, sync, owner.integration()).stream()
                            .map(NewEndpoint::content)
                            .toList());
        }
        return NewEndpoint.of(owner.function(), owner.integration()).content();
    }

    private static Content path(Owner owner) {
        return Content.text(NewEndpoint.of(owner.function(), owner.integration()).path());
    }

    /// The model that fits the name of the sync best; a new one where none does.
    private static Optional<List<Edit>> output(Owner owner, NangoYamlEdits edits, Project project) {
        if (!(owner.function() instanceof Sync sync)) {
            return Optional.empty();
        }
        var there = SyncOutput.of(sync, owner.integration(), project);
        if (there.isPresent()) {
            return edits.set(sync.block(), "output", Content.text(there.get()));
        }
        var name = NewNames.free(NewNames.model(sync.name().value()), project);
        return edits.together(
                List.of(
                        edits.set(sync.block(), "output", Content.text(name)),
                        edits.set(
                                List.of("models", name),
                                Content.mapping(Content.field("id", "string")))));
    }
}
