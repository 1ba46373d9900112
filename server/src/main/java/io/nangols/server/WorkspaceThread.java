package io.nangols.server;

import io.nangols.workspace.Snapshot;
import io.nangols.workspace.Workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// The one thread that changes the workspace. Changes and questions queue here in the order in
/// which they arrived, so a question sees exactly the changes before it; the answer is then worked
/// out on a thread of its own.
final class WorkspaceThread {
    private final Workspace workspace;
    private final Client client;
    private final BiConsumer<Snapshot, Snapshot> onChange;
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("workspace").daemon().factory());

    /// `onChange` hears, on this thread, of each snapshot and its successor.
    WorkspaceThread(Workspace workspace, Client client, BiConsumer<Snapshot, Snapshot> onChange) {
        this.workspace = workspace;
        this.client = client;
        this.onChange = onChange;
    }

    /// Changes the workspace when its turn comes. `what` is how the log calls it.
    void change(String what, Consumer<Workspace> step) {
        queue.execute(() -> changeNow(what, step));
    }

    /// Changes the workspace; everybody who listens knows when this returns.
    void changeAndWait(String what, Consumer<Workspace> step) {
        CompletableFuture.runAsync(() -> changeNow(what, step), queue).join();
    }

    private void changeNow(String what, Consumer<Workspace> step) {
        var before = workspace.snapshot();
        try {
            step.accept(workspace);
            var after = workspace.snapshot();
            if (after != before) {
                onChange.accept(before, after);
            }
        } catch (RuntimeException | StackOverflowError e) {
            client.failed("Could not handle " + what, e);
        }
    }

    /// Answers, as soon as `settled` is done, a question about the workspace as it is then. Whoever
    /// cancels the answer interrupts the work on it.
    <R> CompletableFuture<R> askAfter(
            CompletableFuture<?> settled, Function<Snapshot, R> question) {
        var answer = new CompletableFuture<R>();
        var _ = settled.whenComplete((_, _) -> ask(question, answer));
        return answer;
    }

    /// Answers a question about the workspace as it was when the question came. Whoever cancels the
    /// answer interrupts the work on it; a future made from the answer does not reach it.
    <R> CompletableFuture<R> ask(Function<Snapshot, R> question) {
        var answer = new CompletableFuture<R>();
        ask(question, answer);
        return answer;
    }

    private <R> void ask(Function<Snapshot, R> question, CompletableFuture<R> answer) {
        queue.execute(
                () -> {
                    var snapshot = workspace.snapshot();
                    if (!answer.isDone()) {
                        var worker =
                                Thread.ofVirtual()
                                        .unstarted(() -> work(answer, question, snapshot));
                        var _ =
                                answer.whenComplete(
                                        (_, _) -> {
                                            if (answer.isCancelled()) {
                                                worker.interrupt();
                                            }
                                        });
                        worker.start();
                    }
                });
    }

    private static <R> void work(
            CompletableFuture<R> answer, Function<Snapshot, R> question, Snapshot snapshot) {
        try {
            answer.complete(question.apply(snapshot));
        } catch (CancellationException e) {
            answer.cancel(false);
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }
}
