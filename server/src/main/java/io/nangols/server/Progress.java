package io.nangols.server;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A piece of work whose progress the editor shows, if it can, once the work has taken a while:
/// less would only flicker.
final class Progress {
    /// Does something after that while.
    static final Executor AFTER_A_WHILE =
            CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS);

    private static final AtomicInteger LAST = new AtomicInteger();

    private final Client client;
    private final String title;
    private final Either<String, Integer> token =
            Either.forLeft("nango-ls/" + LAST.incrementAndGet());

    private Stage stage = Stage.HIDDEN;
    private int percentage;

    /// The messages sent so far; none is, unless the editor agrees to the first.
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

    private enum Stage {
        HIDDEN,
        SHOWN,
        ENDED
    }

    private Progress(Client client, String title) {
        this.client = client;
        this.title = title;
    }

    /// Begins a piece of work, which is shown when its turn comes on `later`.
    static Progress begin(Client client, String title, Executor later) {
        var progress = new Progress(client, title);
        if (client.can(ClientFeature.PROGRESS)) {
            later.execute(progress::show);
        }
        return progress;
    }

    private synchronized void show() {
        if (stage == Stage.HIDDEN) {
            stage = Stage.SHOWN;
            sent =
                    client.request(
                            "window/workDoneProgress/create",
                            new WorkDoneProgressCreateParams(token));
            var begin = new WorkDoneProgressBegin();
            begin.setTitle(title);
            begin.setPercentage(percentage);
            send(begin);
        }
    }

    synchronized void report(int percent) {
        percentage = percent;
        if (stage == Stage.SHOWN) {
            var report = new WorkDoneProgressReport();
            report.setPercentage(percent);
            send(report);
        }
    }

    synchronized void end(String message) {
        if (stage == Stage.SHOWN) {
            var end = new WorkDoneProgressEnd();
            end.setMessage(message);
            send(end);
        }
        stage = Stage.ENDED;
    }

    private void send(WorkDoneProgressNotification value) {
        sent =
                sent.thenRun(
                        () ->
                                client.notify(
                                        "$/progress",
                                        new ProgressParams(token, Either.forLeft(value))));
    }
}
