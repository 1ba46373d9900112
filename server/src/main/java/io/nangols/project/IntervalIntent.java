package io.nangols.project;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was meant by an interval that Nango does not read.
final class IntervalIntent {
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("hourly", "every hour"),
                    Map.entry("daily", "every day"),
                    Map.entry("nightly", "every day"),
                    Map.entry("weekly", "every week"),
                    Map.entry("monthly", "every month"),
                    Map.entry("half-hourly", "every half hour"),
                    Map.entry("minute", "every 1m"),
                    Map.entry("hour", "every hour"),
                    Map.entry("1 month", "every month"),
                    Map.entry("other hour", "every 2h"),
                    Map.entry("other day", "every 2d"),
                    Map.entry("other week", "every 2w"));
    private static final List<String> UNITS =
            List.of("seconds", "minutes", "hours", "days", "weeks", "years");
    private static final Pattern ONCE = Pattern.compile("(?:once )?(?:an?|per|each|every) (.*)");
    private static final Pattern AMOUNTS =
            Pattern.compile("(?:\\d+(?:\\.\\d+)? ?[a-z]+(?:,? and |, | ?\\+ ?| ?))+");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?([a-z]+)");
    private static final List<Map.Entry<String, Double>> SHORT =
            List.of(
                    Map.entry("d", 86_400_000.0),
                    Map.entry("h", 3_600_000.0),
                    Map.entry("m", 60_000.0),
                    Map.entry("s", 1_000.0));

    private IntervalIntent() {}

    /// An interval as Nango may read it, or not.
    static Optional<String> of(String runs) {
        var plain =
                runs.strip()
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[@+]|[,;.]+$", "")
                        .toLowerCase(Locale.ROOT);
        if (Interval.read(plain) instanceof Interval.Every) {
            return Optional.of(plain);
        }
        var once = ONCE.matcher(plain);
        var rest = once.matches() ? once.group(1).replaceAll("^\\+", "") : plain;
        return Optional.ofNullable(WORDS.get(rest)).or(() -> alone(rest)).or(() -> sum(rest));
    }

    /// A unit without a number, such as `every days`.
    private static Optional<String> alone(String word) {
        var every = "every " + word.replaceAll("s$", "");
        return Optional.of(every).filter(it -> Interval.read(it) instanceof Interval.Every);
    }

    private static Optional<String> sum(String amounts) {
        if (!AMOUNTS.matcher(amounts).matches()) {
            return Optional.empty();
        }
        double milliseconds =
                AMOUNT.matcher(amounts)
                        .results()
                        .mapToDouble(
                                amount ->
                                        Double.parseDouble(amount.group(1)) * unit(amount.group(2)))
                        .sum();
        return SHORT.stream()
                .filter(unit -> milliseconds % unit.getValue() == 0)
                .findFirst()
                .map(unit -> "every " + Math.round(milliseconds / unit.getValue()) + unit.getKey());
    }

    /// The milliseconds of a unit, be it misspelt; NaN when it is none.
    private static double unit(String name) {
        double known = Units.measure("1" + name);
        return Double.isNaN(known) && name.length() > 3
                ? Nearest.to(name, UNITS).map(unit -> Units.measure("1" + unit)).orElse(known)
                : known;
    }
}
