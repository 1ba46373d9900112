package io.nangols.simulation;

import io.nangols.rules.RuleInfo;
import io.nangols.testing.RuleExamples;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// So many edits in one day, with what is measured meanwhile.
///
/// @param compareEvery after so many edits, everything is compared with a fresh server's
/// @param restoreEvery after so many, everything is put back and the memory measured
/// @param inProcess whether any character can be typed, and what memory is used be known exactly
record Run(long edits, long seed, int compareEvery, int restoreEvery, boolean inProcess) {
    private static final double MOST_GROWTH = 1.1;
    private static final double MOST_MEGABYTES = 3;

    /// What was measured when everything was as at the beginning.
    record Row(
            long edits,
            double megabytes,
            double median,
            double p95,
            double longest,
            long compared,
            long seconds) {
        static final String HEAD =
                "    edits  memory MB    p50 ms    p95 ms    max ms    findings compared   seconds";

        @Override
        public String toString() {
            return "%,9d  %9.1f %9.1f %9.1f %9.1f %,20d %,9d"
                    .formatted(edits, megabytes, median, p95, longest, compared, seconds);
        }
    }

    /// Works on the projects of a day that has just begun. `onRow` hears of each measurement.
    void work(Day day, Projects projects, Consumer<Row> onRow) throws Day.Failed {
        long began = System.nanoTime();
        var rules = RuleExamples.rules().rules().stream().map(RuleInfo::id).toList();
        var random = new SplittableRandom(seed);
        var person = new Person(day.desk(), day.server(), projects, rules, random, inProcess);
        var latencies = new Latencies();
        var rows = new ArrayList<Row>();
        day.restore();
        for (long done = 0; ; done++) {
            if (done % restoreEvery == 0 || done == edits) {
                if (done > 0) {
                    person.rest();
                    day.restore();
                }
                var row =
                        new Row(
                                done,
                                day.server().megabytes(),
                                latencies.quantile(0.5),
                                latencies.quantile(0.95),
                                latencies.quantile(1),
                                day.compared(),
                                (System.nanoTime() - began) / 1_000_000_000);
                rows.add(row);
                onRow.accept(row);
                latencies.clear();
                checkMemory(rows);
            } else if (done % compareEvery == 0) {
                day.compare();
            }
            if (done == edits) {
                return;
            }
            var step = person.next();
            day.take(step);
            if (step instanceof Step.Change || step instanceof Step.Replace) {
                long latency = day.server().latency();
                if (latency >= 0) {
                    latencies.add(latency);
                }
            }
        }
    }

    /// The first time, not all is loaded yet that will be needed.
    private void checkMemory(List<Row> rows) throws Day.Failed {
        if (inProcess && rows.size() > 2) {
            double usual = rows.get(1).megabytes();
            double now = rows.getLast().megabytes();
            if (now > usual * MOST_GROWTH + MOST_MEGABYTES) {
                throw new Day.Failed(
                        "Memory has grown from %.1f to %.1f MB.".formatted(usual, now));
            }
        }
    }
}
