package io.nangols.rules.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What makes one text of another. Lines end at `\n` here; what stands before it, `\r` included, is
/// part of them.
public record TextDifference(String before, String after) {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_BREAK = "\n\\ No newline at end of file";

    /// Edits of the one that make the other, in the order of the text: one for each stretch of
    /// lines that differ, and no more of these than differs.
    public List<Edit> edits() {
        var from = lines(before);
        var to = lines(after);
        var starts = starts(from);
        var edits = new ArrayList<Edit>();
        for (var stretch : DiffUtils.diff(from, to).getDeltas()) {
            var old = stretch.getSource();
            var span =
                    new Span(
                            starts[old.getPosition()],
                            starts[old.getPosition() + old.getLines().size()]);
            var written = String.join("", stretch.getTarget().getLines());
            edits.add(trimmed(span, span.of(before), written));
        }
        return List.copyOf(edits);
    }

    /// The lines, each with its line break.
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at) + 1;
            int next = end == 0 ? text.length() : end;
            lines.add(text.substring(at, next));
            at = next;
        }
        return lines;
    }

    /// Where the lines begin, and where the last one ends.
    private static int[] starts(List<String> lines) {
        var starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length();
        }
        return starts;
    }

    private static Edit trimmed(Span span, String old, String written) {
        int shorter = Math.min(old.length(), written.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == written.charAt(start)) {
            start++;
        }
        if (splitsCharacter(old, start) || splitsCharacter(written, start)) {
            start--;
        }
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end)
                        == written.charAt(written.length() - 1 - end)) {
            end++;
        }
        if (splitsCharacter(old, old.length() - end)
                || splitsCharacter(written, written.length() - end)) {
            end--;
        }
        return new Edit(
                new Span(span.start() + start, span.end() - end),
                written.substring(start, written.length() - end));
    }

    /// Whether two units that are one character, or one line break, meet at `offset`.
    private static boolean splitsCharacter(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return false;
        }
        char left = text.charAt(offset - 1);
        char right = text.charAt(offset);
        return Character.isSurrogatePair(left, right) || left == '\r' && right == '\n';
    }

    /// As a unified diff of a file of that name, which `patch` and `git apply` read; empty when
    /// there is no difference.
    public String unified(String name) {
        var from = shown(lines(before));
        var to = shown(lines(after));
        var patch = DiffUtils.diff(from, to);
        if (patch.getDeltas().isEmpty()) {
            return "";
        }
        var diff =
                UnifiedDiffUtils.generateUnifiedDiff(
                        "a/" + name, "b/" + name, from, patch, CONTEXT);
        return String.join("\n", diff) + "\n";
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream()
                .map(
                        line ->
                                line.endsWith("\n")
                                        ? line.substring(0, line.length() - 1)
                                        : line + NO_LINE_BREAK)
                .toList();
    }
}
