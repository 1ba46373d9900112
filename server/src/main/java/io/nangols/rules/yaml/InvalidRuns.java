package io.nangols.rules.yaml;

import io.nangols.project.Interval;
import io.nangols.project.Project;
import io.nangols.project.Version;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;

/// `runs` that Nango cannot read as an interval, or that is too short.
final class InvalidRuns implements Rule {
    @Override
    public void check(Project project, Report report) {
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
                                                                "`%s` is too often: Nango runs a sync every 30 seconds at most. %s",
                                                                runs.value(),
                                                                hasUnit(runs.value())
                                                                        ? "Write `every 30s` or longer."
                                                                        : "A number without a unit counts milliseconds; write one such as `every 5m`.");
                                        case Interval.Unreadable _ ->
                                                report.at(runs.span())
                                                        .message(
                                                                "Nango cannot read `%s` as an interval. Write a number and a unit, such as `every 5m`, `every 6 hours` or `every day`.",
                                                                runs.value());
                                    }
                                });
            }
        }
    }

    private static boolean hasUnit(String runs) {
        return Interval.withoutEvery(runs).chars().anyMatch(Character::isLetter);
    }
}
