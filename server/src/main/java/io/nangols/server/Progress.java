package io.nangols.server;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// A piece of work whose progress the editor shows, if it can.
final class Progress {
    private static final AtomicInteger LAST = new AtomicInteger();

    private final Client client;
    private final Either<String, Integer> token =
            Either.forLeft("nango-ls/" + LAST.incrementAndGet());

    /// The messages sent so far; none is, unless the editor agrees to the first.
    private CompletableFuture<?> sent;

    private Progress(Client client) {
        this.client = client;
        this.sent =
                client.can(ClientFeature.PROGRESS)
                        ? client.request(
                                "window/workDoneProgress/create",
                                new WorkDoneProgressCreateParams(token))
                        : new CompletableFuture<>();
    }

    static Progress begin(Client client, String title) {
        var progress = new Progress(client);
        var begin = new WorkDoneProgressBegin();
        begin.setTitle(title);
        begin.setPercentage(0);
        progress.send(begin);
        return progress;
    }

    void report(int percentage) {
        var report = new WorkDoneProgressReport();
        report.setPercentage(percentage);
        send(report);
    }

    void end(String message) {
        var end = new WorkDoneProgressEnd();
        end.setMessage(message);
        send(end);
    }

    private synchronized void send(WorkDoneProgressNotification value) {
        sent =
                sent.thenRun(
                        () ->
                                client.notify(
                                        "$/progress",
                                        new ProgressParams(token, Either.forLeft(value))));
    }
}
