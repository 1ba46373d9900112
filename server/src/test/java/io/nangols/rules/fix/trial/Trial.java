package io.nangols.rules.fix.trial;

import com.github.difflib.DiffUtils;

import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.rules.Severity;
import io.nangols.rules.fix.TextDifference;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/// One fix, made in its project, and what is wrong with the outcome.
///
/// @param made whether the fix changes anything here
/// @param harm empty when the fix does what it says and nothing else
/// @param difference what it changes, as a unified diff
record Trial(Finding finding, Fix fix, boolean made, Set<Harm> harm, String difference) {
    /// What such a fix writes is not complete before somebody has filled it in.
    private static final String TO_FILL_IN = "to fill in";

    /// It takes comments away.
    private static final String UNUSED_SUPPRESSION = "unused-suppression";

    /// Makes a fix of a finding in the script at `path`. `found` is all that is wrong there.
    static Trial of(
            ProjectState before, String path, List<Finding> found, Finding finding, Fix fix) {
        try {
            var changes = fix.changes();
            var texts = before.changed(path, changes);
            if (changes.isEmpty() || texts.isEmpty()) {
                return new Trial(finding, fix, false, Set.of(), "");
            }
            var after = before.with(texts.get());
            var harm = EnumSet.noneOf(Harm.class);
            for (var changed : texts.get().keySet()) {
                judge(before, after, changed, harm);
            }
            var gone = fix.confidence() == Fix.Confidence.SAFE ? List.<Span>of() : removed(changes);
            if (!finding.rule().id().equals(UNUSED_SUPPRESSION)
                    && losesComment(before, after, texts.get(), gone)) {
                harm.add(Harm.LOSES_COMMENT);
            }
            judgeFindings(finding, fix, found, after.findings(path), harm);
            return new Trial(finding, fix, true, harm, difference(before, texts.get()));
        } catch (RuntimeException | AssertionError e) {
            return new Trial(finding, fix, true, Set.of(Harm.FAILS), e.toString());
        }
    }

    private static void judge(
            ProjectState before, ProjectState after, String path, Set<Harm> harm) {
        var from = before.text(path);
        var to = after.text(path);
        if (after.syntaxErrors(path) > before.syntaxErrors(path)) {
            harm.add(Harm.BREAKS);
        }
        if (!from.isEmpty() && lineBreaks(to).size() > lineBreaks(from).size()) {
            harm.add(Harm.MIXES_LINE_BREAKS);
        }
        if (!from.isEmpty() && indentations(to).size() > Math.max(1, indentations(from).size())) {
            harm.add(Harm.MIXES_INDENTATION);
        }
        // What becomes an item of a list has to be indented, in YAML.
        if (path.endsWith(".ts") && changesLayout(from, to)) {
            harm.add(Harm.CHANGES_LAYOUT);
        }
    }

    private static Set<String> lineBreaks(String text) {
        var found = new TreeSet<String>();
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found.add(at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n");
        }
        return found;
    }

    private static Set<Character> indentations(String text) {
        var found = new TreeSet<Character>();
        text.lines()
                .filter(line -> !line.isBlank() && Character.isWhitespace(line.charAt(0)))
                .forEach(line -> found.add(line.charAt(0)));
        return found;
    }

    /// Whether lines are indented otherwise than before, or otherwise spaced.
    private static boolean changesLayout(String before, String after) {
        return DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas().stream()
                .anyMatch(
                        delta ->
                                delta.getSource().getLines().stream()
                                        .filter(line -> !line.isBlank())
                                        .map(Trial::withoutSpace)
                                        .anyMatch(
                                                delta.getTarget().getLines().stream()
                                                                .map(Trial::withoutSpace)
                                                                .toList()
                                                        ::contains));
    }

    private static String withoutSpace(String line) {
        return line.replaceAll("\\s", "");
    }

    /// What a fix takes out of its file: with code that goes, its comments may. What moves to
    /// another file has to arrive there.
    private static List<Span> removed(List<FileChange> changes) {
        return changes.size() == 1 && changes.getFirst() instanceof FileChange.Here(var edits)
                ? edits.stream()
                        .filter(edit -> edit.replacement().isEmpty())
                        .map(Edit::span)
                        .toList()
                : List.of();
    }

    private static boolean losesComment(
            ProjectState before,
            ProjectState after,
            SortedMap<String, String> texts,
            List<Span> gone) {
        var left = new ArrayList<String>();
        texts.keySet().forEach(path -> left.addAll(after.comments(path, List.of())));
        return texts.keySet().stream()
                .flatMap(path -> before.comments(path, gone).stream())
                .anyMatch(comment -> !left.remove(comment));
    }

    private static void judgeFindings(
            Finding finding, Fix fix, List<Finding> before, List<Finding> after, Set<Harm> harm) {
        var counts = counts(before);
        var left = counts(after);
        if (!fix.title().contains(TO_FILL_IN)
                && left.getOrDefault(said(finding), 0) >= counts.get(said(finding))) {
            harm.add(Harm.LEAVES_FINDING);
        }
        boolean more =
                after.stream()
                        .filter(it -> it.severity().atLeast(Severity.WARNING))
                        .map(Trial::said)
                        .anyMatch(it -> left.get(it) > counts.getOrDefault(it, 0));
        if (fix.confidence() == Fix.Confidence.SAFE && more) {
            harm.add(Harm.BRINGS_UP);
        }
    }

    private static Map<String, Integer> counts(List<Finding> findings) {
        var counts = new HashMap<String, Integer>();
        findings.forEach(finding -> counts.merge(said(finding), 1, Integer::sum));
        return counts;
    }

    private static String said(Finding finding) {
        return finding.rule().id() + ": " + finding.message();
    }

    private static String difference(ProjectState before, SortedMap<String, String> texts) {
        var shown = new StringBuilder();
        texts.forEach(
                (path, text) ->
                        shown.append(new TextDifference(before.text(path), text).unified(path)));
        return shown.toString();
    }

    @Override
    public String toString() {
        return "%s: %s%n  %s: %s%n%s"
                .formatted(finding.rule().id(), finding.message(), fix.title(), harm, difference);
    }
}
