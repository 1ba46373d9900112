package io.nangols.server;

import io.nangols.workspace.FileUri;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/// Follows what the editor does to its texts.
final class TextSync {
    private final Client client;
    private final WorkspaceThread workspace;
    private final Supplier<Conversions> conversions;

    /// Texts that are not ours, but that the editor sends nevertheless. Only the workspace's thread
    /// uses it.
    private final Set<FileUri> others = new HashSet<>();

    TextSync(Client client, WorkspaceThread workspace, Supplier<Conversions> conversions) {
        this.client = client;
        this.workspace = workspace;
        this.conversions = conversions;
    }

    void register(Router router) {
        router.onNotification(
                "textDocument/didOpen", DidOpenTextDocumentParams.class, this::didOpen);
        router.onNotification(
                "textDocument/didChange", DidChangeTextDocumentParams.class, this::didChange);
        router.onNotification(
                "textDocument/didClose", DidCloseTextDocumentParams.class, this::didClose);
    }

    private void didOpen(DidOpenTextDocumentParams params) {
        var document = params.getTextDocument();
        var uri = new FileUri(document.getUri());
        workspace.change(
                "the opening of " + uri,
                it -> {
                    boolean ours =
                            it.open(
                                    uri,
                                    document.getLanguageId(),
                                    document.getVersion(),
                                    document.getText());
                    if (!ours) {
                        others.add(uri);
                    }
                });
    }

    private void didChange(DidChangeTextDocumentParams params) {
        var uri = new FileUri(params.getTextDocument().getUri());
        int version = params.getTextDocument().getVersion();
        var changes = Conversions.changes(params.getContentChanges());
        workspace.change(
                "a change of " + uri,
                it -> {
                    if (!it.change(uri, version, changes, conversions.get().encoding())
                            && !others.contains(uri)) {
                        client.warn("Ignored a change of " + uri + ", which is not open.");
                    }
                });
    }

    private void didClose(DidCloseTextDocumentParams params) {
        var uri = new FileUri(params.getTextDocument().getUri());
        workspace.change(
                "the closing of " + uri,
                it -> {
                    if (!it.close(uri) && !others.remove(uri)) {
                        client.warn("Ignored the closing of " + uri + ", which is not open.");
                    }
                });
    }
}
