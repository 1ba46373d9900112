package io.nangols.server;

import io.nangols.rules.RuleInfo;
import io.nangols.workspace.Snapshot;

/// Lists all rules, with the severities that they have without settings.
record ListRulesCommand(Checker checker) implements ServerCommand {
    static final String NAME = "nango-ls.rules";

    private record Rule(String id, String title, String severity, String page) {
        static Rule of(RuleInfo rule) {
            return new Rule(rule.id(), rule.title(), rule.severity().label(), rule.pageUrl());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object run(Snapshot snapshot, CommandArguments arguments) {
        return checker.rules().rules().stream().map(Rule::of).toList();
    }
}
