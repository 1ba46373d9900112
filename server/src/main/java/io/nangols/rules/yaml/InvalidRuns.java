package io.nangols.rules.yaml;

import io.nangols.project.Interval;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Version;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;

import java.util.List;

/// `runs` that Nango cannot read as an interval, or that is too short.
final class InvalidRuns implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        if (project.version() == Version.V1) {
            return;
        }
        for (var integration : project.integrations()) {
            for (var sync : integration.syncs()) {
                sync.runs()
                        .ifPresent(
                                runs -> {
                                    switch (Interval.read(runs.value())) {
                                        case Interval.Every _ -> {}
                                        case Interval.TooShort _ -> tooShort(runs, project, report);
                                        case Interval.Unreadable _ ->
                                                unreadable(runs, project, report);
                                    }
                                });
            }
        }
    }

    private static void tooShort(Spanned<String> runs, Project project, Report report) {
        var amount = Interval.withoutEvery(runs.value()).strip();
        var finding = report.at(runs.span());
        if (amount.chars().anyMatch(Character::isLetter)) {
            finding.message(
                            "`%s` is too often: Nango runs a sync at most once every 30 seconds. Write `every 30s` or longer.",
                            runs.value())
                    .fix(change("every 30s", runs, project).prefer());
            return;
        }
        finding.message(
                "`%s` is too often: Nango runs a sync at most once every 30 seconds. A number without a unit counts milliseconds; write one such as `every 5m`.",
                runs.value());
        for (var unit : List.of("m", "s", "h")) {
            if (Interval.read(amount + unit) instanceof Interval.Every) {
                finding.fix(change("every " + amount + unit, runs, project));
            }
        }
    }

    private static void unreadable(Spanned<String> runs, Project project, Report report) {
        var meant = Interval.meant(runs.value());
        var finding =
                report.at(runs.span())
                        .message(
                                "Nango cannot read `%s` as an interval. %s",
                                runs.value(),
                                meant.map(it -> "Write `" + it + "`.")
                                        .orElseGet(() -> advice(runs.value())));
        meant.ifPresent(it -> finding.fix(change(it, runs, project).prefer()));
    }

    private static Fix change(String interval, Spanned<String> runs, Project project) {
        return Fix.ask(
                "Change to `" + interval + "`",
                () -> new NangoYamlEdits(project).replace(runs.span(), Content.text(interval)));
    }

    private static String advice(String runs) {
        return runs.startsWith("*") || runs.matches("[-*/,\\d]+( [-*/,\\d]+){4}")
                ? "It reads no cron expressions; write a number and a unit, such as `every 5m`."
                : "Write a number and a unit, such as `every 5m`, `every 6 hours` or `every day`.";
    }
}
