package io.nangols.server;

import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TraceValue;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What the server says to the editor of its own accord, as far as the editor can hear it.
final class Client {
    private static final String OURS = "io.nangols.";

    private volatile Endpoint wire = new Nobody();
    private volatile Set<ClientFeature> features = Set.of();
    private volatile Set<String> commands = Set.of();
    private volatile int mostFolds = Integer.MAX_VALUE;
    private volatile String trace = TraceValue.Off;

    /// From now on there is somebody to talk to.
    void attach(Endpoint endpoint) {
        wire = endpoint;
    }

    void features(Set<ClientFeature> supported) {
        features = supported;
    }

    void commands(Set<String> known) {
        commands = known;
    }

    /// Whether it has a command of that name, which it said when it started.
    boolean knows(String command) {
        return commands.contains(command);
    }

    void mostFolds(int most) {
        mostFolds = most;
    }

    /// How many parts of a text it can fold.
    int mostFolds() {
        return mostFolds;
    }

    boolean can(ClientFeature feature) {
        return features.contains(feature);
    }

    void trace(String value) {
        trace = value;
    }

    /// Something worth knowing that nobody has to act on.
    void log(String message) {
        log(MessageType.Info, message);
    }

    void warn(String message) {
        log(MessageType.Warning, message);
    }

    /// Something that should not have happened: what it was and where, in a line for the log that
    /// people read.
    void failed(String what, Throwable why) {
        var where =
                Arrays.stream(why.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(frame -> " (" + frame + ")")
                        .orElse("");
        log(MessageType.Error, what + ": " + why + where);
    }

    private void log(MessageType type, String message) {
        wire.notify("window/logMessage", new MessageParams(type, message));
    }

    /// Tells what the server does, when the user asked to see it. `details` is for the verbose.
    void trace(Supplier<String> message, Supplier<String> details) {
        if (!trace.equals(TraceValue.Off)) {
            boolean verbose = trace.equals(TraceValue.Verbose);
            var params = new LogTraceParams(message.get(), verbose ? details.get() : null);
            wire.notify("$/logTrace", params);
        }
    }

    void publish(PublishDiagnosticsParams diagnostics) {
        wire.notify("textDocument/publishDiagnostics", diagnostics);
    }

    void notify(String method, Object params) {
        wire.notify(method, params);
    }

    /// Asks for something on which nothing depends.
    void ask(String method, Object params) {
        var _ = request(method, params);
    }

    /// Asks for something; a refusal is logged.
    CompletableFuture<?> request(String method, Object params) {
        return wire.request(method, params)
                .whenComplete(
                        (_, refused) -> {
                            if (refused != null) {
                                warn("The editor refused " + method + ": " + refused.getMessage());
                            }
                        });
    }

    private static final class Nobody implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, Object params) {
            return new CompletableFuture<>();
        }

        @Override
        public void notify(String method, Object params) {}
    }
}
