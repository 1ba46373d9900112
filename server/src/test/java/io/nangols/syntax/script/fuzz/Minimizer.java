package io.nangols.syntax.script.fuzz;

import java.util.function.Predicate;

/// Takes away what a failure does not need: halves of the text first, single characters last.
final class Minimizer {
    private static final int TRIALS = 20_000;

    private Minimizer() {}

    /// A text that still `fails`, of which no single character can be left out, unless that took
    /// too many trials.
    static String minimize(String text, Predicate<String> fails) {
        var smallest = text;
        int trials = 0;
        int chunk = Math.max(1, text.length() / 2);
        while (true) {
            boolean smaller = false;
            for (int at = 0; at < smallest.length() && trials < TRIALS; trials++) {
                int end = Math.min(smallest.length(), at + chunk);
                var candidate = smallest.substring(0, at) + smallest.substring(end);
                if (fails.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                } else {
                    at = end;
                }
            }
            if (trials >= TRIALS || chunk == 1 && !smaller) {
                return smallest;
            }
            chunk = Math.max(1, chunk / 2);
        }
    }
}
