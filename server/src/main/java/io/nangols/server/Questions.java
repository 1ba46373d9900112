package io.nangols.server;

import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// Requests that read a `nango.yaml` and change nothing. Each is answered from the workspace as it
/// was when the request came, on a thread of its own; about any other file the answer is `null`.
final class Questions {
    private final Router router;
    private final WorkspaceThread thread;
    private final Supplier<Conversions> conversions;

    Questions(Router router, WorkspaceThread thread, Supplier<Conversions> conversions) {
        this.router = router;
        this.thread = thread;
        this.conversions = conversions;
    }

    /// What a request is about.
    record Asked(Snapshot snapshot, ProjectFile file, Conversions conversions) {
        int offset(Position position) {
            return span(new Range(position, position)).start();
        }

        Span span(Range range) {
            return conversions.span(file.document().lines(), range);
        }

        Range range(Span span) {
            return conversions.range(file.document().lines(), span);
        }
    }

    /// What stands at a place; empty becomes `null`.
    interface AtPlace<R> {
        Optional<R> answer(Asked asked, int offset);
    }

    /// `method` asks about a place in a file.
    <P extends TextDocumentPositionParams, R> void atPlace(
            String method, Class<P> params, AtPlace<R> answer) {
        inFile(
                method,
                params,
                TextDocumentPositionParams::getTextDocument,
                (asked, it) -> answer.answer(asked, asked.offset(it.getPosition())).orElse(null));
    }

    /// `method` asks about a file, which `document` finds in the parameters.
    <P, R> void inFile(
            String method,
            Class<P> params,
            Function<P, TextDocumentIdentifier> document,
            BiFunction<Asked, P, R> answer) {
        router.onRequest(
                method,
                params,
                it -> {
                    var uri = new FileUri(document.apply(it).getUri());
                    return thread.ask(
                            snapshot ->
                                    snapshot.project(uri)
                                            .map(
                                                    file ->
                                                            new Asked(
                                                                    snapshot,
                                                                    file,
                                                                    conversions.get()))
                                            .map(asked -> answer.apply(asked, it))
                                            .orElse(null));
                });
    }

    /// `method` asks about the whole workspace.
    <P, R> void inWorkspace(String method, Class<P> params, BiFunction<Snapshot, P, R> answer) {
        router.onRequest(method, params, it -> thread.ask(snapshot -> answer.apply(snapshot, it)));
    }
}
