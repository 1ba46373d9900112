package io.nangols.testing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The table in `docs/rules/README.md`.
public final class RuleIndex {
    private static final String BEGIN = "<!-- The table below is made from the pages. -->\n";
    private static final String END = "<!-- The table ends here. -->\n";
    private static final List<String> CATEGORIES =
            List.of("compile", "best-practice", "project", "custom");

    private RuleIndex() {}

    /// `index`, with its table made anew from `pages`.
    public static String update(String index, List<RulePage> pages) {
        int begin = index.indexOf(BEGIN) + BEGIN.length();
        int end = index.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(
                    "docs/rules/README.md lacks the lines between which its table stands.");
        }
        return index.substring(0, begin) + "\n" + table(pages) + "\n" + index.substring(end);
    }

    private static String table(List<RulePage> pages) {
        return "| rule | category | severity | what it wants |\n|---|---|---|---|\n"
                + pages.stream()
                        .sorted(
                                Comparator.<RulePage>comparingInt(
                                                page ->
                                                        CATEGORIES.indexOf(
                                                                page.head().get("category")))
                                        .thenComparing(RulePage::name))
                        .map(
                                page ->
                                        "| [%s](%s.md) | %s | %s | %s |\n"
                                                .formatted(
                                                        page.name(),
                                                        page.name(),
                                                        page.head().get("category"),
                                                        page.head().get("severity"),
                                                        page.title().replace("|", "\\|")))
                        .collect(Collectors.joining());
    }
}
