package io.nangols.server;

import io.nangols.catalog.Catalog;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleSet;
import io.nangols.rules.Settings;
import io.nangols.rules.SettingsReader;
import io.nangols.rules.Subject;
import io.nangols.rules.fix.FixAll;
import io.nangols.workspace.Lazy;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectSettings;
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.WorkspaceFile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/// Checks files by all rules; each state of a file once, however many ask.
final class Checker {
    private final Client client;
    private final Supplier<RuleSet> rules;
    private final Map<WorkspaceFile, Lazy<List<Finding>>> findings =
            Collections.synchronizedMap(new WeakHashMap<>());

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

    /// What is wrong with the file. A failure costs this file's findings and no more.
    List<Finding> findings(WorkspaceFile file) {
        return findings.computeIfAbsent(file, it -> new Lazy<>(() -> check(it))).get();
    }

    /// Makes the safe fixes in a file, as its settings have it.
    FixAll fixAll(ProjectFile file) {
        return new FixAll(
                subject -> rules.get().check(subject, read(file.settings())),
                (rule, failure) -> client.failed("Rule " + rule.id(), failure));
    }

    private List<Finding> check(WorkspaceFile file) {
        try {
            return switch (file) {
                case ProjectFile project ->
                        rules.get().check(Subject.of(project), read(project.settings()));
                case SettingsFile settings -> rules.get().checkSettings(settings.document().text());
            };
        } catch (RuntimeException | StackOverflowError e) {
            client.failed("Could not check " + file.uri(), e);
            return List.of();
        }
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
