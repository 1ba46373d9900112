package io.nangols.server;

import com.google.gson.JsonObject;

import io.nangols.server.Router.Phase;
import io.nangols.text.PositionEncoding;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.Workspace;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/// The server's life with one editor, from `initialize` to `exit`, and who does what in between.
final class NangoServer {
    private final IntConsumer exit;
    private final Client client = new Client();
    private final Router router = new Router(client);
    private final Connection connection;
    private final Workspace workspace = new Workspace(client::warn);
    private final WorkspaceThread thread =
            new WorkspaceThread(workspace, client, this::workspaceChanged);
    private final Checker checker = new Checker(client);
    private final Indexer indexer = new Indexer(client, thread, Progress.AFTER_A_WHILE);
    private final EditorConfiguration configuration =
            new EditorConfiguration(client, thread, checker, this::refresh);
    private final DiagnosticsPublisher publisher =
            new DiagnosticsPublisher(client, checker, workspace::snapshot, () -> this.conversions);
    private final PullDiagnostics pulled =
            new PullDiagnostics(client, checker, workspace::snapshot, () -> this.conversions);
    private final Changes changes = new Changes(workspace::snapshot, DiagnosticsPublisher.PAUSE);
    private final CodeActions actions =
            new CodeActions(client, checker, workspace::snapshot, () -> this.conversions);
    private volatile Conversions conversions = new Conversions(PositionEncoding.UTF16);
    private volatile List<FileUri> firstFolders = List.of();

    /// A server that talks on these streams; `exit` ends the process with a code.
    NangoServer(InputStream in, OutputStream out, IntConsumer exit) {
        this.exit = exit;
        router.onRequest("initialize", JsonObject.class, this::initialize);
        router.onNotification("initialized", this::initialized);
        router.onRequest("shutdown", this::shutdown);
        router.onNotification("exit", this::end);
        router.onNotification(
                "$/setTrace", SetTraceParams.class, params -> client.trace(params.getValue()));
        new TextSync(client, thread, () -> conversions).register(router);
        new FolderSync(client, thread, indexer, configuration, this::refresh).register(router);
        configuration.register(router);
        router.onRequest(
                "textDocument/diagnostic", DocumentDiagnosticParams.class, this::documentPulled);
        router.onRequest(
                "workspace/diagnostic", WorkspaceDiagnosticParams.class, this::workspacePulled);
        router.onRequest("textDocument/codeAction", CodeActionParams.class, this::actions);
        router.onRequest("codeAction/resolve", CodeAction.class, this::actionResolved);
        addQuestions(new Questions(router, thread, () -> conversions));
        connection = new Connection(in, out, router);
        client.attach(connection);
    }

    private void addQuestions(Questions questions) {
        Completions.register(questions, client);
        Hovers.register(questions, client);
        DocumentSymbols.register(questions, client);
        SymbolSearch.register(questions, () -> conversions);
        FoldingRanges.register(questions, client);
        SelectionRanges.register(questions);
        DocumentLinks.register(questions, client);
        Definitions.register(questions, client, () -> conversions);
        ReferenceSearch.register(questions);
        DocumentHighlights.register(questions);
        SemanticTokenAnswers.register(questions);
        InlayHints.register(questions);
        CodeLenses.register(questions, client, () -> conversions);
        Commands.register(questions, router, client, checker, () -> conversions);
        Renames.register(questions, client, workspace::snapshot);
        MovingFiles.register(questions, client, workspace::snapshot, () -> conversions);
    }

    /// Serves until the client ends its stream.
    void run() {
        connection.listen();
        end();
    }

    private CompletableFuture<JsonObject> initialize(JsonObject params) {
        var hello = ClientHello.of(params);
        hello.process().ifPresent(process -> ParentProcessWatcher.watch(process, this::end));
        client.features(hello.features());
        client.mostFolds(hello.mostFolds());
        client.commands(hello.commands());
        client.trace(hello.trace());
        conversions = new Conversions(hello.encoding());
        firstFolders = hello.folders();
        configuration.begin(hello.options());
        router.enter(Phase.RUNNING);
        return CompletableFuture.completedFuture(Capabilities.announcedTo(hello));
    }

    /// Only now, with `initialize` answered, begins what takes time.
    private void initialized() {
        Thread.ofVirtual().name("rules").start(checker::prepare);
        if (client.can(ClientFeature.WATCHES_FILES)) {
            client.ask("client/registerCapability", Capabilities.watchers());
        }
        indexer.changeFolders(firstFolders, List.of(), this::refresh);
        configuration.start();
    }

    private CompletableFuture<Object> shutdown() {
        router.enter(Phase.AFTER_SHUTDOWN);
        return CompletableFuture.completedFuture(null);
    }

    private void end() {
        connection.close();
        exit.accept(router.phase() == Phase.AFTER_SHUTDOWN ? 0 : 1);
    }

    private void workspaceChanged(Snapshot before, Snapshot after) {
        changes.happened();
        publisher.update(before, after);
        checker.keepOnly(after);
    }

    private CompletableFuture<DocumentDiagnosticReport> documentPulled(
            DocumentDiagnosticParams params) {
        return thread.ask(snapshot -> pulled.document(snapshot, params));
    }

    /// Half of the files would look like all of them, so this waits until they are known.
    private CompletableFuture<WorkspaceDiagnosticReport> workspacePulled(
            WorkspaceDiagnosticParams params) {
        publisher.clientPullsWorkspace();
        return thread.askAfter(indexer.settled(), it -> pulled.workspace(it, params, changes));
    }

    private CompletableFuture<List<CodeAction>> actions(CodeActionParams params) {
        return thread.ask(snapshot -> actions.at(snapshot, params));
    }

    private CompletableFuture<CodeAction> actionResolved(CodeAction action) {
        return thread.ask(snapshot -> actions.resolve(snapshot, action));
    }

    /// What the client has asked for may look otherwise, though its texts have not changed.
    private void refresh() {
        if (client.can(ClientFeature.PULLS_DIAGNOSTICS)
                && client.can(ClientFeature.REFRESHES_DIAGNOSTICS)) {
            client.ask("workspace/diagnostic/refresh", null);
        }
        if (client.can(ClientFeature.REFRESHES_HINTS)) {
            client.ask("workspace/inlayHint/refresh", null);
        }
        if (client.can(ClientFeature.REFRESHES_LENSES)) {
            client.ask("workspace/codeLens/refresh", null);
        }
    }
}
