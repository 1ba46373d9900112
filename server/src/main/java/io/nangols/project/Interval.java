package io.nangols.project;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How often a sync runs: what Nango makes of the text behind `runs`.
///
/// A few phrases have a fixed meaning. Of any other text the first `every ` is dropped, and what is
/// left has to be a number with an optional unit, as the npm package `ms` reads it.
public sealed interface Interval {
    /// The shortest interval that Nango accepts, in milliseconds.
    double SHORTEST = 30_000;

    /// An interval that Nango accepts.
    record Every(double milliseconds) implements Interval {}

    /// An interval below [#SHORTEST]; a negative one too.
    record TooShort(double milliseconds) implements Interval {}

    /// Text that is no interval. Zero is none either.
    record Unreadable() implements Interval {}

    /// Reads the value of `runs`, such as `every 6 hours` or `90s`.
    static Interval read(String runs) {
        double milliseconds = Units.PHRASES.getOrDefault(runs, Double.NaN);
        if (Double.isNaN(milliseconds)) {
            milliseconds = Units.measure(withoutEvery(runs));
        }
        if (Double.isNaN(milliseconds) || milliseconds == 0) {
            return new Unreadable();
        }
        return milliseconds < SHORTEST ? new TooShort(milliseconds) : new Every(milliseconds);
    }

    /// `runs` without the first `every `, wherever it stands.
    static String withoutEvery(String runs) {
        int every = runs.indexOf("every ");
        return every < 0 ? runs : runs.substring(0, every) + runs.substring(every + 6);
    }
}

/// The units, and the phrases that need none.
final class Units {
    private static final double SECOND = 1_000;
    private static final double MINUTE = 60 * SECOND;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    static final Map<String, Double> PHRASES =
            Map.of(
                    "every quarter hour", 15 * MINUTE,
                    "every half hour", 30 * MINUTE,
                    "every hour", HOUR,
                    "every half day", 12 * HOUR,
                    "every day", DAY,
                    "every week", 7 * DAY,
                    "every month", 30 * DAY);

    /// Longer text is refused, whatever it says.
    private static final int LONGEST = 100;

    private static final Pattern AMOUNT = Pattern.compile("(-?\\d*\\.?\\d+) *([a-zA-Z]*)");

    private Units() {}

    /// The milliseconds that an amount such as `1.5 hours` stands for, or NaN.
    static double measure(String amount) {
        var match = AMOUNT.matcher(amount);
        if (amount.length() > LONGEST || !match.matches()) {
            return Double.NaN;
        }
        return Double.parseDouble(match.group(1)) * unit(match.group(2).toLowerCase(Locale.ROOT));
    }

    private static double unit(String name) {
        return switch (name) {
            case "", "ms", "msec", "msecs", "millisecond", "milliseconds" -> 1;
            case "s", "sec", "secs", "second", "seconds" -> SECOND;
            case "m", "min", "mins", "minute", "minutes" -> MINUTE;
            case "h", "hr", "hrs", "hour", "hours" -> HOUR;
            case "d", "day", "days" -> DAY;
            case "w", "week", "weeks" -> 7 * DAY;
            case "y", "yr", "yrs", "year", "years" -> 365.25 * DAY;
            default -> Double.NaN;
        };
    }
}
