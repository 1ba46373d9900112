package io.nangols.rules.nango;

import io.nangols.text.Span;

/// Bounds a compilation. Aliases let a small file stand for a gigantic value, and models that name
/// each other nest as deep as the file is long.
final class Budget {
    private static final int STEPS = 200_000;
    private static final int DEPTH = 500;

    private int steps;
    private int depth;

    /// Takes one step, at the value that stands at `place`.
    void step(Span place) {
        if (++steps > STEPS) {
            throw tooFar(place, "stands for more than 200,000 values");
        }
    }

    /// Goes one level deeper; each call is followed by [#leave].
    void enter(Span place) {
        step(place);
        if (++depth > DEPTH) {
            throw tooFar(place, "nests more than 500 levels");
        }
    }

    void leave() {
        depth--;
    }

    private static Stop tooFar(Span place, String how) {
        return new Stop(
                "invalid-value",
                place,
                "With its aliases and references followed, this file "
                        + how
                        + ", so it is not read further. Repeat less, or split the file.");
    }
}
