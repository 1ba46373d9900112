package io.nangols.rules.yaml;

import io.nangols.project.Interval;
import io.nangols.project.Version;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

import java.util.Locale;

/// `runs` that Nango cannot read as an interval, or that is too short.
final class InvalidRuns implements Rule {
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
                                        case Interval.TooShort _ ->
                                                report.at(runs.span())
                                                        .message(
                                                                "`%s` is too often: Nango runs a sync at most once every 30 seconds. %s",
                                                                runs.value(),
                                                                hasUnit(runs.value())
                                                                        ? "Write `every 30s` or longer."
                                                                        : "A number without a unit counts milliseconds; write one such as `every 5m`.");
                                        case Interval.Unreadable _ ->
                                                report.at(runs.span())
                                                        .message(
                                                                "Nango cannot read `%s` as an interval. %s",
                                                                runs.value(), advice(runs.value()));
                                    }
                                });
            }
        }
    }

    private static String advice(String runs) {
        var plain =
                runs.strip()
                        .replaceAll("\\s+", " ")
                        .replaceAll("[,;.]$", "")
                        .toLowerCase(Locale.ROOT);
        if (Interval.read(plain) instanceof Interval.Every) {
            return "Write `" + plain + "`.";
        }
        return runs.startsWith("*") || runs.matches("[-*/,\\d]+( [-*/,\\d]+){4}")
                ? "It reads no cron expressions; write a number and a unit, such as `every 5m`."
                : "Write a number and a unit, such as `every 5m`, `every 6 hours` or `every day`.";
    }

    private static boolean hasUnit(String runs) {
        return Interval.withoutEvery(runs).chars().anyMatch(Character::isLetter);
    }
}
