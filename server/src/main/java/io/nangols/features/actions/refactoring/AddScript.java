package io.nangols.features.actions.refactoring;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.ModelReferences;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Version;
import io.nangols.rules.FileChange;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.rules.fix.TextDifference;
import io.nangols.rules.project.MissingScripts;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.ProjectFile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Adds a sync or an action that says what it must: its entry, the model of its records, and its
/// script.
///
/// @param integration as it is written; one that is not there yet is added, too
public record AddScript(ProjectFile file, String integration, Kind kind) {
    /// What is added.
    public enum Kind {
        SYNC(ScriptEntry.Kind.SYNC, "syncs", "new-sync"),
        ACTION(ScriptEntry.Kind.ACTION, "actions", "new-action");

        private final ScriptEntry.Kind ofEntry;
        private final String section;
        private final String name;

        Kind(ScriptEntry.Kind ofEntry, String section, String name) {
            this.ofEntry = ofEntry;
            this.section = section;
            this.name = name;
        }

        /// The key of an integration below which such scripts stand.
        public String section() {
            return section;
        }
    }

    /// One for an integration that is not there yet.
    public static AddScript withIntegration(ProjectFile file) {
        var there = file.project().integrations().stream().map(it -> it.name().value()).toList();
        return new AddScript(file, free("new-integration", there::contains), Kind.SYNC);
    }

    /// Whether the file is one to add to: not what cannot be read, and not the old form, which
    /// nobody should write on.
    public boolean isPossible() {
        return file.project().version() == Version.V2 && file.project().tree().errors().isEmpty();
    }

    /// What the files become; empty where that cannot be done without guessing.
    public Optional<List<FileChange>> changes() {
        var project = file.project();
        if (!isPossible()) {
            return Optional.empty();
        }
        var name = free(kind.name, this::isTaken);
        var after =
                switch (kind) {
                    case ACTION -> withEntry(project, name, action(name));
                    case SYNC -> {
                        var model = modelName(project);
                        yield withEntry(project, name, sync(name, model))
                                .flatMap(it -> withModel(it, model));
                    }
                };
        return after.flatMap(it -> changes(it, name));
    }

    /// By an entry, or by a file without one.
    private boolean isTaken(String name) {
        var subject = Subject.of(file);
        var entry =
                new ScriptEntry(
                        subject.idOf(integration),
                        kind.ofEntry,
                        new Spanned<>(name, Span.at(0)),
                        Optional.empty());
        return integrationIn(file.project()).stream()
                        .flatMap(Integration::functions)
                        .anyMatch(function -> function.name().value().equals(name))
                || subject.script(entry).isPresent();
    }

    private Optional<Integration> integrationIn(Project project) {
        return project.integrations().stream()
                .filter(it -> it.name().value().equals(integration))
                .findFirst();
    }

    private static String modelName(Project project) {
        var references = ModelReferences.in(project);
        return free("NewRecord", name -> !references.to(name).isEmpty());
    }

    /// The name, or with the lowest number behind it that makes it one that is not taken.
    private static String free(String name, Predicate<String> taken) {
        var separator = name.contains("-") ? "-" : "";
        return Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> name + separator + number))
                .filter(Predicate.not(taken))
                .findFirst()
                .orElseThrow();
    }

    private static Content sync(String name, String model) {
        return Content.mapping(
                Content.field("runs", "every day"),
                Content.field("sync_type", "full"),
                Content.field("track_deletes", "true"),
                Content.field("output", Content.text(model)),
                Content.field("endpoint", endpoint("GET", name)));
    }

    private static Content action(String name) {
        return Content.mapping(Content.field("endpoint", endpoint("POST", name)));
    }

    private static Content endpoint(String method, String name) {
        return Content.mapping(
                Content.field("method", method), Content.field("path", Content.text("/" + name)));
    }

    private Optional<Project> withEntry(Project project, String name, Content entry) {
        return after(project, List.of("integrations", integration, kind.section, name), entry);
    }

    private static Optional<Project> withModel(Project project, String name) {
        return after(
                project, List.of("models", name), Content.mapping(Content.field("id", "string")));
    }

    private static Optional<Project> after(Project project, List<String> path, Content content) {
        var tree = project.tree();
        return new NangoYamlEdits(project)
                .set(path, content)
                .map(edits -> Project.of(tree.reparse(Edit.applyAll(tree.text(), edits))));
    }

    private Optional<List<FileChange>> changes(Project after, String name) {
        var before = file.document().text();
        var here = new FileChange.Here(new TextDifference(before, after.tree().text()).edits());
        var subject = new Subject(after, file.folder());
        return integrationIn(after)
                .flatMap(added -> subject.entries(added).filter(it -> isOf(it, name)).findFirst())
                .filter(entry -> subject.script(entry).isEmpty())
                .map(entry -> List.of(here, script(subject, entry)));
    }

    private static FileChange script(Subject subject, ScriptEntry entry) {
        var scripts = new MissingScripts(subject);
        return scripts.create(entry, scripts.pathOf(entry));
    }

    private static boolean isOf(ScriptEntry entry, String name) {
        return entry.function()
                .map(Function::name)
                .filter(it -> it.value().equals(name))
                .isPresent();
    }
}
