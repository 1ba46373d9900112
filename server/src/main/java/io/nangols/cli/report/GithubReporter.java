package io.nangols.cli.report;

import io.nangols.rules.Finding;
import io.nangols.text.Position;
import io.nangols.text.PositionEncoding;

/// For GitHub Actions: a workflow command a finding, which GitHub shows beside the changed lines.
///
/// See <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>.
public final class GithubReporter implements Reporter {
    private final FileNames names;

    public GithubReporter(FileNames names) {
        this.names = names;
    }

    @Override
    public String report(Results results) {
        var out = new StringBuilder();
        for (var file : results.withFindings()) {
            for (var finding : file.findings()) {
                command(file, finding, out);
            }
        }
        return out.toString();
    }

    private void command(CheckedFile file, Finding finding, StringBuilder out) {
        var start = position(file, finding.span().start());
        var end = position(file, finding.span().end());
        out.append("::").append(level(finding));
        out.append(" file=").append(property(names.of(file.path())));
        out.append(",line=").append(start.line() + 1);
        // GitHub takes columns only where a finding stays on one line.
        if (start.line() == end.line()) {
            out.append(",col=").append(start.character() + 1);
        }
        out.append(",endLine=").append(end.line() + 1);
        if (start.line() == end.line()) {
            out.append(",endColumn=").append(end.character() + 1);
        }
        out.append(",title=").append(property(finding.rule().id()));
        out.append("::").append(data(finding.message()));
        for (var related : finding.related()) {
            var at = position(file, related.span().start());
            out.append(data("\nLine " + (at.line() + 1) + ": " + related.message()));
        }
        out.append('\n');
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "notice";
        };
    }

    private static Position position(CheckedFile file, int offset) {
        return file.document().lines().positionAt(offset, PositionEncoding.UTF16);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
