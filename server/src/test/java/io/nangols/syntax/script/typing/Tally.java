package io.nangols.syntax.script.typing;

import io.nangols.syntax.script.typing.Judgement.Score;

/// What a parser kept in many states; `elsewhere` are the default exports whose own line was not
/// the one damaged.
record Tally(int states, Score exports, Score elsewhere, Score calls, Score nodes) {
    static final Tally NONE = new Tally(0, Score.NONE, Score.NONE, Score.NONE, Score.NONE);

    Tally plus(Judgement judgement, boolean damagesExport) {
        return plus(
                new Tally(
                        1,
                        judgement.exports(),
                        damagesExport ? Score.NONE : judgement.exports(),
                        judgement.calls(),
                        judgement.nodes()));
    }

    Tally plus(Tally other) {
        return new Tally(
                states + other.states,
                exports.plus(other.exports),
                elsewhere.plus(other.elsewhere),
                calls.plus(other.calls),
                nodes.plus(other.nodes));
    }
}
