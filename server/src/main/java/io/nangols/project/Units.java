package io.nangols.project;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The units of intervals, and the phrases that need none.
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
