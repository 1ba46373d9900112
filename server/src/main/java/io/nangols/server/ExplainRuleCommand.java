package io.nangols.server;

import io.nangols.rules.PageText;
import io.nangols.workspace.Snapshot;

/// Answers a rule's page, Markdown.
record ExplainRuleCommand(Checker checker) implements ServerCommand {
    static final String NAME = "nango-ls.explainRule";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object run(Snapshot snapshot, CommandArguments arguments) {
        var id = arguments.text(0, "the id of a rule");
        var rules = checker.rules();
        return rules.explanation(id)
                .map(PageText::markdown)
                .orElseThrow(
                        () ->
                                Refusals.invalid(
                                        rules.meant(id)
                                                .map(near -> "; did you mean `" + near + "`?")
                                                .map(("There is no rule `" + id + "`")::concat)
                                                .orElse("There is no rule `" + id + "`.")));
    }
}
