package io.nangols.features.symbols;

import java.util.OptionalInt;

/// Whether a name may be what somebody began to type, and how well it fits.
///
/// The typed characters must stand in the name in their order, whatever their case. They fit best
/// where words begin, the first above all, and where they stand together.
final class Fuzzy {
    private static final int CHARACTER = 1;
    private static final int WORD_START = 8;
    private static final int NAME_START = 4;
    private static final int TOGETHER = 5;
    private static final int SAME_CASE = 1;
    private static final int WHOLE_NAME = 12;
    private static final int NOT = Integer.MIN_VALUE / 2;

    private final String typed;

    Fuzzy(String typed) {
        this.typed = typed;
    }

    /// How well `name` fits: more is better; empty when it does not.
    OptionalInt score(String name) {
        if (!isIn(name)) {
            return OptionalInt.empty();
        }
        // Of each prefix of what was typed: the best score when its last character is the one at
        // this place of the name, and when it is this one or any before.
        var at = new int[name.length()];
        var until = new int[name.length()];
        for (int t = 0; t < typed.length(); t++) {
            int before = t == 0 ? 0 : NOT;
            int beforeAt = NOT;
            int best = NOT;
            for (int n = 0; n < name.length(); n++) {
                int here =
                        same(typed.charAt(t), name.charAt(n))
                                ? Math.max(before, beforeAt + TOGETHER) + worth(t, name, n)
                                : NOT;
                before = t == 0 ? 0 : until[n];
                beforeAt = t == 0 ? NOT : at[n];
                best = Math.max(best, here);
                at[n] = here;
                until[n] = best;
            }
        }
        int score = typed.isEmpty() ? 0 : until[name.length() - 1];
        int whole = typed.length() == name.length() ? WHOLE_NAME : 0;
        return OptionalInt.of(score + whole);
    }

    /// Most names do not fit, which is found out fast.
    private boolean isIn(String name) {
        int t = 0;
        for (int n = 0; n < name.length() && t < typed.length(); n++) {
            if (same(typed.charAt(t), name.charAt(n))) {
                t++;
            }
        }
        return t == typed.length();
    }

    private int worth(int t, String name, int n) {
        return CHARACTER
                + (beginsWord(name, n) ? WORD_START : 0)
                + (n == 0 ? NAME_START : 0)
                + (typed.charAt(t) == name.charAt(n) ? SAME_CASE : 0);
    }

    private static boolean beginsWord(String name, int at) {
        if (at == 0) {
            return true;
        }
        char before = name.charAt(at - 1);
        char here = name.charAt(at);
        return Character.isLetterOrDigit(here)
                && (!Character.isLetterOrDigit(before)
                        || Character.isUpperCase(here) && !Character.isUpperCase(before));
    }

    private static boolean same(char a, char b) {
        return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
