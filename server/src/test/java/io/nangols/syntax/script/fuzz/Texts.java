package io.nangols.syntax.script.fuzz;

import io.nangols.syntax.script.Corpus;

import java.util.SplittableRandom;

/// Texts to try the parser on. Each follows from its seed alone, for the same scripts.
final class Texts {
    /// How a text is made.
    enum Kind {
        CHARACTERS,
        PIECES,
        MUTANT,
        GRAMMAR,
        NESTING
    }

    private static final Kind[] OFTEN = {
        Kind.CHARACTERS,
        Kind.PIECES,
        Kind.PIECES,
        Kind.MUTANT,
        Kind.MUTANT,
        Kind.MUTANT,
        Kind.MUTANT,
        Kind.GRAMMAR,
        Kind.GRAMMAR,
        Kind.NESTING
    };

    private final Mutants mutants;

    Texts(Corpus corpus) {
        this.mutants = new Mutants(corpus);
    }

    static Kind kind(long seed) {
        return OFTEN[new SplittableRandom(~seed).nextInt(OFTEN.length)];
    }

    /// The text of `seed`, of the kind that is its own.
    String of(long seed) {
        return of(kind(seed), seed);
    }

    String of(Kind kind, long seed) {
        var random = new SplittableRandom(seed);
        return switch (kind) {
            case CHARACTERS -> Noise.characters(random);
            case PIECES -> Noise.pieces(random);
            case MUTANT -> mutants.mutant(random);
            case GRAMMAR -> Grammar.statements(random);
            case NESTING -> Nesting.nested(random);
        };
    }
}
