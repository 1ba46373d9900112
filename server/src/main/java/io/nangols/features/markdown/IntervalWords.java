package io.nangols.features.markdown;

import io.nangols.project.Interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in words how often a sync runs.
public final class IntervalWords {
    private static final double DAY = 86_400_000;
    private static final double MONTH = 30 * DAY;
    private static final double YEAR = 365 * DAY;
    private static final double CENTURY = 100 * YEAR;

    private record Unit(String name, double milliseconds) {}

    private static final List<Unit> UNITS =
            List.of(
                    new Unit("day", DAY),
                    new Unit("hour", 3_600_000),
                    new Unit("minute", 60_000),
                    new Unit("second", 1_000));
    private static final Unit WEEK = new Unit("week", 7 * DAY);

    private IntervalWords() {}

    /// A sentence about the value of `runs`, in Markdown: `Every 12 hours: about 60 runs a month.`
    public static String of(String runs) {
        return switch (Interval.read(runs)) {
            case Interval.Every(double milliseconds) ->
                    "Every %s: %s.".formatted(words(milliseconds), frequency(milliseconds));
            case Interval.TooShort(double milliseconds) when milliseconds > 0 ->
                    "Every %s, which is too short: Nango takes %s at least."
                            .formatted(words(milliseconds), words(Interval.SHORTEST));
            case Interval.TooShort _ ->
                    "Less than nothing: Nango takes %s at least."
                            .formatted(words(Interval.SHORTEST));
            case Interval.Unreadable _ ->
                    "No interval that Nango can read."
                            + Interval.meant(runs)
                                    .map(meant -> " It reads " + Markdown.code(meant) + ".")
                                    .orElse("");
        };
    }

    private static String words(double milliseconds) {
        if (milliseconds >= CENTURY) {
            return "few centuries";
        }
        if (milliseconds % WEEK.milliseconds() == 0) {
            return count(milliseconds / WEEK.milliseconds(), WEEK, true);
        }
        var parts = new ArrayList<String>();
        double rest = milliseconds;
        for (var unit : UNITS) {
            boolean last = unit.equals(UNITS.getLast());
            double amount = rest / unit.milliseconds();
            double whole = last ? amount : Math.floor(amount);
            if (whole > 0) {
                rest -= whole * unit.milliseconds();
                parts.add(count(whole, unit, parts.isEmpty() && rest == 0));
            }
        }
        return String.join(" ", parts);
    }

    /// `hour` alone, `1 hour` beside others, `2 hours`.
    private static String count(double amount, Unit unit, boolean alone) {
        if (amount == 1) {
            return alone ? unit.name() : "1 " + unit.name();
        }
        return number(amount) + " " + unit.name() + "s";
    }

    private static String number(double amount) {
        var digits = String.format(Locale.ROOT, "%,.3f", amount);
        return digits.replaceFirst("\\.?0+$", "");
    }

    private static String frequency(double milliseconds) {
        if (milliseconds <= MONTH) {
            return runs(MONTH / milliseconds) + " a month";
        }
        return milliseconds <= YEAR
                ? runs(YEAR / milliseconds) + " a year"
                : "less than a run a year";
    }

    private static String runs(double amount) {
        long whole = Math.round(amount);
        return whole == 1 ? "about one run" : String.format(Locale.ROOT, "about %,d runs", whole);
    }
}
