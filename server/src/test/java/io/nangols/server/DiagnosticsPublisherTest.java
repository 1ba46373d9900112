package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.text.PositionEncoding;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.Workspace;

import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DiagnosticsPublisherTest {
    @TempDir Path root;

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final Client client = new Client();
    private final Workspace workspace = new Workspace(_ -> {});
    private final AtomicBoolean holdNext = new AtomicBoolean();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final DiagnosticsPublisher publisher =
            new DiagnosticsPublisher(
                    client,
                    new Checker(client),
                    this::present,
                    () -> new Conversions(PositionEncoding.UTF16));

    @Test
    void checksAtOnceWhatWasClosed() throws Exception {
        client.attach(new Publishing());
        var slow = Files.writeString(root.resolve("nango.yaml"), "a: 1");
        var closed =
                Files.writeString(
                        Files.createDirectory(root.resolve("a")).resolve("nango.yaml"), "");
        var folder = Folder.of(FileUri.of(root)).orElseThrow();
        workspace.changeFolders(List.of(folder), List.of());
        workspace.found(folder, List.of(closed));
        workspace.open(FileUri.of(closed), "yaml", 1, "integrations: 7");

        holdNext.set(true);
        update(() -> workspace.found(folder, List.of(slow)));
        held.await();
        update(() -> workspace.close(FileUri.of(closed)));
        assertThat(published.take().getUri()).isEqualTo(FileUri.of(closed).raw());
        mayGoOn.countDown();
        assertThat(published.take().getUri()).isEqualTo(FileUri.of(slow).raw());
    }

    private void update(Runnable change) {
        var before = workspace.snapshot();
        change.run();
        publisher.update(before, workspace.snapshot());
    }

    /// The first that asks when it is armed, waits.
    private Snapshot present() {
        if (holdNext.getAndSet(false)) {
            held.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return workspace.snapshot();
    }

    private final class Publishing implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, Object params) {
            return new CompletableFuture<>();
        }

        @Override
        public void notify(String method, Object params) {
            if (params instanceof PublishDiagnosticsParams diagnostics) {
                published.add(diagnostics);
            }
        }
    }
}
