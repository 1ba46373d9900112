package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// From the first message to the exit code.
class LifecycleIT {
    private static final Pattern LISTENING = Pattern.compile("listening on port (\\d+)");

    @TempDir Path folder;

    @Test
    void saysWhatItCanDo() {
        try (var editor = LspClient.start()) {
            var result = editor.initialize(folder);
            assertThat(result.getServerInfo().getName()).isEqualTo("nango-ls");
            assertThat(result.getServerInfo().getVersion()).isNotBlank();
            var can = result.getCapabilities();
            assertThat(can.getPositionEncoding()).isEqualTo("utf-16");
            assertThat(can.getTextDocumentSync().getRight().getChange())
                    .isEqualTo(TextDocumentSyncKind.Incremental);
            assertThat(can.getWorkspace().getWorkspaceFolders().getSupported()).isTrue();
            assertThat(can.getDiagnosticProvider()).as("it pushes to this editor").isNull();
        }
    }

    @Test
    void endsWithZeroAfterShutdown() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            assertThat(editor.shutdownAndExit()).isZero();
            assertThat(editor.side().shown).as("messages in the user's way").isEmpty();
            assertThat(editor.process().errors()).isEmpty();
        }
    }

    @Test
    void endsWithOneWithoutShutdown() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            editor.server().exit();
            assertThat(editor.process().exitCode()).isOne();
        }
    }

    @Test
    void endsBeforeInitializeToo() {
        try (var editor = LspClient.start()) {
            editor.server().exit();
            assertThat(editor.process().exitCode()).isOne();
        }
    }

    @Test
    void endsWhenItsInputEnds() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            editor.hangUp();
            assertThat(editor.process().exitCode()).isOne();
        }
    }

    @Test
    void endsWhenTheEditorsProcessDies() {
        var parent = ServerProcess.startBystander();
        try (var editor = LspClient.start()) {
            editor.hello(Client.MODERN, it -> it.setProcessId((int) parent.pid()), folder);
            assertThat(editor.process().isAlive()).isTrue();
            parent.destroyForcibly();
            assertThat(editor.process().exitCode()).isOne();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void answersNothingBeforeInitialize() {
        try (var editor = LspClient.start()) {
            editor.sendRaw(
                    """
                    {"jsonrpc":"2.0","id":"early","method":"textDocument/diagnostic",
                     "params":{"textDocument":{"uri":"file:///a/nango.yaml"}}}
                    """);
            assertThat(editor.errorOf("early")).isEqualTo(-32002);
            editor.open(folder.resolve("nango.yaml"), Fixture.BAD);
            editor.initialize(folder);
            assertThat(editor.shutdownAndExit()).isZero();
            assertThat(editor.side().published).as("for a file opened too early").isEmpty();
        }
    }

    @Test
    void initializesOnlyOnce() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            editor.sendRaw(
                    """
                    {"jsonrpc":"2.0","id":"again","method":"initialize","params":{"capabilities":{}}}
                    """);
            assertThat(editor.errorOf("again")).isEqualTo(-32600);
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @Test
    void refusesEverythingAfterShutdown() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            editor.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":\"bye\",\"method\":\"shutdown\"}");
            assertThat(editor.answerTo("bye").has("result")).isTrue();
            editor.sendRaw(
                    """
                    {"jsonrpc":"2.0","id":"late","method":"textDocument/diagnostic",
                     "params":{"textDocument":{"uri":"file:///a/nango.yaml"}}}
                    """);
            assertThat(editor.errorOf("late")).isEqualTo(-32600);
            editor.server().exit();
            assertThat(editor.process().exitCode()).isZero();
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            editor.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"nango/dance\"}");
            assertThat(editor.errorOf("x")).isEqualTo(-32601);
            editor.sendRaw("{\"jsonrpc\":\"2.0\",\"method\":\"$/dance\",\"params\":{}}");
            editor.sendRaw("{\"jsonrpc\":\"2.0\",\"method\":\"nango/dance\"}");
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @Test
    void servesAnEditorThatSaysNothingOfItself() {
        Fixture.write(folder.resolve("nango.yaml"), Fixture.BAD);
        try (var editor = LspClient.start()) {
            editor.hello(
                    Client.PLAIN,
                    it -> {
                        it.setWorkspaceFolders(null);
                        setRootUri(it, folder.toUri().toString());
                    });
            editor.sendRaw("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\"}");
            var shown = editor.shows(folder.resolve("nango.yaml"), Fixture.BAD_SHOWN);
            var diagnostic = shown.getDiagnostics().getFirst();
            assertThat(shown.getVersion()).isNull();
            assertThat(diagnostic.getRelatedInformation()).isNull();
            assertThat(diagnostic.getCodeDescription()).isNull();
            assertThat(editor.side().progress).isEmpty();
            assertThat(editor.side().registered).isEmpty();
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @SuppressWarnings("deprecation")
    private static void setRootUri(InitializeParams params, String uri) {
        params.setRootUri(uri);
    }

    @Test
    void tellsWhatItDoesToAnEditorThatWantsToKnow() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var file = editor.open(folder.resolve("nango.yaml"), Fixture.BAD);
            file.shows(Fixture.BAD_SHOWN);
            assertThat(editor.side().traces).isEmpty();
            editor.server().setTrace(new SetTraceParams("verbose"));
            file.replace("labels", "tags");
            file.shows("5:16-5:21 error model-missing-id");
            assertThat(editor.side().traces)
                    .last()
                    .satisfies(
                            trace -> {
                                assertThat(trace.getMessage()).contains("Checked", file.uri());
                                assertThat(trace.getVerbose()).contains("v2", "1 findings");
                            });
            editor.server().setTrace(new SetTraceParams("off"));
            int before = editor.side().traces.size();
            file.replace("tags", "labels");
            file.shows(Fixture.BAD_SHOWN);
            assertThat(editor.side().traces).hasSize(before);
        }
    }

    @Test
    void talksOnAPortOnWhichTheEditorListens() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var process = ServerProcess.start("--socket=" + listening.getLocalPort())) {
            listening.setSoTimeout((int) ServerProcess.PATIENCE.toMillis());
            try (var socket = listening.accept()) {
                talk(process, socket);
            }
        }
    }

    @Test
    void listensOnAPortOnWhichNobodyDoes() throws IOException {
        try (var process = ServerProcess.start("--socket", "0")) {
            var port =
                    Wait.until(
                            "a port on stderr",
                            () -> LISTENING.matcher(process.errors()).results().findFirst(),
                            process::errors);
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port.group(1)))) {
                talk(process, socket);
            }
        }
    }

    private void talk(ServerProcess process, Socket socket) throws IOException {
        try (var editor =
                new LspClient(process, socket.getInputStream(), socket.getOutputStream())) {
            editor.initialize(folder);
            editor.open(folder.resolve("nango.yaml"), Fixture.BAD).shows(Fixture.BAD_SHOWN);
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--socket", "--socket=", "--socket=x", "--socket=70000"})
    void wantsAPort(String argument) {
        try (var process = ServerProcess.start(argument)) {
            assertThat(process.exitCode()).isEqualTo(2);
        }
    }
}
