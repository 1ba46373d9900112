package io.nangols.features.completion;

import java.util.regex.Pattern;

/// Which texts can stand without quotes.
final class PlainScalar {
    private static final Pattern START =
            Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*|[-?:]\\S.*");
    private static final Pattern BREAKS = Pattern.compile(":(\\s|$)|\\s#|[\\r\\n]|\\s$");
    private static final Pattern BREAKS_IN_FLOW = Pattern.compile("[,\\[\\]{}]");

    private PlainScalar() {}

    /// Whether `text` reads as itself, or at least as one scalar.
    static boolean isOne(String text, boolean flow) {
        return START.matcher(text).matches()
                && !BREAKS.matcher(text).find()
                && !(flow && BREAKS_IN_FLOW.matcher(text).find());
    }
}
