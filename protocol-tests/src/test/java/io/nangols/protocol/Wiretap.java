package io.nangols.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Sees every message of the server before LSP4J does, and keeps the answers. Answers to no request
/// go no further, since LSP4J's client cannot read them; anything that is not a message is an error
/// that a test shows.
final class Wiretap {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAD = "Content-Length: ";

    private final InputStream fromServer;
    private final OutputStream toClient;
    private final List<JsonNode> answers = new CopyOnWriteArrayList<>();
    private final List<String> noise = new CopyOnWriteArrayList<>();

    Wiretap(InputStream fromServer, OutputStream toClient) {
        this.fromServer = new BufferedInputStream(fromServer);
        this.toClient = toClient;
    }

    /// Passes everything on until the stream ends.
    void run() {
        try (toClient) {
            for (var head = line(); !head.isEmpty(); head = line()) {
                if (!head.startsWith(HEAD) || !line().isBlank()) {
                    noise.add(head);
                    return;
                }
                int length = Integer.parseInt(head.substring(HEAD.length()).strip());
                pass(fromServer.readNBytes(length));
            }
        } catch (IOException e) {
            // The server or the test has ended.
        }
    }

    /// What the server has answered, in order.
    List<JsonNode> answers() {
        return answers;
    }

    /// What came from the server and is not the protocol.
    List<String> noise() {
        return noise;
    }

    private void pass(byte[] body) throws IOException {
        var message = JSON.readTree(body);
        boolean answer = !message.has("method");
        if (answer) {
            answers.add(message);
        }
        if (!answer || !message.path("id").isNull()) {
            toClient.write((HEAD + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            toClient.write(body);
            toClient.flush();
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = fromServer.read(); c >= 0; c = fromServer.read()) {
            line.append((char) c);
            if (c == '\n') {
                break;
            }
        }
        return line.toString();
    }
}
