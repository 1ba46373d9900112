package io.nangols.rules.script;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The lines of a top-level statement, with the comments right above it and behind it.
///
/// @param span from the start of the first line to the end of the last, without its line break
record Section(ScriptTree tree, Span span) {
    /// The lines of `statement`; empty where something else stands on them, too.
    static Optional<Section> of(ScriptTree tree, Statement statement) {
        var lines = new LineIndex(tree.text());
        int start = statement.span().start();
        for (var comment : tree.leadingComments(statement).reversed()) {
            if (lines.lineAt(start) - lines.lineAt(comment.span().end()) <= 1) {
                start = comment.span().start();
            } else {
                break;
            }
        }
        int end =
                tree.trailingComments(statement).stream()
                        .map(Comment::span)
                        .mapToInt(Span::end)
                        .reduce(statement.span().end(), Math::max);
        var whole = new Span(lines.startOf(lines.lineAt(start)), lines.endOf(lines.lineAt(end)));
        boolean alone =
                new Span(whole.start(), start).of(tree.text()).isBlank()
                        && new Span(end, whole.end()).of(tree.text()).isBlank();
        return alone ? Optional.of(new Section(tree, whole)) : Optional.empty();
    }

    String text() {
        return span.of(tree.text());
    }

    /// Takes the lines out, and the empty lines behind them; at the end of the text, those before
    /// them.
    Edit removal() {
        var text = tree.text();
        int end = span.end();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int start = span.start();
        if (end < text.length()) {
            var lines = new LineIndex(text);
            return new Edit(new Span(start, lines.startOf(lines.lineAt(end))), "");
        }
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Edit(new Span(start, span.end()), "");
    }

    /// A text without what these edits take out of it. Two of them may take out the same line
    /// breaks: one those behind its lines, the other those before.
    static String without(String text, List<Edit> removals) {
        var apart = new ArrayList<Span>();
        var spans =
                removals.stream()
                        .map(Edit::span)
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        for (var span : spans) {
            var next = span;
            while (!apart.isEmpty() && apart.getLast().overlaps(next)) {
                next = withBreaksBefore(apart.removeLast().union(next), text);
            }
            apart.add(next);
        }
        return Edit.applyAll(text, apart.stream().map(span -> new Edit(span, "")).toList());
    }

    /// At the end of the text, a span together with the empty lines before it.
    private static Span withBreaksBefore(Span span, String text) {
        int start = span.start();
        if (text.substring(span.end()).isBlank()) {
            while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
        }
        return new Span(start, span.end());
    }

    /// Takes the lines out, and nothing else.
    Edit lineRemoval() {
        var lines = new LineIndex(tree.text());
        int last = lines.lineAt(span.end());
        int end = last + 1 < lines.lineCount() ? lines.startOf(last + 1) : span.end();
        return new Edit(new Span(span.start(), end), "");
    }
}
