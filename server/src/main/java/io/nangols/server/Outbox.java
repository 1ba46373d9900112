package io.nangols.server;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Sends messages in order on a thread of its own, so that a client that is slow to read stops
/// nobody: two programs that both write before they read would otherwise wait for ever.
final class Outbox implements MessageConsumer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MessageConsumer wire;
    private final BlockingQueue<Optional<Message>> waiting = new LinkedBlockingQueue<>();
    private final Thread sender = Thread.ofPlatform().name("outbox").daemon().start(this::send);

    Outbox(MessageConsumer wire) {
        this.wire = wire;
    }

    @Override
    public void consume(Message message) {
        waiting.add(Optional.of(message));
    }

    /// Waits until all is sent, as long as a client may reasonably take.
    void close() {
        waiting.add(Optional.empty());
        try {
            sender.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send() {
        try {
            for (var next = waiting.take(); next.isPresent(); next = waiting.take()) {
                send(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Message message) {
        try {
            wire.consume(message);
        } catch (JsonRpcException e) {
            // The client no longer reads; the end of its own stream will end this process.
        } catch (RuntimeException | StackOverflowError e) {
            System.err.println(
                    "nango-ls: cannot send " + message.getClass().getSimpleName() + ": " + e);
        }
    }
}
