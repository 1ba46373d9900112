package io.nangols.syntax.script.typing;

import io.nangols.syntax.script.typing.Judgement.Score;

import java.util.Collection;
import java.util.Map;

/// What two parsers kept, side by side, a row for every kind of damage.
record KeptTable(Map<String, Tally> ours, Map<String, Tally> theirs) {
    private static final String HEAD =
            """
                           |        |        default exports        |  calls on `nango`   |   all other nodes
            damage         | states | TypeScript    ours  elsewhere | TypeScript    ours  | TypeScript    ours
            """;

    void print() {
        System.out.print(HEAD);
        ours.forEach((kind, kept) -> row(kind, kept, theirs.get(kind)));
        var all = sum(ours.values());
        var allOfTheirs = sum(theirs.values());
        row("all", all, allOfTheirs);
        System.out.printf(
                "lost in all: exports %d (TypeScript %d) of %d, elsewhere %d (%d) of %d, calls %d (%d)"
                        + " of %d, nodes %d of %d (%d of %d)%n",
                lost(all.exports()),
                lost(allOfTheirs.exports()),
                all.exports().all(),
                lost(all.elsewhere()),
                lost(allOfTheirs.elsewhere()),
                all.elsewhere().all(),
                lost(all.calls()),
                lost(allOfTheirs.calls()),
                allOfTheirs.calls().all(),
                lost(all.nodes()),
                all.nodes().all(),
                lost(allOfTheirs.nodes()),
                allOfTheirs.nodes().all());
    }

    private static int lost(Score score) {
        return score.all() - score.kept();
    }

    private static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }

    private static void row(String kind, Tally ours, Tally theirs) {
        System.out.printf(
                "%-14s | %6d | %10s %7s  %9s | %10s %7s  | %10s %7s%n",
                kind,
                ours.states(),
                percent(theirs.exports()),
                percent(ours.exports()),
                percent(ours.elsewhere()),
                percent(theirs.calls()),
                percent(ours.calls()),
                percent(theirs.nodes()),
                percent(ours.nodes()));
    }

    private static String percent(Score score) {
        return "%.2f".formatted(100 * score.ratio());
    }
}
