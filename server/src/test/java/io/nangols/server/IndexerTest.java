package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.Workspace;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IndexerTest {
    @TempDir Path root;

    private final List<WorkDoneProgressKind> progress = new CopyOnWriteArrayList<>();
    private final Client client = new Client();
    private final Workspace workspace = new Workspace(_ -> {});
    private final WorkspaceThread thread = new WorkspaceThread(workspace, client, (_, _) -> {});
    private final Indexer indexer = new Indexer(client, thread, Runnable::run);

    @Test
    void endsItsProgressAlsoWhenItFails() throws InterruptedException {
        client.features(ClientFeature.in(window()));
        client.attach(new FailsToLog());
        var ended = new CountDownLatch(1);
        indexer.changeFolders(List.of(FileUri.of(root)), List.of(), ended::countDown);
        ended.await();
        assertThat(progress).containsExactly(WorkDoneProgressKind.begin, WorkDoneProgressKind.end);
        assertThat(indexer.settled()).isDone();
    }

    @Test
    void isNotSettledBeforeTheFoldersAreOpen() throws InterruptedException {
        var mayGoOn = new CountDownLatch(1);
        thread.change("a wait", _ -> await(mayGoOn));
        var ended = new CountDownLatch(1);
        indexer.changeFolders(List.of(FileUri.of(root)), List.of(), ended::countDown);
        assertThat(indexer.settled()).isNotDone();
        assertThat(workspace.snapshot().folders()).isEmpty();
        mayGoOn.countDown();
        ended.await();
        assertThat(workspace.snapshot().folders()).hasSize(1);
        assertThat(indexer.settled()).isDone();
    }

    private static JsonObject window() {
        return JsonParser.parseString("{\"window\": {\"workDoneProgress\": true}}")
                .getAsJsonObject();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private final class FailsToLog implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, Object params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void notify(String method, Object params) {
            switch (params) {
                case ProgressParams it -> progress.add(it.getValue().getLeft().getKind());
                case MessageParams it when it.getType() == MessageType.Info ->
                        throw new IllegalStateException("on purpose");
                default -> {}
            }
        }
    }
}
