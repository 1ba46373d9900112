import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Talks to a server as editors do, as far as its training needs it: what comes back is only looked
/// at to see that it came. It has no library, since it is run from its source.
final class Editor implements AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 120;
    private static final Pattern LENGTH = Pattern.compile("Content-Length: *(\\d+)");

    /// What editors of today can do. Diagnostics are asked for, since that is what most do.
    private static final String CAPABILITIES =
            """
            {"workspace": {"applyEdit": true, "configuration": true,
               "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create", "rename"]},
               "didChangeWatchedFiles": {"dynamicRegistration": true},
               "didChangeConfiguration": {"dynamicRegistration": true},
               "diagnostics": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true},
               "codeLens": {"refreshSupport": true}, "fileOperations": {"willRename": true}},
             "window": {"workDoneProgress": true, "showDocument": {"support": true}},
             "textDocument": {
               "diagnostic": {"relatedInformation": true, "codeDescriptionSupport": true},
               "publishDiagnostics": {"relatedInformation": true, "codeDescriptionSupport": true},
               "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
               "hover": {"contentFormat": ["markdown"]},
               "definition": {"linkSupport": true}, "rename": {"prepareSupport": true},
               "completion": {"completionItem": {"snippetSupport": true, "labelDetailsSupport": true,
                 "documentationFormat": ["markdown"]}},
               "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}},
                 "dataSupport": true, "resolveSupport": {"properties": ["edit"]}}}}
            """;

    private final Process server;
    private final OutputStream toServer;
    private final LinkedBlockingQueue<String> fromServer = new LinkedBlockingQueue<>();
    private int lastId;

    Editor(List<String> command) throws IOException {
        server = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        toServer = server.getOutputStream();
        Thread.ofPlatform().daemon().start(() -> listen(server.getInputStream()));
    }

    void initialize(Path folder) throws IOException, InterruptedException {
        request(
                "initialize",
                """
                {"processId": %d, "capabilities": %s, "workspaceFolders": [{"uri": "%s", "name": "example"}]}
                """
                        .formatted(ProcessHandle.current().pid(), CAPABILITIES, folder.toUri()));
        notify("initialized", "{}");
    }

    OpenFile open(Path path, String language) throws IOException {
        var text = Files.readString(path);
        notify(
                "textDocument/didOpen",
                """
                {"textDocument": {"uri": "%s", "languageId": "%s", "version": 1, "text": %s}}
                """
                        .formatted(path.toUri(), language, quoted(text)));
        return new OpenFile(this, path.toUri().toString(), text);
    }

    /// Returns the answer once it is there.
    String request(String method, String params) throws IOException, InterruptedException {
        int id = ++lastId;
        send("{\"id\": %d, \"method\": \"%s\", \"params\": %s".formatted(id, method, params));
        while (true) {
            var message = fromServer.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (message == null) throw new IllegalStateException("no answer to " + method);
            if (message.contains("\"method\":")) {
                reply(message);
            } else if (message.contains("\"error\":")) {
                throw new IllegalStateException(method + ": " + message);
            } else if (message.contains("\"id\":" + id + ",")) {
                return message;
            }
        }
    }

    void notify(String method, String params) throws IOException {
        send("{\"method\": \"%s\", \"params\": %s".formatted(method, params));
    }

    /// The server asks for settings, and to register things: nothing is set, and all is well.
    private void reply(String message) throws IOException {
        var id = Pattern.compile("\"id\":(\"[^\"]*\"|\\d+)").matcher(message);
        if (id.find()) {
            var result = message.contains("workspace/configuration") ? "[null, null]" : "null";
            send("{\"id\": %s, \"result\": %s".formatted(id.group(1), result));
        }
    }

    private void send(String body) throws IOException {
        var bytes = (body + ", \"jsonrpc\": \"2.0\"}").getBytes(StandardCharsets.UTF_8);
        var header = "Content-Length: " + bytes.length + "\r\n\r\n";
        toServer.write(header.getBytes(StandardCharsets.US_ASCII));
        toServer.write(bytes);
        toServer.flush();
    }

    private void listen(InputStream in) {
        try {
            while (true) {
                var header = new StringBuilder();
                while (header.indexOf("\r\n\r\n") < 0) {
                    int character = in.read();
                    if (character < 0) return;
                    header.append((char) character);
                }
                var length = LENGTH.matcher(header);
                if (!length.find()) throw new IOException("no length in " + header);
                var body = in.readNBytes(Integer.parseInt(length.group(1)));
                fromServer.add(new String(body, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            System.err.println(e);
        }
    }

    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            request("shutdown", "null");
            notify("exit", "null");
            if (!server.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) || server.exitValue() != 0) {
                throw new IllegalStateException("the server did not end well");
            }
        } finally {
            server.destroyForcibly();
        }
    }
}
