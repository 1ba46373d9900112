package io.nangols.features.completion.candidates;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What may stand at a place, the likeliest first.
///
/// @param more whether there are others that come up as more is typed
public record Candidates(List<Candidate> all, boolean more) {
    /// A longer list nobody reads.
    private static final int MOST = 150;

    public static final Candidates NONE = new Candidates(List.of(), false);

    public Candidates {
        all = List.copyOf(all);
    }

    /// All of these.
    public static Candidates of(List<Candidate> all) {
        return new Candidates(all, false);
    }

    /// Without those that cannot stand there for a reason that is not known here.
    public Candidates only(Predicate<String> possible) {
        return new Candidates(
                all.stream().filter(candidate -> possible.test(candidate.text())).toList(), more);
    }

    /// The first of these, as many as somebody may want to see.
    static <T> Candidates first(List<T> ranked, Function<T, Candidate> candidate) {
        return new Candidates(
                ranked.stream().limit(MOST).map(candidate).toList(), ranked.size() > MOST);
    }
}
