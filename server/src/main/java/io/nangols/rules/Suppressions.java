package io.nangols.rules;

import io.nangols.rules.SuppressionComment.Name;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// The comments of a file that silence rules.
///
/// `nango-ls-disable-next-line` means findings that begin in the next line that holds more than a
/// comment, so that several such comments may stand above one line.
final class Suppressions {
    private static final String PREFIX = "nango-ls-";

    private final String text;
    private final List<Placed> comments;
    private final LineIndex lines;
    private final Map<Target, List<Name>> names = new HashMap<>();

    /// A suppression, and the comment that it stands in.
    record Placed(SuppressionComment suppression, Remark comment) {}

    /// A rule in one line, or in the whole file.
    private record Target(String rule, OptionalInt line) {}

    /// What is left of some findings, and which of the names in the comments silenced others.
    record Outcome(List<Finding> kept, Set<Name> used) {
        Outcome {
            kept = List.copyOf(kept);
        }
    }

    private Suppressions(String text, List<Placed> comments) {
        this.text = text;
        this.comments = List.copyOf(comments);
        // Most files have none, and need no more work.
        this.lines = new LineIndex(comments.isEmpty() ? "" : text);
    }

    static Suppressions of(YamlTree tree) {
        return of(tree.text(), tree.comments().stream().map(Remark::of).toList());
    }

    static Suppressions of(ScriptTree tree) {
        return of(tree.text(), Remark.all(tree));
    }

    private static Suppressions of(String text, List<Remark> remarks) {
        var comments = new ArrayList<Placed>();
        for (var remark : remarks) {
            if (remark.content(text).stripLeading().startsWith(PREFIX)) {
                SuppressionComment.read(remark.content(text), remark.content().start())
                        .ifPresent(read -> comments.add(new Placed(read, remark)));
            }
        }
        var suppressions = new Suppressions(text, comments);
        suppressions.findTargets(remarks);
        return suppressions;
    }

    private void findTargets(List<Remark> remarks) {
        if (comments.isEmpty()) {
            return;
        }
        var commentLines = new HashSet<Integer>();
        remarks.stream()
                .filter(Remark::ownLine)
                .forEach(
                        remark -> {
                            int last = lines.lineAt(remark.span().end());
                            for (int line = lineOf(remark); line <= last; line++) {
                                commentLines.add(line);
                            }
                        });
        var known = new HashMap<Integer, OptionalInt>();
        for (var placed : comments.reversed()) {
            int line = lineOf(placed.comment());
            switch (placed.suppression().directive().scope()) {
                case FILE -> aim(placed.suppression(), OptionalInt.empty());
                case NEXT_LINE -> {
                    var next = nextLine(line + 1, commentLines, known);
                    known.put(line, next);
                    if (next.isPresent()) {
                        aim(placed.suppression(), next);
                    }
                }
                case UNKNOWN -> {}
            }
        }
    }

    private int lineOf(Remark comment) {
        return lines.lineAt(comment.span().start());
    }

    /// `known` holds what is found already, below: a stack of comments is not walked through for
    /// each of them.
    private OptionalInt nextLine(
            int from, Set<Integer> commentLines, Map<Integer, OptionalInt> known) {
        for (int line = from; line < lines.lineCount(); line++) {
            boolean comment = commentLines.contains(line);
            if (comment && known.containsKey(line)) {
                return known.get(line);
            }
            if (!comment && !text.substring(lines.startOf(line), lines.endOf(line)).isBlank()) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private void aim(SuppressionComment suppression, OptionalInt line) {
        for (var name : suppression.rules()) {
            names.computeIfAbsent(new Target(name.id(), line), _ -> new ArrayList<>()).add(name);
        }
    }

    /// All of them, in the order of the text.
    List<Placed> comments() {
        return comments;
    }

    /// Takes away what the comments silence.
    Outcome apply(List<Finding> findings) {
        var used = new HashSet<Name>();
        var kept = new ArrayList<Finding>();
        for (var finding : findings) {
            var silencing = silencing(finding);
            used.addAll(silencing);
            if (silencing.isEmpty()) {
                kept.add(finding);
            }
        }
        return new Outcome(kept, used);
    }

    private List<Name> silencing(Finding finding) {
        if (names.isEmpty() || !finding.rule().canBeSuppressed()) {
            return List.of();
        }
        var rule = finding.rule().id();
        var line = OptionalInt.of(lines.lineAt(finding.span().start()));
        return Stream.of(line, OptionalInt.empty())
                .flatMap(where -> names.getOrDefault(new Target(rule, where), List.of()).stream())
                .toList();
    }

    /// Takes a comment out, with its lines when nothing else is in them.
    Edit without(Remark comment) {
        int start = comment.span().start();
        int end = comment.span().end();
        if (!comment.ownLine()) {
            return new Edit(besideCode(comment.span()), separates(comment.span()) ? " " : "");
        }
        int first = lines.lineAt(start);
        int last = lines.lineAt(end);
        return new Edit(
                last + 1 == lines.lineCount()
                        ? new Span(first == 0 ? 0 : lines.endOf(first - 1), end)
                        : new Span(lines.startOf(first), lines.startOf(last + 1)),
                "");
    }

    /// A comment and the space with which it begins; the space behind, where it begins a line.
    private Span besideCode(Span comment) {
        int line = lines.startOf(lines.lineAt(comment.start()));
        int before = line + text.substring(line, comment.start()).stripTrailing().length();
        int behind = comment.end();
        while (before == line && behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return new Span(before == line ? comment.start() : before, behind);
    }

    /// Whether two words would become one without a comment.
    private boolean separates(Span comment) {
        return comment.start() > 0
                && comment.end() < text.length()
                && !Character.isWhitespace(text.charAt(comment.end()))
                && !text.substring(lines.startOf(lines.lineAt(comment.start())), comment.start())
                        .isBlank();
    }

    /// Takes a name out of a comment, from which all of `gone` are being taken.
    Edit without(Name name, Placed placed, List<Name> gone) {
        var all = placed.suppression().rules();
        if (gone.containsAll(all)) {
            return without(placed.comment());
        }
        int at = all.indexOf(name);
        boolean first = gone.containsAll(all.subList(0, at));
        return new Edit(
                first
                        ? new Span(name.span().start(), all.get(at + 1).span().start())
                        : new Span(all.get(at - 1).span().end(), name.span().end()),
                "");
    }
}
