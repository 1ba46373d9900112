package io.nangols.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The command `nango-ls`, for people and CI.
public final class NangoCli {
    static final String NAME = "nango-ls";

    private final Output output;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    NangoCli(Output output) {
        this.output = output;
        commands.put("check", new CheckCommand(output));
        commands.put("rules", new RulesCommand(output));
        commands.put("explain", new ExplainCommand(output));
        commands.put("help", new HelpCommand(output));
    }

    /// Runs the command with `args` and returns its exit code. Both streams write UTF-8.
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new NangoCli(new Output(out, err, Environment.ofThisProcess())).run(args);
    }

    int run(String... args) {
        try {
            return run(commandLine(), args);
        } catch (ParameterException e) {
            output.say(WrongUsage.words(e));
        } catch (Failure e) {
            output.say(e.getMessage());
        } catch (RuntimeException | Error e) {
            output.sayBug("in " + NAME, e);
        }
        return ExitCode.CANNOT;
    }

    private int run(CommandLine line, String... args) {
        if (args.length == 0) {
            output.err().print(line.getUsageMessage(output.environment().ansi()));
            output.err().flush();
            return ExitCode.CANNOT;
        }
        var arguments = line.parseArgs(args);
        var innermost = arguments;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        if (innermost.isUsageHelpRequested()) {
            var asked = innermost.commandSpec().commandLine();
            return print(asked.getUsageMessage(output.environment().ansi()));
        }
        if (arguments.isVersionHelpRequested()) {
            return print(NAME + " " + output.environment().version() + "\n");
        }
        return command(line, arguments).run(innermost);
    }

    private int print(String text) {
        return output.print(text) ? ExitCode.OK : ExitCode.CANNOT;
    }

    private Command command(CommandLine line, ParseResult arguments) {
        if (!arguments.hasSubcommand()) {
            throw new ParameterException(line, "A command is missing.");
        }
        return commands.get(arguments.subcommand().commandSpec().name());
    }

    private CommandLine commandLine() {
        var root = CommandSpec.create().name(NAME);
        root.usageMessage()
                .customSynopsis("nango-ls COMMAND", "       nango-ls --stdio | --socket PORT")
                .description("Finds what is wrong in Nango projects.")
                .descriptionHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .sortOptions(false)
                .footer(
                        "",
                        "Examples:",
                        "  nango-ls check                      this folder and all below it",
                        "  nango-ls check --fail-on warning    stricter, for CI",
                        "  nango-ls explain duplicate-model    what a rule wants, and why",
                        "",
                        "`nango-ls help COMMAND` says more about a command.");
        editorOptions().forEach(root::addOption);
        root.addOption(Options.help());
        root.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
        // A path may begin with @, as the folders of npm scopes do.
        return new CommandLine(root).setExpandAtFiles(false);
    }

    /// What starts a language server stands here to be documented; `Main` acts on it before this
    /// room is entered.
    private static List<OptionSpec> editorOptions() {
        return List.of(
                OptionSpec.builder("--stdio")
                        .description("Be a language server on standard input and output.")
                        .build(),
                OptionSpec.builder("--socket")
                        .paramLabel("PORT")
                        .type(int.class)
                        .description("Be a language server on a local port.")
                        .build());
    }
}
