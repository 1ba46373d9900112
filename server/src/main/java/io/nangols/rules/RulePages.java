package io.nangols.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The rules' documentation pages, packed into the jar from `docs/rules`: the only place where a
/// rule's id, category, severity and title are written.
final class RulePages {
    private static final String FOLDER = "pages/";

    private RulePages() {}

    /// The ids of all rules that have a page, in alphabetical order.
    static List<String> ids() {
        return read("index").lines().filter(line -> !line.isBlank()).toList();
    }

    /// The whole page, Markdown with its head.
    static String page(String id) {
        return read(id + ".md");
    }

    /// What the page's head says.
    ///
    /// @throws IllegalStateException when the head is not complete: the product was built wrongly
    static RuleInfo info(String id) {
        var lines = page(id).lines().toList();
        var head = new HashMap<String, String>();
        int at = 1;
        for (; at < lines.size() && !lines.get(at).equals("---"); at++) {
            var parts = lines.get(at).split(":", 2);
            head.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        }
        var title =
                lines.stream()
                        .skip(at)
                        .filter(line -> line.startsWith("# "))
                        .findFirst()
                        .map(line -> line.substring(2).strip())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "The page of rule " + id + " has no title."));
        if (!id.equals(head.get("id"))) {
            throw new IllegalStateException(
                    "The page of rule " + id + " names itself " + head.get("id") + ".");
        }
        return new RuleInfo(
                id,
                Category.valueOf(constant(head, "category")),
                Severity.valueOf(constant(head, "severity")),
                title,
                "unnecessary".equals(head.get("tag")));
    }

    /// The first paragraph below the page's title.
    static String summary(String id) {
        return page(id).lines()
                .dropWhile(line -> !line.startsWith("# "))
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String constant(Map<String, String> head, String key) {
        return head.getOrDefault(key, "missing").toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String read(String name) {
        try (InputStream in = RulePages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The rule page " + name + " is missing from this build.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
