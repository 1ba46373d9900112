package io.nangols.rules.project;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.syntax.yaml.edit.Place;
import io.nangols.syntax.yaml.edit.YamlEditor;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Brings text of an older state of a `nango.yaml` back into the present one, as it was written,
/// with its comments.
record Restoration(Project before, Project now) {
    private static final String PLACEHOLDER = "restored";

    /// Writes what was at `path` to `home`, at its old place among its neighbours. Empty where that
    /// cannot be done line by line, or would change anything else.
    Optional<List<Edit>> edits(List<String> path, List<String> home) {
        var old = lines(before.tree(), path);
        var order = parent(before.tree(), path).map(Restoration::keys).orElse(List.of());
        var text = now.tree().text();
        return old.flatMap(
                lines ->
                        new YamlEditor(now.tree())
                                .set(home, Content.text(PLACEHOLDER), Place.inOrder(order))
                                .map(edits -> Edit.applyAll(text, edits))
                                .flatMap(draft -> filled(draft, home, lines))
                                .filter(after -> isRestored(after, path, home))
                                .map(after -> List.of(Edit.between(text, after))));
    }

    /// The lines on which something stands, without the indentation that all have in common, and
    /// with the comments right above it; empty where something else stands on them, too.
    private static Optional<List<String>> lines(YamlTree tree, List<String> path) {
        var text = tree.text();
        return entry(tree, path)
                .filter(entry -> indentation(text, entry).isPresent())
                .flatMap(
                        entry -> {
                            int indent = indentation(text, entry).orElseThrow();
                            var lines = text.lines().toList();
                            int first = lineOf(text, entry.key().span().start());
                            int last = lineOf(text, lastCharacter(text, entry));
                            while (first > 0 && isComment(lines.get(first - 1), indent)) {
                                first--;
                            }
                            var own = lines.subList(first, last + 1);
                            return own.stream().allMatch(line -> isIndented(line, indent))
                                    ? Optional.of(
                                            own.stream()
                                                    .map(
                                                            line ->
                                                                    line.isBlank()
                                                                            ? ""
                                                                            : line.substring(
                                                                                    indent))
                                                    .toList())
                                    : Optional.empty();
                        });
    }

    /// The draft with `lines` in place of the line that has the placeholder.
    private static Optional<String> filled(String draft, List<String> home, List<String> lines) {
        var tree = YamlTree.parse(draft);
        return entry(tree, home)
                .flatMap(
                        entry ->
                                indentation(draft, entry)
                                        .map(
                                                indent -> {
                                                    int start = entry.key().span().start() - indent;
                                                    int end = entry.span().end();
                                                    var eol =
                                                            draft.contains("\r\n") ? "\r\n" : "\n";
                                                    var written =
                                                            lines.stream()
                                                                    .map(
                                                                            line ->
                                                                                    line.isEmpty()
                                                                                            ? ""
                                                                                            : " "
                                                                                                            .repeat(
                                                                                                                    indent)
                                                                                                    + line)
                                                                    .collect(
                                                                            Collectors.joining(
                                                                                    eol));
                                                    return draft.substring(0, start)
                                                            + written
                                                            + draft.substring(end);
                                                }));
    }

    /// Whether the part reads as before, and the rest has no new errors.
    private boolean isRestored(String after, List<String> path, List<String> home) {
        var tree = now.tree().reparse(after);
        return tree.errors().size() <= now.tree().errors().size()
                && lines(tree, home).equals(lines(before.tree(), path));
    }

    private static Optional<Mapping> parent(YamlTree tree, List<String> path) {
        Optional<YamlNode> node = tree.root();
        for (var key : path.subList(0, path.size() - 1)) {
            node = node.flatMap(it -> entry(it, key)).map(Entry::value);
        }
        return node.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    private static Optional<Entry> entry(YamlTree tree, List<String> path) {
        return parent(tree, path).flatMap(it -> entry(it, path.getLast()));
    }

    private static Optional<Entry> entry(YamlNode node, String key) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(
                                it ->
                                        it.key() instanceof Scalar scalar
                                                && scalar.text().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> keys(Mapping mapping) {
        return mapping.entries().stream()
                .map(Entry::key)
                .flatMap(it -> it instanceof Scalar scalar ? List.of(scalar.text()).stream() : null)
                .toList();
    }

    /// How many spaces are in front of a key, where nothing else is.
    private static Optional<Integer> indentation(String text, Entry entry) {
        int start = entry.key().span().start();
        int line = text.lastIndexOf('\n', start - 1) + 1;
        return text.substring(line, start).chars().allMatch(each -> each == ' ')
                ? Optional.of(start - line)
                : Optional.empty();
    }

    private static boolean isComment(String line, int indent) {
        return line.startsWith(" ".repeat(indent) + "#");
    }

    private static boolean isIndented(String line, int indent) {
        return line.isBlank() || line.startsWith(" ".repeat(indent));
    }

    private static int lastCharacter(String text, Entry entry) {
        int at = entry.span().end() - 1;
        while (Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int lineOf(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(each -> each == '\n').count();
    }
}
