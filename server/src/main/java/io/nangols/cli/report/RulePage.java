package io.nangols.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A rule's documentation page as people read it: Markdown without the head, which is for programs.
public record RulePage(List<String> lines) {
    private static final String HEAD = "---";
    private static final Pattern LINK = Pattern.compile("\\]\\((https://[^)\\s]+)\\)");

    public RulePage {
        lines = List.copyOf(lines);
    }

    public static RulePage of(String page) {
        var lines = page.lines().toList();
        boolean hasHead = !lines.isEmpty() && lines.getFirst().equals(HEAD);
        int end = hasHead ? lines.subList(1, lines.size()).indexOf(HEAD) + 2 : 0;
        return new RulePage(
                lines.subList(end, lines.size()).stream().dropWhile(String::isBlank).toList());
    }

    /// The same page, with more Markdown at its end.
    public RulePage with(String more) {
        return new RulePage(Stream.concat(lines.stream(), more.lines()).toList());
    }

    public String markdown() {
        return String.join("\n", lines) + "\n";
    }

    /// The first place on the web that the page points to: where Nango says what the rule wants.
    public Optional<String> link() {
        var links = LINK.matcher(markdown());
        return links.find() ? Optional.of(links.group(1)) : Optional.empty();
    }
}
