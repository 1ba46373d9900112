package io.nangols.features.folding;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;
import io.nangols.workspace.ProjectFile;

import java.util.ArrayList;
import java.util.List;

/// Finds what can be folded: everything that goes on over several lines. Blank lines at its end
/// stay, and so does the line of a closing bracket.
public final class Folding {
    private final String text;
    private final LineIndex lines;
    private final CommentLines comments;
    private final boolean wholeLines;
    private final List<Fold> folds = new ArrayList<>();

    private Folding(ProjectFile file, boolean wholeLines) {
        this.text = file.document().text();
        this.lines = file.document().lines();
        this.comments = new CommentLines(file.project().tree(), lines);
        this.wholeLines = wholeLines;
    }

    /// At most `most` folds, the outer ones first to be kept, in the order of the text; no two of
    /// them begin in the same line. With `wholeLines` each goes from the end of a line to the end
    /// of another.
    public static List<Fold> of(ProjectFile file, boolean wholeLines, int most) {
        var folding = new Folding(file, wholeLines);
        file.project().tree().root().ifPresent(folding::addRoot);
        folding.folds.addAll(folding.comments.folds());
        return Selected.of(folding.folds, file.document().lines(), most);
    }

    /// A mapping that is the whole text has no line that could stay.
    private void addRoot(YamlNode root) {
        if (root instanceof Mapping(_, var entries, var style, _)
                && style == CollectionStyle.BLOCK) {
            addEntries(entries);
        } else {
            add(root, root.span().start());
        }
    }

    private void addEntries(List<YamlNode.Entry> entries) {
        entries.forEach(entry -> add(entry.value(), entry.key().span().start()));
    }

    /// Adds `node`, which belongs to what begins at `head`, and all inside it.
    private void add(YamlNode node, int head) {
        switch (node) {
            case Mapping(var span, var entries, var style, _) -> {
                addCollection(span, style, head);
                addEntries(entries);
            }
            case Sequence(var span, var items, var style, _) -> {
                addCollection(span, style, head);
                for (var item : items) {
                    add(item, item.span().start());
                }
            }
            case Scalar scalar -> addLines(head, lastLine(scalar.span()));
            case YamlNode.Alias _, YamlNode.Unparsed _ -> {}
        }
    }

    private void addCollection(Span span, CollectionStyle style, int head) {
        if (style == CollectionStyle.BLOCK) {
            int column = head - lines.startOf(lines.lineAt(head));
            addLines(head, comments.lastBelow(lastLine(span), column));
        } else if (isClosed(span) && !wholeLines) {
            addSpan(new Span(span.start() + 1, span.end() - 1));
        } else {
            int last = lastLine(span);
            boolean bracketAlone =
                    isClosed(span) && text.substring(lines.startOf(last), span.end() - 1).isBlank();
            addLines(head, bracketAlone ? last - 1 : last);
        }
    }

    private boolean isClosed(Span span) {
        char last = span.isEmpty() ? ' ' : text.charAt(span.end() - 1);
        return span.length() > 1 && (last == '}' || last == ']');
    }

    /// The line of the last character that is no white space.
    private int lastLine(Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return lines.lineAt(Math.max(span.start(), end - 1));
    }

    private void addLines(int head, int last) {
        int first = lines.lineAt(head);
        if (last > first) {
            addSpan(new Span(lines.endOf(first), lines.endOf(last)));
        }
    }

    private void addSpan(Span span) {
        if (lines.lineAt(span.end()) > lines.lineAt(span.start())) {
            folds.add(new Fold(span, Fold.Kind.BLOCK));
        }
    }
}
