package io.nangols.cli.report;

import io.nangols.cli.report.Ink.Style;
import io.nangols.rules.Finding;
import io.nangols.rules.Severity;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For people: file by file, each finding with the lines it is about, and a summary last.
public final class TextReporter implements Reporter {
    private final Ink ink;

    public TextReporter(Ink ink) {
        this.ink = ink;
    }

    @Override
    public String report(Results results) {
        var out = new StringBuilder();
        for (var file : results.withFindings()) {
            out.append(ink.paint(Style.FILE, Glyphs.safe(FileNames.asGiven(file.path()))));
            out.append("\n\n");
            for (var finding : file.findings()) {
                describe(file, finding, out);
            }
        }
        return out.append(summary(results)).append('\n').append(fixable(results)).toString();
    }

    private void describe(CheckedFile file, Finding finding, StringBuilder out) {
        var style = Style.of(finding.severity());
        var at = file.document().lines().positionAt(finding.span().start(), PositionEncoding.UTF16);
        out.append("  ").append(at.line() + 1).append(':').append(at.character() + 1);
        out.append("  ").append(ink.paint(style, finding.severity().label()));
        out.append("  ").append(ink.paint(Style.STRONG, finding.rule().id())).append('\n');
        out.append("  ").append(ink.paintCode(Glyphs.safe(finding.message()))).append("\n\n");
        var excerpt = new Excerpt(file.document(), ink, out);
        record Mark(Span span, char mark, Style style, String label) {}
        Stream.concat(
                        Stream.of(new Mark(finding.span(), '^', style, "")),
                        finding.related().stream()
                                .map(
                                        related ->
                                                new Mark(
                                                        related.span(),
                                                        '-',
                                                        Style.RELATED,
                                                        related.message())))
                .sorted(Comparator.comparingInt(each -> each.span().start()))
                .forEach(
                        each -> excerpt.show(each.span(), each.mark(), each.style(), each.label()));
        out.append('\n');
    }

    private String summary(Results results) {
        int with = results.withFindings().size();
        if (with == 0 && !results.complete()) {
            return ink.paint(
                    Style.of(Severity.WARNING),
                    "Not everything in " + count(results.files(), "file") + " could be checked.");
        }
        if (with == 0) {
            return ink.paint(Style.GOOD, "No problems in " + count(results.files(), "file") + ".");
        }
        var counts =
                Arrays.stream(Severity.values())
                        .map(severity -> count(results, severity))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        var files =
                results.files() == 1 ? "1 file" : with + " of " + count(results.files(), "file");
        var lack =
                results.complete()
                        ? ""
                        : " "
                                + ink.paint(
                                        Style.of(Severity.WARNING),
                                        "Not everything could be checked.");
        return counts + " in " + files + "." + lack;
    }

    private static String fixable(Results results) {
        long count = results.findings().filter(Finding::isSafelyFixable).count();
        return count == 0 ? "" : count + " of them can be fixed with --fix.\n";
    }

    private String count(Results results, Severity severity) {
        long count = results.findings().filter(finding -> finding.severity() == severity).count();
        if (count == 0) {
            return "";
        }
        var text =
                severity == Severity.INFORMATION
                        ? count + " information"
                        : count(count, severity.label());
        return ink.paint(Style.of(severity), text);
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
