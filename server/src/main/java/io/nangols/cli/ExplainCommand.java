package io.nangols.cli;

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
        var page = rules.explanation(rule.id()).orElseThrow();
        var text = new MarkdownText(Options.ink(arguments, output.environment()));
        return output.print(text.show(rule, page)) ? ExitCode.OK : ExitCode.CANNOT;
    }
}
