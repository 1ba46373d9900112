package io.nangols.rules;

import io.nangols.rules.SuppressionComment.Name;
import io.nangols.syntax.yaml.YamlComment;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.LineIndex;

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
/// comment, so that several such comments may stand above one line. Neither form silences
/// `yaml-syntax`: where that speaks, it is not sure what is a comment and what the next line is.
final class Suppressions {
    static final String NEVER_SUPPRESSED = "yaml-syntax";

    private static final String PREFIX = "nango-ls-";

    private final List<Placed> comments;
    private final LineIndex lines;
    private final Map<Target, List<Name>> names = new HashMap<>();

    /// A suppression, and the comment that it stands in.
    record Placed(SuppressionComment suppression, YamlComment comment) {}

    /// A rule in one line, or in the whole file.
    private record Target(String rule, OptionalInt line) {}

    /// What is left of some findings, and which of the names in the comments silenced others.
    record Outcome(List<Finding> kept, Set<Name> used) {
        Outcome {
            kept = List.copyOf(kept);
        }
    }

    private Suppressions(List<Placed> comments, LineIndex lines) {
        this.comments = List.copyOf(comments);
        this.lines = lines;
    }

    static Suppressions of(YamlTree tree) {
        var comments = new ArrayList<Placed>();
        for (var comment : tree.comments()) {
            if (comment.text().startsWith(PREFIX)) {
                int content = comment.span().start() + 1;
                SuppressionComment.read(
                                tree.text().substring(content, comment.span().end()), content)
                        .ifPresent(read -> comments.add(new Placed(read, comment)));
            }
        }
        // Most files have none, and need no more work.
        var suppressions =
                new Suppressions(comments, new LineIndex(comments.isEmpty() ? "" : tree.text()));
        suppressions.findTargets(tree);
        return suppressions;
    }

    private void findTargets(YamlTree tree) {
        if (comments.isEmpty()) {
            return;
        }
        var commentLines = new HashSet<Integer>();
        tree.comments().stream()
                .filter(YamlComment::ownLine)
                .forEach(comment -> commentLines.add(lineOf(comment)));
        var known = new HashMap<Integer, OptionalInt>();
        for (var placed : comments.reversed()) {
            int line = lineOf(placed.comment());
            switch (placed.suppression().directive().scope()) {
                case FILE -> aim(placed.suppression(), OptionalInt.empty());
                case NEXT_LINE -> {
                    var next = nextLine(line + 1, tree.text(), commentLines, known);
                    known.put(line, next);
                    if (next.isPresent()) {
                        aim(placed.suppression(), next);
                    }
                }
                case UNKNOWN -> {}
            }
        }
    }

    private int lineOf(YamlComment comment) {
        return lines.lineAt(comment.span().start());
    }

    /// `known` holds what is found already, below: a stack of comments is not walked through for
    /// each of them.
    private OptionalInt nextLine(
            int from, String text, Set<Integer> commentLines, Map<Integer, OptionalInt> known) {
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
        var rule = finding.rule().id();
        if (names.isEmpty() || rule.equals(NEVER_SUPPRESSED)) {
            return List.of();
        }
        var line = OptionalInt.of(lines.lineAt(finding.span().start()));
        return Stream.of(line, OptionalInt.empty())
                .flatMap(where -> names.getOrDefault(new Target(rule, where), List.of()).stream())
                .toList();
    }
}
