package io.nangols.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A YAML text with its syntax errors below the places that they cover:
///
///     a: *x
///        ^^ No anchor `&x` stands above this alias. If the `*` is text, put the value in quotes.
///
/// `~` marks a place that an error names beside its own. Of a place that goes on over several lines
/// it is the part on the first.
public final class SyntaxMarks {
    private static final Pattern MARK = Pattern.compile(" *(\\^+|~+) .*");

    private SyntaxMarks() {}

    /// Checks that the text has exactly the errors that are marked in it.
    public static void check(String marked) {
        assertThat(show(read(marked))).isEqualTo(marked);
    }

    /// The text without its marks.
    public static String read(String marked) {
        var text = new StringBuilder();
        for (var line : marked.split("(?<=\n)", -1)) {
            if (!MARK.matcher(line.stripTrailing()).matches()) {
                text.append(line);
            }
        }
        return text.toString();
    }

    /// `text` with its errors marked.
    public static String show(String text) {
        var marks = new ArrayList<Mark>();
        for (var error : YamlTree.parse(text).errors()) {
            marks.add(new Mark(error.span(), '^', error.message()));
            error.related()
                    .ifPresent(other -> marks.add(new Mark(other.span(), '~', other.message())));
        }
        return show(text, marks);
    }

    private record Mark(Span span, char sign, String message) {
        String below(LineIndex lines) {
            int line = lines.lineAt(span.start());
            int column = span.start() - lines.startOf(line);
            int length = Math.min(span.end(), lines.endOf(line)) - span.start();
            return " ".repeat(column) + String.valueOf(sign).repeat(length) + " " + message + "\n";
        }
    }

    private static String show(String text, List<Mark> marks) {
        var lines = new LineIndex(text);
        var shown = new StringBuilder();
        for (int line = 0; line < lines.lineCount(); line++) {
            int index = line;
            shown.append(text, lines.startOf(line), lines.startOf(line + 1));
            marks.stream()
                    .filter(mark -> lines.lineAt(mark.span().start()) == index)
                    .sorted(Comparator.comparingInt(Mark::sign))
                    .forEach(mark -> shown.append(mark.below(lines)));
        }
        return shown.toString();
    }
}
