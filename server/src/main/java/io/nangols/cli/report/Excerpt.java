package io.nangols.cli.report;

import io.nangols.cli.report.Ink.Style;
import io.nangols.text.Document;
import io.nangols.text.Span;

import java.util.stream.IntStream;

/// Shows places of a document, to be given in their order: the lines, and under each the marks.
final class Excerpt {
    private static final int MOST_LINES = 4;
    private static final int NONE = -1;

    private final Document document;
    private final Ink ink;
    private final int digits;
    private final StringBuilder out;
    private int shownLine = NONE;
    private String shownText = "";

    Excerpt(Document document, Ink ink, StringBuilder out) {
        this.document = document;
        this.ink = ink;
        this.out = out;
        this.digits = Math.max(4, String.valueOf(document.lines().lineCount()).length());
    }

    /// Shows the lines of `span`, `mark` under everything in it, and `label` after the last mark.
    /// Of a long stretch, the beginning and the end.
    void show(Span span, char mark, Style style, String label) {
        var lines = document.lines();
        int first = lines.lineAt(span.start());
        int last = lines.lineAt(span.end());
        if (last > first && span.end() == lines.startOf(last)) {
            last--;
        }
        int lastLine = last;
        boolean all = last - first < MOST_LINES;
        IntStream.rangeClosed(first, last)
                .filter(line -> all || line < first + 2 || line == lastLine)
                .forEach(line -> showLine(line, span, mark, style, line == lastLine ? label : ""));
    }

    private void showLine(int line, Span span, char mark, Style style, String label) {
        var lines = document.lines();
        var text = document.text();
        int start = lines.startOf(line);
        int end = lines.endOf(line);
        int from = Math.clamp(span.start(), start, end);
        int to = Math.clamp(span.end(), from, end);
        if (span.start() < start) {
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        var shown = ShownLine.of(text, start, end, from, to);
        if (shownLine != NONE && shownLine < line - 1) {
            row("", "⋮", "");
        }
        if (line != shownLine || !shownText.equals(shown.text())) {
            row(String.valueOf(line + 1), "│", shown.text());
        }
        shownLine = line;
        shownText = shown.text();
        boolean nothingToMark = from == to && span.start() < start;
        if (!nothingToMark) {
            var marks = String.valueOf(mark).repeat(shown.markEnd() - shown.markStart());
            var after = label.isEmpty() ? "" : " " + Glyphs.safe(label);
            row("", "│", " ".repeat(shown.markStart()) + ink.paint(style, marks + after));
        }
    }

    private void row(String number, String bar, String content) {
        var gutter = " ".repeat(digits - number.length() + 1) + number + " " + bar;
        out.append(ink.paint(Style.QUIET, gutter));
        if (!content.isEmpty()) {
            out.append(' ').append(content);
        }
        out.append('\n');
    }
}
