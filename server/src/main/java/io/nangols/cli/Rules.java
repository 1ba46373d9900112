package io.nangols.cli;

import io.nangols.rules.Finding;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.RuleSet;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Settings;
import io.nangols.rules.Subject;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The judgement of all rules; only what `wanted` find is told.
record Rules(RuleSet rules, List<RuleInfo> wanted) implements Judgement {
    @Override
    public List<Finding> on(Subject subject, Optional<String> settings) {
        return told(rules.check(subject, read(settings)));
    }

    @Override
    public Optional<Function<ScriptSubject, List<Finding>>> onScripts(Optional<String> settings) {
        var read = read(settings);
        return Optional.of(script -> told(rules.check(script, read)));
    }

    private Settings read(Optional<String> settings) {
        return settings.map(text -> rules.settings(text).settings()).orElse(Settings.NONE);
    }

    @Override
    public Optional<List<Finding>> onSettings(String text) {
        return Optional.of(told(rules.checkSettings(text)));
    }

    private List<Finding> told(List<Finding> findings) {
        return findings.stream().filter(finding -> wanted.contains(finding.rule())).toList();
    }
}
