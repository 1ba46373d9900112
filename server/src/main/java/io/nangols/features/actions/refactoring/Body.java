package io.nangols.features.actions.refactoring;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is written inside a mapping, with its comments, so that it can stand elsewhere.
sealed interface Body {
    /// Where it is written: of lines, without the break before and behind them.
    Span span();

    /// On one line, in brackets.
    record Inline(String text, Span span) implements Body {}

    /// On lines of its own, or behind the dash of an item; without their indentation and breaks.
    record Lines(List<String> lines, Span span) implements Body {
        public Lines {
            lines = List.copyOf(lines);
        }

        /// Whether it begins on a line of its own, and not behind a dash.
        boolean beginsLine(String text) {
            return span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        }

        /// The lines `column` to the right.
        List<String> at(int column) {
            return lines.stream()
                    .map(line -> line.isEmpty() ? line : " ".repeat(column) + line)
                    .toList();
        }
    }

    /// Of a mapping below a key, or in an item, that stands at `column`. Empty where its lines
    /// cannot be moved, or where it is named by an anchor or names something itself.
    static Optional<Body> of(YamlTree tree, Mapping mapping, int column) {
        if (hasAnchor(mapping) || tree.isDoubtful(mapping.span())) {
            return Optional.empty();
        }
        var written = mapping.span().of(tree.text());
        if (mapping.style() == CollectionStyle.FLOW) {
            return written.contains("\n")
                    ? Optional.empty()
                    : Optional.of(new Inline(written, mapping.span()));
        }
        return lines(tree, mapping, column);
    }

    private static boolean hasAnchor(YamlNode node) {
        return !node.properties().equals(YamlNode.Properties.NONE)
                || node.children().stream().anyMatch(Body::hasAnchor);
    }

    private static Optional<Body> lines(YamlTree tree, Mapping mapping, int owner) {
        var text = tree.text();
        var index = new LineIndex(text);
        int start = mapping.span().start();
        int firstLine = index.lineAt(start);
        int column = start - index.startOf(firstLine);
        boolean alone = text.substring(index.startOf(firstLine), start).isBlank();
        int from = alone ? index.startOf(firstBelowOwner(tree, index, firstLine)) : start;
        int lastLine = lastLine(tree, mapping, owner, index);
        var lines = new ArrayList<String>();
        for (int line = index.lineAt(from); line <= lastLine; line++) {
            int begin = Math.max(from, index.startOf(line));
            var moved =
                    moved(text.substring(begin, index.endOf(line)), begin == start ? 0 : column);
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            lines.add(moved.get());
        }
        return Optional.of(new Lines(lines, new Span(from, index.endOf(lastLine))));
    }

    /// The comments above the first key belong to it.
    private static int firstBelowOwner(YamlTree tree, LineIndex index, int firstLine) {
        int line = firstLine;
        while (line > 0 && isCommentOrBlank(tree.text(), index, line - 1)) {
            line--;
        }
        return line;
    }

    private static boolean isCommentOrBlank(String text, LineIndex index, int line) {
        var written = line(text, index, line);
        return written.isBlank() || written.stripLeading().startsWith("#");
    }

    /// The last line of the mapping, or of the comments behind it that are deeper than its owner.
    private static int lastLine(YamlTree tree, Mapping mapping, int owner, LineIndex index) {
        var text = tree.text();
        int last = index.lineAt(Math.max(mapping.span().start(), mapping.span().end() - 1));
        for (int line = last + 1; line < index.lineCount(); line++) {
            var written = line(text, index, line);
            if (written.stripLeading().startsWith("#") && written.indexOf('#') > owner) {
                last = line;
            } else if (!written.isBlank()) {
                break;
            }
        }
        return last;
    }

    private static String line(String text, LineIndex index, int line) {
        return text.substring(index.startOf(line), index.endOf(line));
    }

    /// A line without its indentation; empty where it has too little of it.
    private static Optional<String> moved(String line, int column) {
        var indent = " ".repeat(column);
        if (line.isBlank()) {
            return Optional.of(line.substring(Math.min(column, line.length())));
        }
        if (line.startsWith(indent)) {
            return Optional.of(line.substring(column));
        }
        return line.stripLeading().startsWith("#") ? Optional.of(line.strip()) : Optional.empty();
    }
}
