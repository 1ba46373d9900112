package io.nangols.project;

import java.util.Optional;

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

    /// The interval that was plainly meant by text that Nango does not read, such as `every 90m` by
    /// `1h30m`; empty where it is anybody's guess.
    static Optional<String> meant(String runs) {
        return IntervalIntent.of(runs).filter(meant -> read(meant) instanceof Every);
    }

    /// `runs` without the first `every `, wherever it stands.
    static String withoutEvery(String runs) {
        int every = runs.indexOf("every ");
        return every < 0 ? runs : runs.substring(0, every) + runs.substring(every + 6);
    }
}
