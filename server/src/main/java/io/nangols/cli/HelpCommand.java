package io.nangols.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `nango-ls help`: how to use a command.
record HelpCommand(Output output) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command("help", "[COMMAND]", "Shows how to use a command.")
                .addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("COMMAND")
                                .hideParamSyntax(true)
                                .arity("0..1")
                                .description("The command. Default: all of them, in short.")
                                .build())
                .addOption(Options.help());
    }

    @Override
    public int run(ParseResult arguments) {
        var all = arguments.commandSpec().parent().commandLine();
        var name = arguments.matchedPositionalValue(0, "");
        var shown = name.isEmpty() ? all : find(all, name);
        var usage = shown.getUsageMessage(output.environment().ansi());
        return output.print(usage) ? ExitCode.OK : ExitCode.CANNOT;
    }

    private static CommandLine find(CommandLine all, String name) {
        var commands = all.getSubcommands();
        if (!commands.containsKey(name)) {
            throw new Failure(
                    "There is no command `"
                            + name
                            + "`"
                            + WrongUsage.near(name, commands.keySet()));
        }
        return commands.get(name);
    }
}
