package io.nangols.features.folding;

import io.nangols.syntax.yaml.YamlComment;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The comments that have lines of their own.
final class CommentLines {
    private static final Pattern REGION = Pattern.compile("region\\b.*");
    private static final Pattern END = Pattern.compile("endregion\\b.*");

    private final String text;
    private final LineIndex lines;
    private final NavigableMap<Integer, YamlComment> byLine = new TreeMap<>();

    CommentLines(YamlTree tree, LineIndex lines) {
        this.text = tree.text();
        this.lines = lines;
        tree.comments().stream()
                .filter(YamlComment::ownLine)
                .forEach(comment -> byLine.put(lines.lineAt(comment.span().start()), comment));
    }

    /// The last line of what ends in `line` and is indented more than `column`, with the comments
    /// below that belong to it.
    int lastBelow(int line, int column) {
        int last = line;
        for (int next = line + 1; next < lines.lineCount(); next++) {
            var comment = byLine.get(next);
            if (comment != null && column(comment) > column) {
                last = next;
            } else if (comment != null || !isBlank(next)) {
                break;
            }
        }
        return last;
    }

    private int column(YamlComment comment) {
        return comment.span().start() - lines.startOf(lines.lineAt(comment.span().start()));
    }

    private boolean isBlank(int line) {
        return text.substring(lines.startOf(line), lines.endOf(line)).isBlank();
    }

    /// The regions, and the comments that go on over several lines.
    List<Fold> folds() {
        var folds = new ArrayList<Fold>();
        var open = new ArrayDeque<Integer>();
        int first = -1;
        for (var entry : byLine.entrySet()) {
            int line = entry.getKey();
            var comment = entry.getValue();
            var before = byLine.get(line - 1);
            boolean goesOn =
                    before != null
                            && !isMark(before)
                            && !isMark(comment)
                            && column(before) == column(comment);
            if (!goesOn) {
                first = line;
            } else if (isLastOfRun(line, comment)) {
                folds.add(fold(first, line, Fold.Kind.COMMENT));
            }
            if (REGION.matcher(comment.text()).matches()) {
                open.push(line);
            } else if (END.matcher(comment.text()).matches() && !open.isEmpty()) {
                folds.add(fold(open.pop(), line, Fold.Kind.REGION));
            }
        }
        return folds;
    }

    private boolean isLastOfRun(int line, YamlComment comment) {
        var next = byLine.get(line + 1);
        return next == null || isMark(next) || column(next) != column(comment);
    }

    private static boolean isMark(YamlComment comment) {
        return REGION.matcher(comment.text()).matches() || END.matcher(comment.text()).matches();
    }

    private Fold fold(int first, int last, Fold.Kind kind) {
        return new Fold(new Span(lines.endOf(first), lines.endOf(last)), kind);
    }
}
