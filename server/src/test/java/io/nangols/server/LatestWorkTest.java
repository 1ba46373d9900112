package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

@Timeout(30)
class LatestWorkTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void runsTheLatestOfThoseThatWait() throws InterruptedException {
        var work = new LatestWork<String>(Integer.MAX_VALUE);
        var mayEnd = new CountDownLatch(1);
        var began = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        work.submit(
                "a",
                () -> {
                    began.countDown();
                    await(mayEnd);
                    done.add("a1");
                });
        began.await();
        work.submit("a", () -> done.add("a2"));
        work.submit(
                "a",
                () -> {
                    done.add("a3");
                    ended.countDown();
                });
        var other = new CountDownLatch(1);
        work.submit("b", other::countDown);
        other.await();
        assertThat(done).as("while a1 runs").isEmpty();
        mayEnd.countDown();
        ended.await();
        assertThat(done).containsExactly("a1", "a3");
    }

    @Test
    void runsNoMoreThanItMay() throws InterruptedException {
        var work = new LatestWork<String>(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        work.submit("a", () -> await(mayEnd));
        work.submit("b", () -> done.add("b"));
        work.submit("c", ended::countDown);
        assertThat(done).as("while a runs").isEmpty();
        mayEnd.countDown();
        ended.await();
        assertThat(done).containsExactly("b");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
