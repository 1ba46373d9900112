package io.nangols.syntax.script;

import io.nangols.text.LineIndex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where two trees of one text, as [TreeText] writes them, are not the same. `onlyExpected` and
/// `onlyGot` are the lines that the other lacks, without their depth: what is one level deeper in
/// one tree is no difference of its own.
record TreeDifference(String message, List<String> onlyExpected, List<String> onlyGot) {
    private static final int SHOWN_LINES = 6;
    private static final Pattern DEPTH = Pattern.compile("^\\d+ ");
    private static final Pattern START = Pattern.compile("[A-Za-z/*]+ (\\d+) ");

    static Optional<TreeDifference> between(String name, String text, String expected, String got) {
        if (expected.equals(got)) {
            return Optional.empty();
        }
        var left = expected.lines().toList();
        var right = got.lines().toList();
        return Optional.of(
                new TreeDifference(
                        message(name, text, left, right),
                        without(left, right),
                        without(right, left)));
    }

    /// The line of the text where the trees part, and how each goes on from there.
    private static String message(
            String name, String text, List<String> expected, List<String> got) {
        // A node that is not the same says more than the first line, which tells only of errors.
        int first = 1;
        while (first < expected.size() && at(expected, first).equals(at(got, first))) {
            first++;
        }
        var lines = new LineIndex(text);
        int line = lines.lineAt(offset(expected, got, first));
        var rows = new ArrayList<String>();
        rows.add("%s:%d".formatted(name, line + 1));
        rows.add("    " + text.substring(lines.startOf(line), lines.endOf(line)).strip());
        rows.add("  %-60s | %s".formatted("expected", "got"));
        if (!at(expected, 0).equals(at(got, 0))) {
            rows.add("  %-60s | %s".formatted(at(expected, 0), at(got, 0)));
        }
        int last = Math.min(first + SHOWN_LINES, Math.max(expected.size(), got.size()));
        for (int row = first; row < last; row++) {
            rows.add("  %-60s | %s".formatted(at(expected, row), at(got, row)).stripTrailing());
        }
        return String.join("\n", rows);
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /// Where the first of two nodes that are not the same begins.
    private static int offset(List<String> expected, List<String> got, int index) {
        var left = START.matcher(at(expected, index));
        var right = START.matcher(at(got, index));
        int offset = Integer.MAX_VALUE;
        if (left.find()) {
            offset = Integer.parseInt(left.group(1));
        }
        if (right.find()) {
            offset = Math.min(offset, Integer.parseInt(right.group(1)));
        }
        return offset == Integer.MAX_VALUE ? 0 : offset;
    }

    /// The lines of `lines` that `others` lacks; one that is there twice must be there twice.
    private static List<String> without(List<String> lines, List<String> others) {
        var unmatched = new HashMap<String, Integer>();
        others.forEach(line -> unmatched.merge(withoutDepth(line), 1, Integer::sum));
        return lines.stream()
                .map(TreeDifference::withoutDepth)
                .filter(line -> unmatched.merge(line, -1, Integer::sum) < 0)
                .toList();
    }

    private static String withoutDepth(String line) {
        return DEPTH.matcher(line).replaceFirst("");
    }
}
