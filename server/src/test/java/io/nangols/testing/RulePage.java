package io.nangols.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of `docs/rules`, taken apart: its head, its title, its links and its examples.
///
/// @param name the file's name, without `.md`
public record RulePage(
        String name, Map<String, String> head, String title, String body, List<Example> examples) {
    /// How to write the files that are made from these pages.
    public static final String UPDATE = "mvn -pl server test -Dtest=RulePagesTest -Dupdate";

    private static final Path FOLDER = Repository.path("docs/rules");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]*)\\)");

    /// A fenced block whose info string says `bad` or `good`.
    ///
    /// @param line the line of the page on which its text begins, counted from 1
    /// @param place what the text is for, where it is a single script: the word behind `bad` or
    ///   `good`, see [ScriptProject]
    /// @param fixed what the fixes make of it: the block behind it whose info string says `fixed`
    public record Example(
            String page,
            int line,
            String language,
            boolean good,
            Optional<String> place,
            String text,
            Optional<String> fixed) {
        private Example withFixed(String after) {
            if (good || fixed.isPresent()) {
                throw new IllegalArgumentException(
                        "docs/rules/%s.md: a `fixed` block does not follow a `bad` one"
                                .formatted(page));
            }
            return new Example(page, line, language, good, place, text, Optional.of(after));
        }

        @Override
        public String toString() {
            return "docs/rules/%s.md:%d, %s".formatted(page, line, good ? "good" : "bad");
        }
    }

    /// All pages, by name.
    public static List<RulePage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .filter(file -> !file.equals(index()))
                    .sorted()
                    .map(RulePage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page that lists the others.
    public static Path index() {
        return FOLDER.resolve("README.md");
    }

    private static RulePage read(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.md$", "");
        try {
            return parse(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulePage parse(String name, String page) {
        var lines = page.lines().toList();
        var head = new LinkedHashMap<String, String>();
        int at = 1;
        while (at < lines.size() && !lines.get(at).equals("---")) {
            var entry = lines.get(at++).split(": ", 2);
            head.put(entry[0], entry.length > 1 ? entry[1] : "");
        }
        int body = Math.min(at + 1, lines.size());
        var title =
                lines.stream()
                        .skip(body)
                        .findFirst()
                        .filter(line -> line.startsWith("# "))
                        .map(line -> line.substring(2))
                        .orElse("");
        return new RulePage(
                name,
                head,
                title,
                String.join("\n", lines.subList(body, lines.size())),
                examples(name, lines, body));
    }

    private static List<Example> examples(String name, List<String> lines, int from) {
        var examples = new ArrayList<Example>();
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).equals("```")) {
                    end++;
                }
                var info = lines.get(i).substring(3).split(" ", -1);
                var text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                if (info.length == 2 && info[1].equals("fixed")) {
                    examples.add(examples.removeLast().withFixed(text));
                } else if (info.length == 2 || info.length == 3) {
                    examples.add(
                            new Example(
                                    name,
                                    i + 2,
                                    info[0],
                                    goodOrBad(info[1]),
                                    Stream.of(info).skip(2).findFirst(),
                                    text,
                                    Optional.empty()));
                }
                i = end;
            }
        }
        return List.copyOf(examples);
    }

    private static boolean goodOrBad(String word) {
        return switch (word) {
            case "good" -> true;
            case "bad" -> false;
            default -> throw new IllegalArgumentException("No kind of example: " + word);
        };
    }

    /// The targets of the links in the text.
    public List<String> links() {
        return LINK.matcher(body).results().map(link -> link.group(1)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
