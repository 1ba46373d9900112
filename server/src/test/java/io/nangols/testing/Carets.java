package io.nangols.testing;

import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A text with what is said of some of its places written below them:
///
///     a: *x
///        ^^ No anchor `&x` stands above this alias.
///
/// Of a place that goes on over several lines it is the part on the first.
public final class Carets {
    private static final Pattern MARK = Pattern.compile(" *(\\^+|~+) .*");

    private Carets() {}

    /// What is said of a place; the sign is `^`, or `~` for a place beside the one that matters.
    public record Mark(Span span, char sign, String message) {
        private String below(LineIndex lines) {
            int line = lines.lineAt(span.start());
            int column = span.start() - lines.startOf(line);
            int length = Math.min(span.end(), lines.endOf(line)) - span.start();
            return " ".repeat(column) + String.valueOf(sign).repeat(length) + " " + message + "\n";
        }
    }

    /// The text without what is said of it.
    public static String read(String marked) {
        var text = new StringBuilder();
        for (var line : marked.split("(?<=\n)", -1)) {
            if (!MARK.matcher(line.stripTrailing()).matches()) {
                text.append(line);
            }
        }
        return text.toString();
    }

    /// The text with what is said of it.
    public static String show(String text, List<Mark> marks) {
        var lines = new LineIndex(text);
        var shown = new StringBuilder();
        for (int line = 0; line < lines.lineCount(); line++) {
            int index = line;
            shown.append(text, lines.startOf(line), lines.startOf(line + 1));
            marks.stream()
                    .filter(mark -> lines.lineAt(mark.span().start()) == index)
                    .sorted(
                            Comparator.comparingInt(Mark::sign)
                                    .thenComparingInt(mark -> mark.span().start()))
                    .forEach(mark -> shown.append(mark.below(lines)));
        }
        return shown.toString();
    }
}
