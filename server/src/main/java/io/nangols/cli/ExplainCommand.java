package io.nangols.cli;

import io.nangols.cli.report.RulePage;
import io.nangols.rules.RuleInfo;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `nango-ls explain`: a rule's page.
record ExplainCommand(Output output) implements Command {
    @Override
    public CommandSpec spec() {
        var spec =
                Options.command(
                        "explain",
                        "[OPTIONS] ID",
                        "Shows a rule's page: what it wants, why, and examples.");
        spec.usageMessage().footer("", "Example:", "  nango-ls explain duplicate-model");
        return spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("ID")
                                .required(true)
                                .arity("1")
                                .description("The rule's id, as `nango-ls rules` lists it.")
                                .build())
                .addOption(Options.color())
                .addOption(Options.help());
    }

    @Override
    public int run(ParseResult arguments) {
        var rules = RuleIds.load();
        var rule = RuleIds.find(rules, arguments.matchedPositionalValue(0, ""));
        var page =
                RulePage.of(rules.page(rule.id()).orElseThrow())
                        .with(howToSwitchOff(rule, rules.isAboutScripts(rule)));
        var text = new MarkdownText(Options.ink(arguments, output.environment()));
        return output.print(text.show(rule, page)) ? ExitCode.OK : ExitCode.CANNOT;
    }

    private static String howToSwitchOff(RuleInfo rule, boolean inScripts) {
        var comment =
                rule.canBeSuppressed()
                        ? """

                        In one place, a comment in the line above it is enough:

                        ```%s
                        %s nango-ls-disable-next-line %s -- why
                        ```
                        """
                                .formatted(
                                        inScripts ? "ts" : "yaml",
                                        inScripts ? "//" : "#",
                                        rule.id())
                        : "";
        return """

        ## To switch it off

        In `.nango-ls.json`, beside `nango.yaml`; another severity may stand there as well:

        ```json
        { "rules": { "%s": "off" } }
        ```
        %s"""
                .formatted(rule.id(), comment);
    }
}
