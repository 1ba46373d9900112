package io.nangols.features.completion.candidates;

import io.nangols.features.markdown.IntervalWords;
import io.nangols.project.Interval;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How often a sync may run: with the number that is typed, as others do, and in the usual ways.
final class Intervals {
    private static final List<String> USUAL =
            List.of(
                    "every hour",
                    "every day",
                    "every half hour",
                    "every half day",
                    "every 5m",
                    "every 15m",
                    "every 6h",
                    "every quarter hour",
                    "every week",
                    "every month");
    private static final Pattern NUMBER =
            Pattern.compile("(?:every )?(\\d+(?:\\.\\d+)?)( ?)([a-z]*)");
    private static final List<String> UNITS = List.of("m", "h", "d");
    private static final List<String> WORDS = List.of("minutes", "hours", "days");

    private Intervals() {}

    /// `typed` is all that stands before the cursor.
    static Candidates best(CurrentScript script, String typed) {
        var all = new LinkedHashSet<String>();
        all.addAll(withNumber(typed));
        all.addAll(Usage.mostUsed(runs(script)));
        all.addAll(USUAL);
        // A number that is typed next has units of its own.
        return new Candidates(all.stream().map(Intervals::candidate).toList(), !isRead(typed));
    }

    private static Candidate candidate(String runs) {
        return new Candidate(runs, Candidate.Sort.VALUE, IntervalWords.of(runs));
    }

    private static Stream<String> runs(CurrentScript script) {
        var nearest =
                script.others().stream()
                        .flatMap(
                                function ->
                                        function instanceof Sync sync
                                                ? sync.runs().stream()
                                                : Stream.empty());
        var elsewhere =
                script.project().integrations().stream()
                        .filter(it -> !Optional.of(it).equals(script.integration()))
                        .flatMap(integration -> integration.syncs().stream())
                        .flatMap(sync -> sync.runs().stream());
        return Stream.concat(nearest, elsewhere).map(Spanned::value).filter(Intervals::isRead);
    }

    private static boolean isRead(String runs) {
        return Interval.read(runs) instanceof Interval.Every;
    }

    private static List<String> withNumber(String typed) {
        var number = NUMBER.matcher(typed);
        if (!number.matches()) {
            return List.of();
        }
        var space = number.group(2);
        return (space.isEmpty() ? UNITS : WORDS)
                .stream()
                        .filter(unit -> unit.startsWith(number.group(3)))
                        .map(unit -> "every " + number.group(1) + space + unit)
                        .filter(Intervals::isRead)
                        .toList();
    }
}
