package io.nangols.features.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes and unwrites Markdown, so that what stands in somebody's file cannot change how the text
/// around it looks.
public final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern FENCE = Pattern.compile("(?m)^`{3,}\\w*\\R?");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]*)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern CODE = Pattern.compile("(`+) ?(.+?) ?\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(" + SPECIAL.pattern() + ")");

    private Markdown() {}

    /// Text that means nothing else, in one line.
    public static String text(String text) {
        return SPECIAL.matcher(oneLine(text)).replaceAll("\\\\$0");
    }

    /// Code within a line.
    public static String code(String code) {
        var line = oneLine(code);
        if (line.isEmpty()) {
            return "";
        }
        var ticks = "`".repeat(longestRun(line) + 1);
        return line.contains("`") ? ticks + " " + line + " " + ticks : ticks + line + ticks;
    }

    /// Lines of code.
    public static String block(String language, String code) {
        var fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return fence + language + "\n" + code.stripTrailing() + "\n" + fence;
    }

    /// A link; its label is Markdown.
    public static String link(String label, String url) {
        return "[" + label + "](" + url.replace(" ", "%20").replace(")", "%29") + ")";
    }

    /// Paragraphs under each other; empty ones are left out.
    public static String paragraphs(String... paragraphs) {
        return paragraphs(List.of(paragraphs));
    }

    /// Paragraphs under each other; empty ones are left out.
    public static String paragraphs(List<String> paragraphs) {
        return join(paragraphs.stream(), "\n\n");
    }

    /// Facts beside each other; empty ones are left out.
    public static String beside(List<String> facts) {
        return join(facts.stream(), " · ");
    }

    /// The same for somebody who is shown the text as it is.
    public static String plain(String markdown) {
        var text = FENCE.matcher(markdown).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1 ($2)");
        text = BOLD.matcher(text).replaceAll("$1");
        text = CODE.matcher(text).replaceAll("$2");
        return ESCAPE.matcher(text).replaceAll("$1").strip();
    }

    private static String join(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }
}
