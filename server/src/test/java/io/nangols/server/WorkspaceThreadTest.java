package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorkspaceThreadTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final WorkspaceThread thread =
            new WorkspaceThread(new Workspace(_ -> {}), new Client(), (_, _) -> {});

    @Test
    void stopsTheWorkOnACancelledAnswer() throws InterruptedException {
        var answer = thread.ask(this::workUntilInterrupted);
        begun.await();
        answer.cancel(true);
        interrupted.await();
    }

    @Test
    void stopsTheWorkOnACancelledAnswerThatHadToWait() throws InterruptedException {
        var settled = new CompletableFuture<Void>();
        var answer = thread.askAfter(settled, this::workUntilInterrupted);
        settled.complete(null);
        begun.await();
        answer.cancel(true);
        interrupted.await();
    }

    @Test
    void doesNotBeginWhatIsCancelledBefore() {
        var settled = new CompletableFuture<Void>();
        var asked = new AtomicInteger();
        thread.askAfter(settled, _ -> asked.incrementAndGet()).cancel(true);
        settled.complete(null);
        assertThat(thread.ask(_ -> asked.get()).join()).isZero();
        assertThat(thread.ask(_ -> asked.get()).join()).isZero();
    }

    @Test
    void answersOfTheWorkspaceAsItIsOnceItIsSettled() {
        var settled = new CompletableFuture<Void>();
        var answer = thread.askAfter(settled, snapshot -> snapshot.files().size());
        thread.change(
                "an opening", it -> it.open(new FileUri("untitled:nango.yaml"), "nango", 1, ""));
        settled.complete(null);
        assertThat(answer.join()).isEqualTo(1);
    }

    private boolean workUntilInterrupted(Snapshot snapshot) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
            return true;
        } catch (InterruptedException e) {
            interrupted.countDown();
            return false;
        }
    }
}
