package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands between brackets with commas between: properties, specifiers, arguments.
///
/// New elements stand as those beside them do: on a line of their own or not, with a comma behind
/// the last or without.
final class CommaList {
    private final ScriptTree tree;
    private final SourceLines lines;
    private final ScriptStyle style;
    private final Span brackets;
    private final List<? extends Node> elements;

    /// @param brackets from the opening bracket to the closing one, both included
    CommaList(
            ScriptTree tree,
            SourceLines lines,
            ScriptStyle style,
            Span brackets,
            List<? extends Node> elements) {
        this.tree = tree;
        this.lines = lines;
        this.style = style;
        this.brackets = brackets;
        this.elements = elements;
    }

    /// Puts an element behind all others.
    List<Edit> append(String written) {
        return insert(elements.size(), written);
    }

    /// Puts an element before the one at `index`, or behind all.
    List<Edit> insert(int index, String written) {
        if (elements.isEmpty()) {
            return fill(written);
        }
        return index == 0 ? prepend(written) : insertBehind(index - 1, written);
    }

    private List<Edit> insertBehind(int index, String written) {
        var before = elements.get(index).span();
        var comma = commaBehind(before);
        if (!lines.isFirst(before.start())) {
            return List.of(
                    comma.map(it -> new Edit(Span.at(it.end()), " " + written + ","))
                            .orElseGet(() -> new Edit(Span.at(before.end()), ", " + written)));
        }
        var line = style.lineBreak() + lines.indentation(before.start()) + written;
        if (comma.isPresent()) {
            int end = lines.behindComments(comma.get().end());
            return List.of(new Edit(Span.at(end), line + ","));
        }
        int end = lines.behindComments(before.end());
        return end == before.end()
                ? List.of(new Edit(Span.at(end), "," + line))
                : List.of(new Edit(Span.at(before.end()), ","), new Edit(Span.at(end), line));
    }

    private List<Edit> prepend(String written) {
        var first = elements.getFirst().span();
        if (!lines.isFirst(first.start())) {
            return List.of(new Edit(Span.at(first.start()), written + ", "));
        }
        int opened = lines.behindComments(brackets.start() + 1);
        var line = style.lineBreak() + lines.indentation(first.start()) + written + ",";
        return List.of(new Edit(Span.at(opened), line));
    }

    /// The first element.
    private List<Edit> fill(String written) {
        var inside = new Span(brackets.start() + 1, brackets.end() - 1);
        boolean commented = lines.hasComment(inside.start(), inside.end());
        boolean braces = tree.text().charAt(brackets.start()) == '{';
        if (lines.sameLine(inside.start(), inside.end())) {
            int end = inside.end() - trailingSpace(inside);
            var space = braces || commented ? " " : "";
            return List.of(new Edit(new Span(end, inside.end()), space + written + space));
        }
        var indentation = lines.indentation(brackets.start());
        var line = indentation + style.indentation() + written + style.lineBreak();
        if (!commented) {
            return List.of(new Edit(inside, style.lineBreak() + line + indentation));
        }
        return lines.isFirst(inside.end())
                ? List.of(new Edit(Span.at(lines.startOf(inside.end())), line))
                : List.of();
    }

    private int trailingSpace(Span inside) {
        var text = inside.of(tree.text());
        return text.length() - text.stripTrailing().length();
    }

    /// Takes an element away, its comma, and its line when nothing else stands there. Comments
    /// stay.
    List<Edit> remove(int index) {
        var gone = elements.get(index).span();
        var comma = commaBehind(gone);
        int end = comma.map(Span::end).orElse(gone.end());
        var edits = new ArrayList<Edit>();
        if (comma.isEmpty() && index > 0) {
            commaBehind(elements.get(index - 1).span()).ifPresent(it -> edits.add(removal(it)));
        }
        if (lines.isFirst(gone.start()) && lines.isLast(end)) {
            edits.add(removal(new Span(lines.startOf(gone.start()), lines.nextLine(end))));
        } else if (elements.size() == 1 && comma.isEmpty()) {
            boolean alone = !lines.hasComment(brackets.start(), brackets.end());
            boolean oneLine = lines.sameLine(brackets.start(), brackets.end());
            edits.add(
                    removal(
                            alone && oneLine
                                    ? new Span(brackets.start() + 1, brackets.end() - 1)
                                    : gone));
        } else if (lines.isFirst(gone.start()) || index + 1 < elements.size()) {
            edits.add(removal(new Span(gone.start(), end + spacesFrom(end))));
        } else {
            var before = tree.text().substring(0, gone.start());
            edits.add(removal(new Span(before.stripTrailing().length(), end)));
        }
        return joined(edits);
    }

    private int spacesFrom(int offset) {
        int end = offset;
        while (end < tree.text().length() && tree.text().charAt(end) == ' ') {
            end++;
        }
        return end - offset;
    }

    private static Edit removal(Span span) {
        return new Edit(span, "");
    }

    /// One removal where two meet, which some editors would take for a conflict.
    private static List<Edit> joined(List<Edit> removals) {
        if (removals.size() == 2
                && removals.getFirst().span().end() >= removals.getLast().span().start()) {
            return List.of(removal(removals.getFirst().span().union(removals.getLast().span())));
        }
        return List.copyOf(removals);
    }

    private Optional<Span> commaBehind(Span element) {
        int next = tree.tokens().firstFrom(element.end());
        return next < tree.tokens().size() && tree.tokens().kind(next) == TokenKind.COMMA
                ? Optional.of(tree.tokens().get(next).span())
                : Optional.empty();
    }
}
