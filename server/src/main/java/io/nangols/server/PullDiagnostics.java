package io.nangols.server;

import io.nangols.workspace.FileId;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Answers clients that ask for diagnostics instead of waiting for them.
final class PullDiagnostics {
    private final Client client;
    private final Checker checker;
    private final Supplier<Snapshot> present;
    private final Supplier<Conversions> conversions;
    private final Map<FileId, Result> results = new HashMap<>();
    private long lastResult;

    /// What a file's diagnostics were when they were last asked for. As long as they are equal, the
    /// id stays.
    private record Result(String id, List<Diagnostic> diagnostics) {}

    PullDiagnostics(
            Client client,
            Checker checker,
            Supplier<Snapshot> present,
            Supplier<Conversions> conversions) {
        this.client = client;
        this.checker = checker;
        this.present = present;
        this.conversions = conversions;
    }

    /// The diagnostics of one file; none for a file that is not ours.
    DocumentDiagnosticReport document(Snapshot snapshot, DocumentDiagnosticParams params) {
        var uri = new FileUri(params.getTextDocument().getUri());
        var file = snapshot.file(uri);
        if (file.isEmpty()) {
            return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
        }
        var result = result(file.get());
        if (present.get().file(file.get().id()).filter(known -> known == file.get()).isEmpty()) {
            throw outdated();
        }
        if (result.id().equals(params.getPreviousResultId())) {
            return new DocumentDiagnosticReport(
                    new RelatedUnchangedDocumentDiagnosticReport(result.id()));
        }
        var report = new RelatedFullDocumentDiagnosticReport(result.diagnostics());
        report.setResultId(result.id());
        return new DocumentDiagnosticReport(report);
    }

    /// The diagnostics of all files, and for a file that the client knows and that is gone, none.
    WorkspaceDiagnosticReport workspace(Snapshot snapshot, WorkspaceDiagnosticParams params) {
        var gone = new HashMap<String, PreviousResultId>();
        var previous = new HashMap<FileId, String>();
        for (var known : params.getPreviousResultIds()) {
            snapshot.file(new FileUri(known.getUri()))
                    .ifPresentOrElse(
                            file -> previous.put(file.id(), known.getValue()),
                            () -> gone.put(known.getUri(), known));
        }
        var reports = new ArrayList<WorkspaceDocumentDiagnosticReport>();
        for (var file : snapshot.files()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            reports.add(report(file, Optional.ofNullable(previous.get(file.id()))));
        }
        for (var uri : gone.keySet()) {
            reports.add(
                    new WorkspaceDocumentDiagnosticReport(
                            new WorkspaceFullDocumentDiagnosticReport(List.of(), uri, null)));
        }
        return new WorkspaceDiagnosticReport(reports);
    }

    private WorkspaceDocumentDiagnosticReport report(ProjectFile file, Optional<String> previous) {
        var result = result(file);
        var uri = file.uri().raw();
        var version = file.open() ? file.document().version() : null;
        if (previous.filter(result.id()::equals).isPresent()) {
            return new WorkspaceDocumentDiagnosticReport(
                    new WorkspaceUnchangedDocumentDiagnosticReport(result.id(), uri, version));
        }
        var full = new WorkspaceFullDocumentDiagnosticReport(result.diagnostics(), uri, version);
        full.setResultId(result.id());
        return new WorkspaceDocumentDiagnosticReport(full);
    }

    private Result result(ProjectFile file) {
        var detail = Conversions.Detail.pulledBy(client);
        var diagnostics = conversions.get().diagnostics(file, checker.findings(file), detail);
        synchronized (results) {
            var known = results.get(file.id());
            if (known == null || !known.diagnostics().equals(diagnostics)) {
                known = new Result(String.valueOf(++lastResult), diagnostics);
                results.put(file.id(), known);
            }
            return known;
        }
    }

    /// Of a text that has changed meanwhile, diagnostics would be shown in the wrong places; the
    /// protocol's word for that, in this request, is that the server cancels and wants to be asked
    /// again.
    private static ResponseErrorException outdated() {
        return new ResponseErrorException(
                new ResponseError(
                        ResponseErrorCode.ServerCancelled,
                        "The text has changed.",
                        new DiagnosticServerCancellationData(true)));
    }
}
