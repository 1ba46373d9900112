package io.nangols.server;

import io.nangols.workspace.FileId;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.WorkspaceFile;

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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    private record Result(WorkspaceFile file, String id, List<Diagnostic> diagnostics) {
        Result(WorkspaceFile file, long id, List<Diagnostic> diagnostics) {
            this(file, String.valueOf(id), diagnostics);
        }

        Result of(WorkspaceFile later) {
            return new Result(later, id, diagnostics);
        }
    }

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
        if (present.get().file(file.get().id()).filter(file.get()::equals).isEmpty()) {
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

    /// The diagnostics of all files; with nothing new to say, a client that takes its answer in
    /// parts, and so knows that it may be long in coming, has it when there is. Such clients ask
    /// again as soon as they are answered.
    WorkspaceDiagnosticReport workspace(
            Snapshot snapshot, WorkspaceDiagnosticParams params, Changes changes) {
        boolean waits = params.getPartialResultToken() != null;
        var present = snapshot;
        var report = workspace(present, params);
        while (waits && report.getItems().stream().noneMatch(it -> it.isLeft())) {
            present = changes.after(present);
            report = workspace(present, params);
        }
        return report;
    }

    /// The diagnostics of all files, and for every name that the client knows and that no file goes
    /// by any more, none. Those come first: a client may take two spellings for one name.
    WorkspaceDiagnosticReport workspace(Snapshot snapshot, WorkspaceDiagnosticParams params) {
        forgetAllBut(snapshot);
        var known = new KnownResults(params.getPreviousResultIds());
        var reports = new ArrayList<WorkspaceDocumentDiagnosticReport>();
        for (var file : snapshot.files()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            var uri = known.nameOf(file);
            reports.add(report(file, uri, known.take(uri)));
        }
        var gone = known.notTaken().stream().map(PullDiagnostics::nothingIn);
        return new WorkspaceDiagnosticReport(Stream.concat(gone, reports.stream()).toList());
    }

    private static WorkspaceDocumentDiagnosticReport nothingIn(String uri) {
        return new WorkspaceDocumentDiagnosticReport(
                new WorkspaceFullDocumentDiagnosticReport(List.of(), uri, null));
    }

    private WorkspaceDocumentDiagnosticReport report(
            WorkspaceFile file, String uri, Optional<String> previous) {
        var result = result(file);
        var version = file.open() ? file.document().version() : null;
        if (previous.filter(result.id()::equals).isPresent()) {
            return new WorkspaceDocumentDiagnosticReport(
                    new WorkspaceUnchangedDocumentDiagnosticReport(result.id(), uri, version));
        }
        var full = new WorkspaceFullDocumentDiagnosticReport(result.diagnostics(), uri, version);
        full.setResultId(result.id());
        return new WorkspaceDocumentDiagnosticReport(full);
    }

    private void forgetAllBut(Snapshot snapshot) {
        synchronized (results) {
            results.keySet().removeIf(id -> snapshot.file(id).isEmpty());
        }
    }

    /// The results that a client has, by the names that it has them under.
    private static final class KnownResults {
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Map<Path, String> names = new HashMap<>();

        KnownResults(List<PreviousResultId> known) {
            for (var each : known) {
                ids.put(each.getUri(), each.getValue());
                new FileUri(each.getUri())
                        .path()
                        .ifPresent(path -> names.putIfAbsent(path, each.getUri()));
            }
        }

        /// How the client calls a file: as it has opened it, and what it has not opened, as it
        /// spells the name that we gave it.
        String nameOf(WorkspaceFile file) {
            var uri = file.uri();
            return file.open() || ids.containsKey(uri.raw())
                    ? uri.raw()
                    : uri.path().map(names::get).filter(ids::containsKey).orElse(uri.raw());
        }

        Optional<String> take(String uri) {
            return Optional.ofNullable(ids.remove(uri));
        }

        Set<String> notTaken() {
            return ids.keySet();
        }
    }

    private Result result(WorkspaceFile file) {
        synchronized (results) {
            var known = results.get(file.id());
            if (known != null && known.file().equals(file)) {
                return known;
            }
        }
        var detail = Conversions.Detail.pulledBy(client);
        var diagnostics = conversions.get().diagnostics(file, checker.findings(file), detail);
        synchronized (results) {
            var known = results.get(file.id());
            var result =
                    known != null && known.diagnostics().equals(diagnostics)
                            ? known.of(file)
                            : new Result(file, ++lastResult, diagnostics);
            results.put(file.id(), result);
            return result;
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
