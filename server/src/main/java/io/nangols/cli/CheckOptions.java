package io.nangols.cli;

import io.nangols.rules.Severity;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the user wants of a check. `nango` asks for what Nango's own CLI would say; `fixing` says
/// what is done about findings whose fixes are safe; `failOn` is empty when nothing found shall
/// make it fail; `ruleIds` when all rules count.
record CheckOptions(
        List<Path> paths,
        boolean nango,
        Fixing fixing,
        Format format,
        Optional<Severity> failOn,
        List<String> ruleIds) {
    private static final String NANGO = "--nango";
    private static final String FIX = "--fix";
    private static final String FIX_DRY_RUN = "--fix-dry-run";
    private static final String FORMAT = "--format";
    private static final String FAIL_ON = "--fail-on";
    private static final String RULE = "--rule";

    enum Fixing {
        NONE,
        /// Write the files.
        WRITE,
        /// Show what would be written, instead of the report.
        SHOW
    }

    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    private enum FailOn {
        ERROR,
        WARNING,
        INFORMATION,
        HINT,
        NEVER
    }

    static CheckOptions of(ParseResult arguments) {
        var failOn =
                switch (arguments.matchedOptionValue(FAIL_ON, FailOn.ERROR)) {
                    case ERROR -> Optional.of(Severity.ERROR);
                    case WARNING -> Optional.of(Severity.WARNING);
                    case INFORMATION -> Optional.of(Severity.INFORMATION);
                    case HINT -> Optional.of(Severity.HINT);
                    case NEVER -> Optional.<Severity>empty();
                };
        var ruleIds = arguments.matchedOptionValue(RULE, List.<String>of());
        return new CheckOptions(
                arguments.matchedPositionalValue(0, List.of(Path.of("."))),
                arguments.hasMatchedOption(NANGO),
                fixing(arguments),
                arguments.matchedOptionValue(FORMAT, Format.TEXT),
                failOn,
                ruleIds.stream()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList());
    }

    private static Fixing fixing(ParseResult arguments) {
        boolean write = arguments.hasMatchedOption(FIX);
        boolean show = arguments.hasMatchedOption(FIX_DRY_RUN);
        var asked = show ? FIX_DRY_RUN : FIX;
        if (write && show) {
            throw wrong(arguments, FIX + " writes files, and " + FIX_DRY_RUN + " does not");
        }
        if ((write || show) && arguments.hasMatchedOption(NANGO)) {
            throw wrong(arguments, asked + " needs nango-ls's own rules, not " + NANGO);
        }
        if (show && arguments.matchedOptionValue(FORMAT, Format.TEXT) != Format.TEXT) {
            throw wrong(arguments, FIX_DRY_RUN + " prints a diff, which has no other " + FORMAT);
        }
        return write ? Fixing.WRITE : show ? Fixing.SHOW : Fixing.NONE;
    }

    private static ParameterException wrong(ParseResult arguments, String why) {
        return new ParameterException(arguments.commandSpec().commandLine(), why + ".");
    }

    static CommandSpec spec() {
        var spec =
                Options.command(
                        "check",
                        "[OPTIONS] [PATH...]",
                        "Checks every nango.yaml in the given folders and below them, and its scripts.");
        spec.usageMessage().footer(footer());
        return spec.addPositional(pathParameters())
                .addOption(
                        OptionSpec.builder(NANGO)
                                .description(
                                        "Report exactly what Nango's own CLI would, quirks included.")
                                .build())
                .addOption(
                        OptionSpec.builder(FIX)
                                .description(
                                        "Make the fixes that are safe, and report what is left.")
                                .build())
                .addOption(
                        OptionSpec.builder(FIX_DRY_RUN)
                                .description(
                                        "Print, as a diff, what --fix would change; change nothing.")
                                .build())
                .addOption(
                        Options.choice(FORMAT, "FORMAT", Format.class, "How to report: ", "text"))
                .addOption(
                        Options.choice(
                                FAIL_ON,
                                "SEVERITY",
                                FailOn.class,
                                "Exit with 1 on findings this bad or worse: ",
                                "error"))
                .addOption(ruleOption())
                .addOption(Options.color())
                .addOption(Options.help());
    }

    private static PositionalParamSpec pathParameters() {
        return PositionalParamSpec.builder()
                .paramLabel("PATH")
                .hideParamSyntax(true)
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .description(
                        "Folders to look in, also within a project, projects by their nango.yaml, or single scripts. Default: this folder.")
                .build();
    }

    private static OptionSpec ruleOption() {
        return OptionSpec.builder(RULE)
                .paramLabel("ID")
                .arity("1")
                .splitRegex(",")
                .splitRegexSynopsisLabel(",")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Report only what these rules find; may be given several times.")
                .build();
    }

    private static String[] footer() {
        return """

        Exit codes:
          0  nothing found that --fail-on counts
          1  something found that --fail-on counts
          2  the check could not be done: wrong usage, a path that is missing or
             unreadable, no nango.yaml anywhere, a file that cannot be fixed;
             standard error says which

        Examples:
          nango-ls check                          this folder and all below it
          nango-ls check integrations/github      one integration
          nango-ls check --fail-on warning        stricter, for CI
          nango-ls check --rule duplicate-model   one rule only
          nango-ls check --fix-dry-run | less     what --fix would do
          nango-ls check --format github          shown on the pull request
          nango-ls check --format sarif > nango.sarif
        """
                .split("\n");
    }
}
