package io.nangols.rules.yaml;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands below an integration in the old form, by whole lines: each entry with the comments
/// above it, so that it can go below another key.
///
/// @param column that of the entries' keys
/// @param step by how much they are deeper than the integration's
/// @param span the lines of all of them
record Chunks(List<Chunk> all, int column, int step, Span span, String lineBreak) {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+$");

    /// An entry: its lines up to the last that is not blank, and what is between them and the next
    /// one's.
    private record Chunk(String name, boolean script, String body, String tail) {}

    /// Those of an integration; empty where they are not on lines of their own.
    static Optional<Chunks> of(Entry integration, String text) {
        var lines = new LineIndex(text);
        if (!(integration.value() instanceof Mapping mapping)
                || mapping.style() != CollectionStyle.BLOCK) {
            return Optional.empty();
        }
        int column = column(mapping.entries().getFirst(), lines);
        int step = column - column(integration, lines);
        boolean regular =
                mapping.entries().stream()
                        .map(entry -> beforeKey(entry, text, lines))
                        .allMatch(before -> before.equals(" ".repeat(column)));
        if (step <= 0 || !regular) {
            return Optional.empty();
        }
        int first = lines.lineAt(integration.key().span().start()) + 1;
        var starts = new ArrayList<>(List.of(first));
        mapping.entries().stream()
                .skip(1)
                .forEach(entry -> starts.add(firstLine(entry, column, text, lines)));
        starts.add(endLine(mapping, column - step, text, lines));
        var chunks = new ArrayList<Chunk>();
        for (int i = 0; i < mapping.entries().size(); i++) {
            int from = lines.startOf(starts.get(i));
            int to = lines.startOf(starts.get(i + 1));
            chunks.add(chunk(mapping.entries().get(i), text.substring(from, to)));
        }
        var span = new Span(lines.startOf(first), lines.startOf(starts.getLast()));
        var lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        return Optional.of(new Chunks(chunks, column, step, span, lineBreak));
    }

    private static Chunk chunk(Entry entry, String written) {
        var body = written.stripTrailing();
        var name = entry.key() instanceof Scalar key ? key.text() : "";
        return new Chunk(name, isScript(entry.value()), body, written.substring(body.length()));
    }

    /// Whether a value can be what the old form says of a script.
    private static boolean isScript(YamlNode value) {
        return switch (value) {
            case Mapping _, YamlNode.Alias _ -> true;
            case Scalar scalar -> scalar.span().isEmpty();
            case YamlNode.Sequence _, YamlNode.Unparsed _ -> false;
        };
    }

    private static int column(Entry entry, LineIndex lines) {
        int start = entry.key().span().start();
        return start - lines.startOf(lines.lineAt(start));
    }

    private static String beforeKey(Entry entry, String text, LineIndex lines) {
        int start = entry.key().span().start();
        return text.substring(lines.startOf(lines.lineAt(start)), start);
    }

    /// The line of the key, or of the comment right above that is as deep.
    private static int firstLine(Entry entry, int column, String text, LineIndex lines) {
        int line = lines.lineAt(entry.key().span().start());
        while (commentColumn(line - 1, text, lines) == column) {
            line--;
        }
        return line;
    }

    /// The line behind the last value, and behind the comments below that are deeper than `owner`.
    private static int endLine(Mapping mapping, int owner, String text, LineIndex lines) {
        var last = mapping.entries().getLast().span();
        int end = lines.lineAt(Math.max(last.start(), last.end() - 1)) + 1;
        for (int line = end; line < lines.lineCount(); line++) {
            if (commentColumn(line, text, lines) > owner) {
                end = line + 1;
            } else if (!line(line, text, lines).isBlank()) {
                break;
            }
        }
        return end;
    }

    /// The column of a comment that has the line for itself, or -1.
    private static int commentColumn(int line, String text, LineIndex lines) {
        var written = line(line, text, lines);
        return written.stripLeading().startsWith("#") ? written.indexOf('#') : -1;
    }

    private static String line(int line, String text, LineIndex lines) {
        return text.substring(lines.startOf(line), lines.endOf(line));
    }

    /// The same lines, with the scripts below `actions` or else `syncs`, and what is no script in
    /// front of both.
    Edit grouped(Predicate<String> isAction) {
        var others = all.stream().filter(chunk -> !chunk.script());
        var syncs = all.stream().filter(it -> it.script() && !isAction.test(it.name())).toList();
        var actions = all.stream().filter(it -> it.script() && isAction.test(it.name())).toList();
        var ordered =
                Stream.of(others, section("syncs", syncs), section("actions", actions))
                        .flatMap(chunks -> chunks)
                        .toList();
        var text = new StringBuilder();
        for (int i = 0; i < ordered.size(); i++) {
            var chunk = ordered.get(i);
            boolean wasLast = chunk.name().equals(all.getLast().name());
            boolean isLast = i == ordered.size() - 1;
            text.append(chunk.body())
                    .append((isLast ? all.getLast() : wasLast ? all.getFirst() : chunk).tail());
        }
        return new Edit(span, text.toString());
    }

    /// The scripts with the section's key above them.
    private Stream<Chunk> section(String key, List<Chunk> scripts) {
        return scripts.stream()
                .map(
                        script -> {
                            boolean first = script.equals(scripts.getFirst());
                            var head = first ? " ".repeat(column) + key + ":" + lineBreak : "";
                            return new Chunk(
                                    script.name(),
                                    true,
                                    head + deeper(script.body()),
                                    script.tail());
                        });
    }

    /// The lines one step deeper, but for those that are empty.
    private String deeper(String body) {
        return LINE.matcher(body)
                .results()
                .map(
                        line ->
                                line.group().matches("\\r?\\n")
                                        ? line.group()
                                        : " ".repeat(step) + line.group())
                .collect(Collectors.joining());
    }
}
