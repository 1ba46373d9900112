package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Line;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Guesses which single line makes a text hard to read, when its lines' indentation contradicts
/// itself.
///
/// A line that was damaged or is being typed can look like the key of a whole block, and then
/// everything below it seems to belong elsewhere. Without that line, the rest is what it was. So
/// the lines to try without are those that do not look like a usual key, at the first error or
/// above it where it seems to belong, and those whose indentation is no multiple of the usual one.
final class Suspects {
    private static final int MOST = 12;

    /// Trying costs time in proportion to the text; in a large one there is less to try.
    private static final int BUDGET = 1_000_000;

    private static final Pattern USUAL_KEY =
            Pattern.compile("[\"']?[A-Za-z0-9_$<][\\w${}<.?-]*( [\\w${}<.?-]+)*[\"']?\\s*:");

    /// A line to try without. `odd` says that it does not look like a key at all, so that it needs
    /// less proof.
    record Suspect(int line, boolean odd) {}

    private Suspects() {}

    /// The lines to try without, likeliest first.
    static List<Suspect> among(String text, List<Line> lines, int first, int end, int errorOffset) {
        Set<Suspect> suspects = new LinkedHashSet<>();
        int at = first;
        while (at + 1 < end && lines.get(at + 1).start() <= errorOffset) {
            at++;
        }
        int column = Integer.MAX_VALUE;
        for (int i = at; i >= first && column > 0; i--) {
            var line = lines.get(i);
            if (i == at || line.isStructural() && line.column() < column) {
                column = line.column();
                if (isOdd(text, line)) {
                    suspects.add(new Suspect(i, true));
                }
            }
        }
        int unit = indentationUnit(lines.subList(first, end));
        for (int i = first; i < end; i++) {
            var line = lines.get(i);
            if (line.isStructural() && line.column() % unit != 0) {
                suspects.add(new Suspect(i, isOdd(text, line)));
            }
        }
        long affordable = BUDGET / Math.max(1, text.length());
        return suspects.stream().limit(Math.min(MOST, affordable)).toList();
    }

    /// By how many columns a block of this text is usually deeper than its key.
    private static int indentationUnit(List<Line> lines) {
        var steps = new HashMap<Integer, Integer>();
        int before = 0;
        for (var line : lines) {
            if (line.kind() == Kind.KEY) {
                if (line.column() > before) {
                    steps.merge(line.column() - before, 1, Integer::sum);
                }
                before = line.column();
            }
        }
        return steps.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static boolean isOdd(String text, Line line) {
        return line.kind() == Kind.KEY
                && !USUAL_KEY.matcher(text.substring(line.content(), line.colon())).matches();
    }
}
