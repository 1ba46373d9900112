package io.nangols.syntax.script.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.Corpus;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Every text has a tree, and every tree has what [TreeInvariants] asks. The [Fuzzer] tries
/// millions.
class FuzzProperties {
    private static final int TRIES = 3_000;
    private static final Texts TEXTS = new Texts(Corpus.torture());

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyCharactersHaveATree(@ForAll long seed) {
        hasATree(Texts.Kind.CHARACTERS, seed);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyPiecesHaveATree(@ForAll long seed) {
        hasATree(Texts.Kind.PIECES, seed);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void damagedScriptsHaveATree(@ForAll long seed) {
        hasATree(Texts.Kind.MUTANT, seed);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void textsByTheGrammarHaveATree(@ForAll long seed) {
        hasATree(Texts.Kind.GRAMMAR, seed);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nestedTextsHaveATree(@ForAll long seed) {
        hasATree(Texts.Kind.NESTING, seed);
    }

    private static void hasATree(Texts.Kind kind, long seed) {
        var text = TEXTS.of(kind, seed);

        assertThat(Trial.of(text)).as("the tree of%n%s", text).isEmpty();
    }
}
