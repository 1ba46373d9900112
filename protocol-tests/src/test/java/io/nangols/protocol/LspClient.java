package io.nangols.protocol;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ClientInfo;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// An editor, as a test sees it.
///
///     try (var editor = LspClient.start()) {
///         editor.initialize(folder);
///         var file = editor.open(path, text);
///         file.replace("every hour", "every now and then");
///         file.shows("10:14-10:32 error invalid-runs");
///     }
final class LspClient implements AutoCloseable {
    private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

    private final ServerProcess process;
    private final OutputStream toServer;
    private final EditorSide side = new EditorSide();
    private final Wiretap wiretap;
    private final LanguageServer server;

    /// A talk with `process` over these streams.
    LspClient(ServerProcess process, InputStream fromServer, OutputStream toServer) {
        LSP4J.setLevel(Level.OFF);
        this.process = process;
        this.toServer = toServer;
        var pipe = new PipedInputStream(1 << 16);
        this.wiretap = new Wiretap(fromServer, connectedTo(pipe));
        Thread.ofPlatform().daemon().start(wiretap::run);
        var launcher = LSPLauncher.createClientLauncher(side, pipe, toServer);
        server = launcher.getRemoteProxy();
        var _ = launcher.startListening();
    }

    static LspClient start() {
        var process = ServerProcess.start("--stdio");
        return new LspClient(process, process.stdout(), process.stdin());
    }

    /// For everything that this class has no words for.
    LanguageServer server() {
        return server;
    }

    EditorSide side() {
        return side;
    }

    ServerProcess process() {
        return process;
    }

    /// Says hello as today's editors do, with these folders, and that all is set.
    InitializeResult initialize(Path... folders) {
        return initialize(Client.MODERN, folders);
    }

    InitializeResult initialize(Consumer<ClientCapabilities> client, Path... folders) {
        var result = hello(client, _ -> {}, folders);
        server.initialized(new InitializedParams());
        return result;
    }

    /// Only `initialize`, without `initialized`.
    InitializeResult hello(
            Consumer<ClientCapabilities> client, Consumer<InitializeParams> more, Path... folders) {
        var params = new InitializeParams();
        var capabilities = new ClientCapabilities();
        client.accept(capabilities);
        params.setCapabilities(capabilities);
        params.setClientInfo(new ClientInfo("Protocol tests"));
        params.setWorkspaceFolders(Stream.of(folders).map(LspClient::folder).toList());
        more.accept(params);
        return Wait.forAnswer(server.initialize(params));
    }

    private static WorkspaceFolder folder(Path path) {
        return new WorkspaceFolder(path.toUri().toString(), path.getFileName().toString());
    }

    OpenFile open(Path path, String text) {
        return open(path.toUri().toString(), text);
    }

    OpenFile open(String uri, String text) {
        return OpenFile.open(this, uri, text);
    }

    void addFolder(Path path) {
        changeFolders(List.of(folder(path)), List.of());
    }

    void removeFolder(Path path) {
        changeFolders(List.of(), List.of(folder(path)));
    }

    private void changeFolders(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        var event = new WorkspaceFoldersChangeEvent(added, removed);
        server.getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
    }

    /// Tells what has happened to a file on disk.
    void changedOnDisk(Path path, FileChangeType how) {
        server.getWorkspaceService()
                .didChangeWatchedFiles(
                        new DidChangeWatchedFilesParams(
                                List.of(new FileEvent(path.toUri().toString(), how))));
    }

    /// Tells that the user has changed settings, and sends them along as some editors do.
    void changeSettings(Object sent) {
        server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(sent));
    }

    /// Tells that the user has changed settings, which the server may ask for.
    void changeSettings() {
        sendRaw(
                """
                {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":null}}
                """);
    }

    /// Sends `body` as one message, whatever it is.
    void sendRaw(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        sendBytes("Content-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    void sendBytes(String bytes) {
        try {
            toServer.write(bytes.getBytes(StandardCharsets.UTF_8));
            toServer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void hangUp() {
        try {
            toServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream connectedTo(PipedInputStream pipe) {
        try {
            return new PipedOutputStream(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer to the request `id`, or, when it is `null`, to a message that has none.
    JsonNode answerTo(String id) {
        return Wait.until(
                "an answer to " + id,
                () ->
                        wiretap.answers().stream()
                                .filter(it -> it.path("id").asText().equals(id))
                                .findFirst(),
                () -> wiretap.answers() + context());
    }

    /// The code of the error that is the answer to `id`.
    int errorOf(String id) {
        return answerTo(id).at("/error/code").asInt();
    }

    /// Waits until what is published last for `uri` is as wanted.
    PublishDiagnosticsParams waitFor(
            String uri, String expected, Predicate<PublishDiagnosticsParams> wanted) {
        return Wait.until(
                expected + " for " + uri,
                () -> published(uri).filter(wanted),
                () -> published(uri).map(Shown::text).orElse("nothing") + context());
    }

    /// Waits until the diagnostics of a file, open or not, are these; see [Shown].
    PublishDiagnosticsParams shows(Path path, String... lines) {
        return shows(path.toUri().toString(), lines);
    }

    PublishDiagnosticsParams shows(String uri, String... lines) {
        return waitFor(uri, List.of(lines).toString(), it -> Shown.of(it).equals(List.of(lines)));
    }

    /// What was published last for `uri`.
    Optional<PublishDiagnosticsParams> published(String uri) {
        return side.published.reversed().stream().filter(it -> it.getUri().equals(uri)).findFirst();
    }

    void waitForLog(String part) {
        var _ =
                Wait.until(
                        "a log message with: " + part,
                        () -> side.log.stream().filter(it -> it.contains(part)).findFirst(),
                        this::context);
    }

    /// What might explain a failure.
    String context() {
        var log = side.log.stream().collect(joining("\n  ", "\n  ", ""));
        return "\nlog:" + log + "\nstderr:\n" + process.errors() + "\n" + wiretap.noise();
    }

    /// Ends the session as an editor does; returns the server's exit code.
    int shutdownAndExit() {
        var _ = Wait.forAnswer(server.shutdown().thenApply(_ -> true));
        server.exit();
        return process.exitCode();
    }

    @Override
    public void close() {
        process.close();
    }
}
