package io.nangols.features.completion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The snippet syntax of the Language Server Protocol, as far as completion uses it.
final class SnippetText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\$}]");
    private static final Pattern CHOICE_SPECIAL = Pattern.compile("[\\\\$},|]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\$},|])");
    private static final Pattern STOP =
            Pattern.compile(
                    "\\\\[\\\\$},|]|\\$(\\d+)|\\$\\{(\\d+)(?::((?:\\\\.|[^}\\\\])*)|\\|((?:\\\\.|[^,|\\\\])*)(?:,(?:\\\\.|[^|\\\\])*)?\\|)?}");

    private SnippetText() {}

    /// `text` so that it stands for itself in a snippet.
    static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /// A tab stop that suggests `text`.
    static String stop(int number, String text) {
        return "${" + number + ":" + escape(text) + "}";
    }

    /// A tab stop that offers `choices`, `first` before the others.
    static String choice(int number, String first, List<String> choices) {
        return Stream.concat(
                        Stream.of(first), choices.stream().filter(choice -> !choice.equals(first)))
                .map(choice -> CHOICE_SPECIAL.matcher(choice).replaceAll("\\\\$0"))
                .collect(Collectors.joining(",", "${" + number + "|", "|}"));
    }

    /// The text of a snippet without its tab stops: what one suggests, or the first of its choices,
    /// stays, also where the stop comes again.
    static String plain(String snippet) {
        var suggested = new HashMap<String, String>();
        return STOP.matcher(snippet)
                .replaceAll(found -> Matcher.quoteReplacement(plain(found, suggested)));
    }

    /// The snippet with the first of its choices in place of all.
    static String withoutChoices(String snippet) {
        return STOP.matcher(snippet)
                .replaceAll(found -> Matcher.quoteReplacement(withoutChoices(found)));
    }

    private static String withoutChoices(MatchResult found) {
        return found.group(4) == null
                ? found.group()
                : stop(Integer.parseInt(found.group(2)), unescape(found.group(4)));
    }

    private static String plain(MatchResult found, Map<String, String> suggested) {
        if (found.group().startsWith("\\")) {
            return found.group().substring(1);
        }
        var number = found.group(1) != null ? found.group(1) : found.group(2);
        var text = found.group(3) != null ? found.group(3) : found.group(4);
        if (text != null) {
            suggested.put(number, unescape(text));
        }
        return suggested.getOrDefault(number, "");
    }

    private static String unescape(String text) {
        return ESCAPED.matcher(text).replaceAll("$1");
    }
}
