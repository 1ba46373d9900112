package io.nangols.cli;

import io.nangols.cli.report.Ink;
import io.nangols.cli.report.Ink.Style;
import io.nangols.rules.PageText;
import io.nangols.rules.RuleInfo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shows a rule's page on a terminal. Without colours it stays the Markdown that it is, which reads
/// well and can be piped on.
final class MarkdownText {
    private static final String FENCE = "```";
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
    private static final Pattern EXPECTATION = Pattern.compile("\\s*#\\s*\\^.*");

    private final Ink ink;

    MarkdownText(Ink ink) {
        this.ink = ink;
    }

    String show(RuleInfo rule, PageText page) {
        var out = new StringBuilder();
        var about =
                "%s · %s · %s"
                        .formatted(rule.id(), rule.category().label(), rule.severity().label());
        boolean aboutSaid = false;
        boolean code = false;
        for (var line : page.lines()) {
            boolean fence = line.startsWith(FENCE);
            code ^= fence;
            boolean end = fence && !code;
            if (!end || !ink.colours()) {
                out.append(shown(line, fence, code)).append('\n');
            }
            if (!aboutSaid && line.startsWith("# ")) {
                out.append('\n').append(ink.paint(Style.QUIET, about)).append('\n');
                aboutSaid = true;
            }
        }
        return out.toString();
    }

    private String shown(String line, boolean fence, boolean code) {
        if (!ink.colours()) {
            return line;
        }
        if (fence) {
            return ink.paint(Style.QUIET, "  ── " + line.substring(FENCE.length()));
        }
        if (code) {
            return "  "
                    + (EXPECTATION.matcher(line).matches() ? ink.paint(Style.ERROR, line) : line);
        }
        if (line.startsWith("#")) {
            return ink.paint(Style.STRONG, line.replaceFirst("^#+ *", ""));
        }
        var linked =
                LINK.matcher(line)
                        .replaceAll(
                                link ->
                                        Matcher.quoteReplacement(
                                                link.group(1)
                                                        + " "
                                                        + ink.paint(
                                                                Style.QUIET,
                                                                "<" + link.group(2) + ">")));
        return ink.paintCode(linked);
    }
}
