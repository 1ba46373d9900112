package io.nangols.syntax.script.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.Corpus;
import io.nangols.syntax.script.ScriptParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Somebody who types costs a script little but the statement in which he types. [MidTyping] looks
/// at more states, and at what TypeScript's own parser makes of them.
class MidTypingTest {
    private static Tally kept = Tally.NONE;

    @BeforeAll
    static void typeInAllScripts() {
        for (var script : Corpus.torture().scripts()) {
            for (var state : Damage.of(script, 4)) {
                var before = Facts.of(state.before());
                var after = Facts.of(ScriptParser.parse(state.after()));
                kept =
                        kept.plus(
                                Judgement.of(state, before, after),
                                Judgement.damagesExport(state, before));
            }
        }
    }

    @Test
    void defaultExportsAreKept() {
        assertThat(kept.elsewhere().ratio()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void callsOnNangoAreKept() {
        assertThat(kept.calls().ratio()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void whatIsOutsideTheDamagedStatementIsKept() {
        assertThat(kept.nodes().ratio()).isGreaterThanOrEqualTo(0.99);
    }
}
