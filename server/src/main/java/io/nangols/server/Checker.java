package io.nangols.server;

import io.nangols.rules.Finding;
import io.nangols.rules.RuleSet;
import io.nangols.rules.Subject;
import io.nangols.workspace.ProjectFile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/// Checks files by all rules; each state of a file once, however many ask.
final class Checker {
    private final Client client;
    private final Supplier<RuleSet> rules;
    private final Map<ProjectFile, Lazy<List<Finding>>> findings =
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
    }

    /// What is wrong with the file. A failure costs this file's findings and no more.
    List<Finding> findings(ProjectFile file) {
        return findings.computeIfAbsent(file, it -> new Lazy<>(() -> check(it))).get();
    }

    private List<Finding> check(ProjectFile file) {
        try {
            return rules.get().check(Subject.of(file));
        } catch (RuntimeException | StackOverflowError e) {
            client.failed("Could not check " + file.uri(), e);
            return List.of();
        }
    }
}
