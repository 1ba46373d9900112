package io.nangols.features.completion;

import io.nangols.syntax.yaml.edit.Scalars;

import java.util.regex.Pattern;

/// Which texts can stand without quotes.
final class PlainScalar {
    private static final Pattern START =
            Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*|[-?:]\\S.*");
    private static final Pattern BREAKS = Pattern.compile(":(\\s|$)|\\s#|[\\r\\n]|\\s$");
    private static final Pattern BREAKS_IN_FLOW = Pattern.compile("[,\\[\\]{}]");

    private PlainScalar() {}

    /// Whether `text` reads as one scalar, be it a text or something else.
    static boolean isOne(String text, boolean flow) {
        return START.matcher(text).matches()
                && !BREAKS.matcher(text).find()
                && !(flow && BREAKS_IN_FLOW.matcher(text).find());
    }

    /// Whether `text` reads as itself.
    static boolean isText(String text, boolean flow) {
        return isOne(text, flow) && (isNoWordOfYaml(text) || Scalars.isPlain(text, flow));
    }

    /// To read each of many scopes as YAML would take too long: numbers do not begin with a letter,
    /// and `false` is the longest of the words that mean something.
    private static boolean isNoWordOfYaml(String text) {
        return text.length() > "false".length()
                && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '/');
    }
}
