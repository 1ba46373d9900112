package io.nangols.syntax.script.fuzz;

import io.nangols.syntax.script.Corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/// Cuttings of good scripts in which some words, lines and brackets are not as they were.
final class Mutants {
    private static final int LONGEST = 500;
    private static final int SHORTEST = 50;

    private final List<Corpus.Script> scripts;

    Mutants(Corpus corpus) {
        this.scripts = corpus.scripts();
    }

    String mutant(RandomGenerator random) {
        var text = new StringBuilder(cutting(random, LONGEST));
        int changes = random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            change(text, random);
        }
        return text.toString();
    }

    private String cutting(RandomGenerator random, int longest) {
        var text = scripts.get(random.nextInt(scripts.size())).text();
        if (random.nextInt(100) == 0) {
            return text.substring(0, Math.min(text.length(), 5_000));
        }
        int length = SHORTEST + random.nextInt(longest - SHORTEST + 1);
        int start = random.nextInt(Math.max(1, text.length() - length));
        if (random.nextInt(4) > 0) {
            start = text.lastIndexOf('\n', start) + 1;
        }
        return text.substring(start, Math.min(text.length(), start + length));
    }

    private void change(StringBuilder text, RandomGenerator random) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(14)) {
            case 0 -> text.delete(wordStart(text, at), wordEnd(text, at));
            case 1 -> text.insert(at, text.substring(wordStart(text, at), wordEnd(text, at)));
            case 2 -> swap(text, wordStart(text, at), wordEnd(text, at), random);
            case 3, 4 -> text.insert(at, Vocabulary.piece(random));
            case 5 -> text.insert(wordStart(text, at), Vocabulary.piece(random));
            case 6 -> text.insert(at, Vocabulary.bracket(random));
            case 7, 8 -> deleteBracket(text, at);
            case 9 -> text.delete(lineStart(text, at), lineEnd(text, at));
            case 10 -> text.insert(at, text.substring(lineStart(text, at), lineEnd(text, at)));
            case 11 -> swap(text, lineStart(text, at), lineEnd(text, at), random);
            case 12 -> text.insert(at, cutting(random, 200));
            default -> {
                if (at < text.length()) {
                    text.delete(at, random.nextBoolean() ? text.length() : at + 1);
                }
            }
        }
    }

    /// Takes a part out and puts it in elsewhere.
    private static void swap(StringBuilder text, int start, int end, RandomGenerator random) {
        var part = text.substring(start, end);
        text.delete(start, end);
        text.insert(random.nextInt(text.length() + 1), part);
    }

    private static void deleteBracket(StringBuilder text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("(){}[]<>`'\"".indexOf(text.charAt(i)) >= 0) {
                text.deleteCharAt(i);
                return;
            }
        }
    }

    private static int wordStart(CharSequence text, int at) {
        int start = at;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end == at && end < text.length() ? end + 1 : end;
    }

    private static int lineStart(StringBuilder text, int at) {
        return text.lastIndexOf("\n", at - 1) + 1;
    }

    private static int lineEnd(StringBuilder text, int at) {
        int end = text.indexOf("\n", at);
        return end < 0 ? text.length() : end + 1;
    }
}
