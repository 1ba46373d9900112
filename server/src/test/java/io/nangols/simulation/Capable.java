package io.nangols.simulation;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

import java.util.List;

/// What the editor of the simulation can do.
final class Capable {
    private Capable() {}

    /// Who asks for diagnostics is not told of them.
    static ClientCapabilities of(boolean asksForDiagnostics) {
        var client = new ClientCapabilities();
        var document = new TextDocumentClientCapabilities();
        var published = new PublishDiagnosticsCapabilities();
        published.setVersionSupport(true);
        document.setPublishDiagnostics(published);
        var actions =
                new CodeActionCapabilities(
                        new CodeActionLiteralSupportCapabilities(
                                new CodeActionKindCapabilities(List.of())),
                        false,
                        true);
        actions.setDataSupport(true);
        actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        document.setCodeAction(actions);
        var workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        var edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        edits.setResourceOperations(List.of("create", "rename", "delete"));
        workspace.setWorkspaceEdit(edits);
        if (asksForDiagnostics) {
            document.setDiagnostic(new DiagnosticCapabilities());
            workspace.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
        }
        client.setTextDocument(document);
        client.setWorkspace(workspace);
        return client;
    }
}
