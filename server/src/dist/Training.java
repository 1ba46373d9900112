import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Makes the AOT cache of a package: `PACKAGE EXAMPLE`. The server of the package is driven as an
/// editor does; what the virtual machine has loaded and linked by then, it finds done at the next
/// start.
final class Training implements AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 120;

    private final Process server;
    private final OutputStream toServer;
    private final LinkedBlockingQueue<String> fromServer = new LinkedBlockingQueue<>();
    private int lastId;

    public static void main(String[] args) throws Exception {
        var dist = Path.of(args[0]).toRealPath();
        var example = Path.of(args[1]).toRealPath();
        var recording = Files.createTempFile("nango-ls", ".aotconf");
        try {
            try (var editor = new Training(java(dist, record(recording), "--stdio"))) {
                editor.session(example);
            }
            // Only G1 can put objects into the cache; other collectors can take them from it.
            run(java(dist, create(recording, dist.resolve("lib/nango-ls.aot")), "--version"));
        } finally {
            Files.deleteIfExists(recording);
        }
    }

    private static List<String> record(Path recording) {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording);
    }

    private static List<String> create(Path recording, Path cache) {
        return List.of(
                "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + cache);
    }

    /// The command that starts the server as the launcher does.
    private static List<String> java(Path dist, List<String> options, String argument)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(dist.resolve("runtime/bin/java").toString());
        command.add("@" + dist.resolve("lib/jvm.options"));
        command.addAll(options);
        command.addAll(List.of("-jar", dist.resolve("lib/nango-ls.jar").toString(), argument));
        return command;
    }

    private static void run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) throw new IllegalStateException(command + " failed");
    }

    private Training(List<String> command) throws IOException {
        server = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        toServer = server.getOutputStream();
        Thread.ofPlatform().daemon().start(() -> listen(server.getInputStream()));
    }

    private void session(Path example) throws Exception {
        var yaml = example.resolve("nango.yaml");
        var script = example.resolve("github/syncs/issues.ts");
        request("initialize", initialize(example));
        notify("initialized", "{}");
        open(yaml, "yaml");
        await("\"uri\":" + quoted(yaml.toUri().toString()));
        open(script, "typescript");
        await("\"uri\":" + quoted(script.toUri().toString()));
    }

    private String initialize(Path folder) {
        return "{\"processId\":null,\"capabilities\":{},\"workspaceFolders\":[{\"uri\":"
                + quoted(folder.toUri().toString())
                + ",\"name\":\"example\"}]}";
    }

    private void open(Path file, String language) throws IOException {
        notify(
                "textDocument/didOpen",
                "{\"textDocument\":{\"uri\":"
                        + quoted(file.toUri().toString())
                        + ",\"languageId\":"
                        + quoted(language)
                        + ",\"version\":1,\"text\":"
                        + quoted(Files.readString(file))
                        + "}}");
    }

    private void request(String method, String params) throws Exception {
        var id = ++lastId;
        send(
                "{\"jsonrpc\":\"2.0\",\"id\":"
                        + id
                        + ",\"method\":"
                        + quoted(method)
                        + ",\"params\":"
                        + params
                        + "}");
        await("\"id\":" + id);
    }

    private void notify(String method, String params) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"method\":" + quoted(method) + ",\"params\":" + params + "}");
    }

    private void send(String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        toServer.write(
                ("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        toServer.write(bytes);
        toServer.flush();
    }

    private void await(String part) throws InterruptedException {
        while (true) {
            var message = fromServer.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (message == null) throw new IllegalStateException("no message with " + part);
            if (message.contains(part)) return;
        }
    }

    private void listen(InputStream in) {
        try {
            while (true) {
                var header = new StringBuilder();
                while (header.indexOf("\r\n\r\n") < 0) {
                    var c = in.read();
                    if (c < 0) return;
                    header.append((char) c);
                }
                var length =
                        Integer.parseInt(
                                header.toString()
                                        .replaceAll("(?s).*Content-Length: *(\\d+).*", "$1"));
                fromServer.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            System.err.println(e);
        }
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    @Override
    public void close() throws Exception {
        request("shutdown", "null");
        notify("exit", "null");
        server.waitFor();
    }
}
