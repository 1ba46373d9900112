package io.nangols.server;

import io.nangols.features.actions.ActionKinds;
import io.nangols.features.completion.Triggers;

import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.Optional;

/// What this server tells clients that it can do: only what it does.
final class Capabilities {
    private Capabilities() {}

    static InitializeResult announcedTo(ClientHello client) {
        var capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(client.encoding().protocolName());
        capabilities.setTextDocumentSync(sync());
        capabilities.setWorkspace(workspace());
        addStructure(capabilities);
        capabilities.setHoverProvider(true);
        capabilities.setCompletionProvider(new CompletionOptions(true, Triggers.CHARACTERS));
        addNavigation(capabilities, client);
        if (client.features().contains(ClientFeature.PULLS_DIAGNOSTICS)) {
            capabilities.setDiagnosticProvider(pull());
        }
        if (client.features().contains(ClientFeature.ACTION_LITERALS)) {
            var actions = new CodeActionOptions(ActionKinds.ALL);
            actions.setResolveProvider(true);
            capabilities.setCodeActionProvider(actions);
        }
        return new InitializeResult(capabilities, new ServerInfo("nango-ls", version()));
    }

    /// What shows what a file holds.
    private static void addStructure(ServerCapabilities capabilities) {
        capabilities.setDocumentSymbolProvider(true);
        capabilities.setWorkspaceSymbolProvider(true);
        capabilities.setFoldingRangeProvider(true);
        capabilities.setSelectionRangeProvider(true);
        capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
        capabilities.setSemanticTokensProvider(SemanticTokenAnswers.options());
        capabilities.setInlayHintProvider(true);
        capabilities.setCodeLensProvider(new CodeLensOptions(true));
        capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.NAMES));
    }

    /// What leads from a name to what it names, and back.
    private static void addNavigation(ServerCapabilities capabilities, ClientHello client) {
        capabilities.setDefinitionProvider(true);
        capabilities.setReferencesProvider(true);
        capabilities.setDocumentHighlightProvider(true);
        if (client.features().contains(ClientFeature.PREPARES_RENAME)) {
            capabilities.setRenameProvider(new RenameOptions(true));
        } else {
            capabilities.setRenameProvider(true);
        }
        if (client.features().contains(ClientFeature.ASKS_BEFORE_MOVING_FILES)) {
            capabilities.getWorkspace().setFileOperations(MovingFiles.capabilities());
        }
    }

    private static TextDocumentSyncOptions sync() {
        var sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        return sync;
    }

    private static WorkspaceServerCapabilities workspace() {
        var folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        return new WorkspaceServerCapabilities(folders);
    }

    /// What is found in a script depends on the `nango.yaml`, and the other way round.
    private static DiagnosticRegistrationOptions pull() {
        var options = new DiagnosticRegistrationOptions(true, true);
        options.setIdentifier("nango");
        return options;
    }

    /// The wish to be told when a `nango.yaml`, its settings or a script change on disk, and when
    /// anything goes: of a folder that is deleted, some clients report only its own going.
    static RegistrationParams watchers() {
        var options =
                new DidChangeWatchedFilesRegistrationOptions(
                        List.of(
                                new FileSystemWatcher(Either.forLeft("**/nango.yaml")),
                                new FileSystemWatcher(Either.forLeft("**/.nango-ls.json")),
                                new FileSystemWatcher(Either.forLeft("**/*.ts")),
                                new FileSystemWatcher(Either.forLeft("**"), WatchKind.Delete)));
        return new RegistrationParams(
                List.of(
                        new Registration(
                                "nango-ls/files", "workspace/didChangeWatchedFiles", options)));
    }

    private static String version() {
        return Optional.ofNullable(Capabilities.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
