package io.nangols.rules;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A rule's documentation page as people read it: Markdown without the head, which is for programs.
public record PageText(List<String> lines) {
    private static final String HEAD = "---";
    private static final Pattern LINK = Pattern.compile("\\]\\((https://[^)\\s]+)\\)");
    private static final Pattern NEIGHBOUR = Pattern.compile("\\]\\(([\\w./-]+\\.md[^)\\s]*)\\)");

    public PageText {
        lines = List.copyOf(lines);
    }

    public static PageText of(String page) {
        var lines = page.lines().toList();
        boolean hasHead = !lines.isEmpty() && lines.getFirst().equals(HEAD);
        int end = hasHead ? lines.subList(1, lines.size()).indexOf(HEAD) + 2 : 0;
        return new PageText(
                lines.subList(end, lines.size()).stream().dropWhile(String::isBlank).toList());
    }

    /// The same page, with more Markdown at its end.
    public PageText with(String more) {
        return new PageText(Stream.concat(lines.stream(), more.lines()).toList());
    }

    /// The same page for people who read it elsewhere than at `url`: what it says of its neighbours
    /// leads there all the same.
    PageText from(String url) {
        var place = URI.create(url);
        return new PageText(
                lines.stream()
                        .map(
                                line ->
                                        NEIGHBOUR
                                                .matcher(line)
                                                .replaceAll(
                                                        link ->
                                                                "](%s)"
                                                                        .formatted(
                                                                                place.resolve(
                                                                                        link.group(
                                                                                                1)))))
                        .toList());
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
