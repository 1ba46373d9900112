package io.nangols.cli;

import io.nangols.cli.CheckOptions.Fixing;
import io.nangols.cli.report.Results;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.RuleSet;
import io.nangols.rules.nango.NangoReading;
import io.nangols.workspace.Catalogs;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/// `nango-ls check`: finds projects, checks them, prints what was found.
record CheckCommand(Output output) implements Command {
    @Override
    public CommandSpec spec() {
        return CheckOptions.spec();
    }

    @Override
    public int run(ParseResult arguments) {
        var options = CheckOptions.of(arguments);
        var complete = new AtomicBoolean(true);
        BiConsumer<RuleInfo, RuntimeException> onBug =
                (rule, e) -> {
                    complete.set(false);
                    output.sayBug(Checker.during(rule), e);
                };
        var rules = RuleSet.load(onBug);
        var wanted = wanted(options, rules);
        var targets = Target.find(options.paths());
        if (options.nango()) {
            targets.stream()
                    .flatMap(it -> it.scripts().stream())
                    .findFirst()
                    .ifPresent(CheckCommand::refuse);
        }
        var files = targets.stream().flatMap(it -> it.files().stream()).toList();
        var fixes = new SafeFixes(options.fixing() == Fixing.WRITE, onBug);
        var checker =
                new Checker(
                        judgement(options, rules, wanted),
                        options.fixing() == Fixing.NONE ? Repair.NONE : fixes,
                        new Catalogs(output::say),
                        (file, e) -> {
                            complete.set(false);
                            output.sayBug("on " + file, e);
                        });
        var found = check(checker, targets, options, fixes);
        if (!fixes.problems().isEmpty()) {
            complete.set(false);
        }
        var reporters = new Reporters(options, rules, wanted, output.environment());
        var report =
                options.fixing() == Fixing.SHOW
                        ? fixes.diff(reporters.names(files))
                        : reporters
                                .reporter(Options.ink(arguments, output.environment()), files)
                                .report(complete.get() ? found : found.incomplete());
        boolean printed = output.print(report);
        if (!printed || !complete.get()) {
            return ExitCode.CANNOT;
        }
        return options.failOn().filter(found::hasAtLeast).isPresent()
                ? ExitCode.FOUND
                : ExitCode.OK;
    }

    /// Says what was fixed even when something else went wrong.
    private Results check(
            Checker checker, List<Target> targets, CheckOptions options, SafeFixes fixes) {
        try {
            return checker.check(targets);
        } finally {
            if (options.fixing() != Fixing.NONE) {
                fixes.problems().forEach(output::say);
                output.say(fixes.summary());
            }
        }
    }

    private static void refuse(Path script) {
        throw new Failure("--nango looks at nango.yaml only, not at " + script + ".");
    }

    private static List<RuleInfo> wanted(CheckOptions options, RuleSet rules) {
        var ids = options.ruleIds();
        return ids.isEmpty()
                ? rules.rules()
                : ids.stream().map(id -> RuleIds.find(rules, id)).toList();
    }

    /// Nango's own command line knows no settings.
    private static Judgement judgement(CheckOptions options, RuleSet rules, List<RuleInfo> wanted) {
        return options.nango()
                ? (subject, _) ->
                        NangoReading.findings(subject.project(), rules).stream()
                                .filter(finding -> wanted.contains(finding.rule()))
                                .toList()
                : new Rules(rules, wanted);
    }
}
