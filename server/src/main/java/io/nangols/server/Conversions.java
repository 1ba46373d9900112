package io.nangols.server;

import io.nangols.rules.Finding;
import io.nangols.rules.Severity;
import io.nangols.text.LineIndex;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;
import io.nangols.workspace.TextChange;
import io.nangols.workspace.WorkspaceFile;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

import java.util.List;

/// Between our types and the protocol's: the only place that knows both.
record Conversions(PositionEncoding encoding) {
    /// What a client wants to know of each diagnostic.
    record Detail(boolean related, boolean page, boolean tags) {
        static Detail pushedTo(Client client) {
            return new Detail(
                    client.can(ClientFeature.RELATED_INFORMATION),
                    client.can(ClientFeature.CODE_DESCRIPTION),
                    client.can(ClientFeature.TAGS));
        }

        /// Some clients state for pulled diagnostics only that they pull, and mean the same as for
        /// pushed ones.
        static Detail pulledBy(Client client) {
            var pushed = pushedTo(client);
            return new Detail(
                    pushed.related || client.can(ClientFeature.PULLED_RELATED_INFORMATION),
                    pushed.page || client.can(ClientFeature.PULLED_CODE_DESCRIPTION),
                    pushed.tags || client.can(ClientFeature.PULLED_TAGS));
        }
    }

    List<Diagnostic> diagnostics(WorkspaceFile file, List<Finding> findings, Detail detail) {
        return findings.stream().map(finding -> diagnostic(file, finding, detail)).toList();
    }

    private Diagnostic diagnostic(WorkspaceFile file, Finding finding, Detail detail) {
        var lines = file.document().lines();
        var diagnostic = new Diagnostic(range(lines, finding.span()), finding.message());
        diagnostic.setSeverity(severity(finding.severity()));
        diagnostic.setSource("nango");
        diagnostic.setCode(finding.rule().id());
        if (detail.page()) {
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(finding.rule().pageUrl()));
        }
        if (detail.tags() && finding.rule().unnecessary()) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        if (detail.related() && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(
                    finding.related().stream()
                            .map(
                                    related ->
                                            new DiagnosticRelatedInformation(
                                                    new Location(
                                                            file.uri().raw(),
                                                            range(lines, related.span())),
                                                    related.message()))
                            .toList());
        }
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
            case HINT -> DiagnosticSeverity.Hint;
        };
    }

    Range range(LineIndex lines, Span span) {
        return new Range(position(lines, span.start()), position(lines, span.end()));
    }

    private Position position(LineIndex lines, int offset) {
        var position = lines.positionAt(offset, encoding);
        return new Position(position.line(), position.character());
    }

    /// A range that is given backwards is read forwards.
    Span span(LineIndex lines, Range range) {
        int start = lines.offsetAt(position(range.getStart()), encoding);
        int end = lines.offsetAt(position(range.getEnd()), encoding);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    static List<TextChange> changes(List<TextDocumentContentChangeEvent> events) {
        return events.stream().map(Conversions::change).toList();
    }

    private static TextChange change(TextDocumentContentChangeEvent event) {
        var range = event.getRange();
        return range == null
                ? new TextChange.Whole(event.getText())
                : new TextChange.Part(
                        position(range.getStart()), position(range.getEnd()), event.getText());
    }

    private static io.nangols.text.Position position(Position position) {
        return new io.nangols.text.Position(position.getLine(), position.getCharacter());
    }
}
