package io.nangols.server;

import io.nangols.catalog.Catalog;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleSet;
import io.nangols.rules.ScriptRoles;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Settings;
import io.nangols.rules.SettingsReader;
import io.nangols.rules.Subject;
import io.nangols.rules.fix.CheckedText;
import io.nangols.rules.fix.FixAll;
import io.nangols.workspace.FileId;
import io.nangols.workspace.Lazy;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectSettings;
import io.nangols.workspace.ScriptFile;
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.WorkspaceFile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Checks files by all rules; the latest state of a file once, however many ask.
final class Checker {
    private final Client client;
    private final Supplier<RuleSet> rules;

    /// Of open files, and only the state that was asked for last: findings hold all that was read
    /// to find them.
    private final Map<FileId, Checked> checked = new ConcurrentHashMap<>();

    /// By project, only the state that was asked for last, too.
    private final Map<FileId, InProject> inProjects = new ConcurrentHashMap<>();

    private record Checked(WorkspaceFile file, Lazy<List<Finding>> findings) {}

    /// What counts for all scripts of a project.
    private record InProject(
            ProjectFile project, Lazy<ScriptRoles> roles, Lazy<Settings> settings) {}

    Checker(Client client) {
        this.client = client;
        this.rules =
                new Lazy<>(
                        () ->
                                RuleSet.load(
                                        (rule, failure) ->
                                                client.failed("Rule " + rule.id(), failure)));
    }

    /// Loads what checking needs, so that the first file does not wait for it.
    void prepare() {
        var _ = rules.get();
        var _ = Catalog.bundled();
    }

    /// All rules, to be looked at.
    RuleSet rules() {
        return rules.get();
    }

    /// What is wrong with the file. A failure costs this file's findings and no more.
    ///
    /// @throws CancellationException when the thread is interrupted; who asks next is answered
    List<Finding> findings(WorkspaceFile file) {
        if (!file.open()) {
            return check(file);
        }
        return checked.compute(
                        file.id(),
                        (_, known) ->
                                known != null && known.file().equals(file)
                                        ? known
                                        : new Checked(file, new Lazy<>(() -> check(file))))
                .findings()
                .get();
    }

    /// Forgets what is no longer there.
    void keepOnly(Snapshot present) {
        checked.keySet().removeIf(id -> present.file(id).filter(WorkspaceFile::open).isEmpty());
        inProjects.keySet().removeIf(id -> present.file(id).isEmpty());
    }

    /// Makes the safe fixes of those findings in a file that are `wanted`, as its settings have it.
    FixAll.Outcome mend(WorkspaceFile file, Predicate<Finding> wanted) {
        var fixAll = new FixAll((rule, failure) -> client.failed("Rule " + rule.id(), failure));
        return fixAll.apply(
                switch (file) {
                    case ProjectFile project -> text(project);
                    case ScriptFile script -> text(script);
                    case SettingsFile _ ->
                            throw new IllegalArgumentException("No rule fixes " + file.uri());
                },
                wanted);
    }

    private CheckedText text(ProjectFile file) {
        var settings = read(file.settings());
        return CheckedText.of(
                Subject.of(file), findings(file), it -> rules.get().check(it, settings));
    }

    private CheckedText text(ScriptFile file) {
        var project = inProject(file.project());
        return CheckedText.of(
                ScriptSubject.of(project.roles().get(), file.script()),
                findings(file),
                it -> rules.get().check(it, project.settings().get()));
    }

    private List<Finding> check(WorkspaceFile file) {
        try {
            return switch (file) {
                case ProjectFile project ->
                        rules.get().check(Subject.of(project), read(project.settings()));
                case ScriptFile script -> check(script);
                case SettingsFile settings -> rules.get().checkSettings(settings.document().text());
            };
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            client.failed("Could not check " + file.uri(), e);
            return List.of();
        }
    }

    private List<Finding> check(ScriptFile file) {
        var project = inProject(file.project());
        var subject = ScriptSubject.of(project.roles().get(), file.script());
        return rules.get().check(subject, project.settings().get());
    }

    private InProject inProject(ProjectFile project) {
        return inProjects.compute(
                project.id(),
                (_, known) ->
                        known != null && known.project() == project
                                ? known
                                : new InProject(
                                        project,
                                        new Lazy<>(() -> ScriptRoles.of(Subject.of(project))),
                                        new Lazy<>(() -> read(project.settings()))));
    }

    private Settings read(ProjectSettings written) {
        return read(written.file().map(file -> file.document().text()))
                .overriddenBy(read(written.editor().rules()));
    }

    private Settings read(Optional<String> text) {
        return text.map(it -> settings(it).settings()).orElse(Settings.NONE);
    }

    /// What a text says that has the form of a settings file.
    SettingsReader.Reading settings(String text) {
        return rules.get().settings(text);
    }
}
