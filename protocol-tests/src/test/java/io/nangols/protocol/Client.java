package io.nangols.protocol;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemInsertTextModeSupportCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

import java.util.List;
import java.util.function.Consumer;

/// Kinds of editors, by what they can do.
final class Client {
    /// Can do nothing beyond the basics.
    static final Consumer<ClientCapabilities> PLAIN = _ -> {};

    /// Is sent diagnostics and shows all that may be in them.
    static final Consumer<ClientCapabilities> MODERN =
            client -> {
                var diagnostics = new PublishDiagnosticsCapabilities(true);
                diagnostics.setVersionSupport(true);
                diagnostics.setCodeDescriptionSupport(true);
                diagnostics.setTagSupport(
                        new DiagnosticsTagSupport(List.of(DiagnosticTag.Unnecessary)));
                var document = new TextDocumentClientCapabilities();
                document.setPublishDiagnostics(diagnostics);
                client.setTextDocument(document);
                var workspace = new WorkspaceClientCapabilities();
                workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
                client.setWorkspace(workspace);
                var window = new WindowClientCapabilities();
                window.setWorkDoneProgress(true);
                client.setWindow(window);
            };

    /// Shows Markdown on hover.
    static final Consumer<ClientCapabilities> HOVERING =
            MODERN.andThen(
                    client ->
                            client.getTextDocument()
                                    .setHover(
                                            new HoverCapabilities(
                                                    List.of("markdown", "plaintext"), false)));

    /// Completes with snippets, and inserts what comes as it is.
    static final Consumer<ClientCapabilities> COMPLETING =
            MODERN.andThen(
                    client -> {
                        var item = new CompletionItemCapabilities(true);
                        item.setDocumentationFormat(List.of("markdown", "plaintext"));
                        item.setInsertReplaceSupport(true);
                        item.setInsertTextModeSupport(
                                new CompletionItemInsertTextModeSupportCapabilities(
                                        List.of(InsertTextMode.AsIs)));
                        client.getTextDocument().setCompletion(new CompletionCapabilities(item));
                    });

    /// Shows actions, and asks for the edits of one when it is chosen.
    static final Consumer<ClientCapabilities> ACTING =
            MODERN.andThen(
                    client -> {
                        var actions =
                                new CodeActionCapabilities(
                                        new CodeActionLiteralSupportCapabilities(
                                                new CodeActionKindCapabilities(List.of())),
                                        false,
                                        true);
                        actions.setDataSupport(true);
                        actions.setResolveSupport(
                                new CodeActionResolveSupportCapabilities(List.of("edit")));
                        client.getTextDocument().setCodeAction(actions);
                        var edits = new WorkspaceEditCapabilities();
                        edits.setDocumentChanges(true);
                        edits.setResourceOperations(List.of("create", "rename", "delete"));
                        client.getWorkspace().setWorkspaceEdit(edits);
                    });

    /// Shows actions, and can do nothing beyond the basics with them.
    static final Consumer<ClientCapabilities> ACTING_PLAINLY =
            MODERN.andThen(
                    client -> {
                        var literals =
                                new CodeActionLiteralSupportCapabilities(
                                        new CodeActionKindCapabilities(List.of()));
                        client.getTextDocument()
                                .setCodeAction(new CodeActionCapabilities(literals, false));
                    });

    /// Asks for diagnostics.
    static final Consumer<ClientCapabilities> PULLING =
            MODERN.andThen(
                    client -> {
                        client.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
                        client.getWorkspace()
                                .setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
                    });

    /// Has settings that a server may ask for.
    static final Consumer<ClientCapabilities> CONFIGURABLE =
            MODERN.andThen(
                    client -> {
                        client.getWorkspace().setConfiguration(true);
                        client.getWorkspace()
                                .setDidChangeConfiguration(
                                        new DidChangeConfigurationCapabilities(true));
                    });

    private Client() {}

    /// Counts columns in one of these, the best first.
    static Consumer<ClientCapabilities> counting(String... encodings) {
        return MODERN.andThen(
                client -> {
                    var general = new GeneralClientCapabilities();
                    general.setPositionEncodings(List.of(encodings));
                    client.setGeneral(general);
                });
    }
}
