package io.nangols.features.completion;

import java.util.regex.Pattern;

/// The snippet syntax of the Language Server Protocol, as far as completion uses it.
final class SnippetText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\$}]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\$},|])");
    private static final Pattern STOP =
            Pattern.compile(
                    "\\\\[\\\\$},|]|\\$\\d+|\\$\\{\\d+(?::((?:\\\\.|[^}\\\\])*)|\\|((?:\\\\.|[^,|\\\\])*)(?:,(?:\\\\.|[^|\\\\])*)?\\|)?}");

    private SnippetText() {}

    /// `text` so that it stands for itself in a snippet.
    static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /// A tab stop that suggests `text`.
    static String stop(int number, String text) {
        return "${" + number + ":" + escape(text) + "}";
    }

    /// The text of a snippet without its tab stops: what one suggests, or the first of its choices,
    /// stays.
    static String plain(String snippet) {
        return STOP.matcher(snippet)
                .replaceAll(
                        found -> {
                            var all = found.group();
                            var kept =
                                    all.startsWith("\\")
                                            ? all
                                            : found.group(1) != null
                                                    ? found.group(1)
                                                    : found.group(2) != null ? found.group(2) : "";
                            return java.util.regex.Matcher.quoteReplacement(unescape(kept));
                        });
    }

    private static String unescape(String text) {
        return ESCAPED.matcher(text).replaceAll("$1");
    }
}
