package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

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
        var work = new LatestWork<Integer>(2);
        int jobs = 8;
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var ended = new CountDownLatch(jobs);
        var pairs = new CyclicBarrier(2);
        for (int i = 0; i < jobs; i++) {
            work.submit(
                    i,
                    () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        // A second one must come; a third one has time to.
                        await(pairs);
                        now.decrementAndGet();
                        ended.countDown();
                    });
        }
        ended.await();
        assertThat(most).hasValue(2);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
            Thread.sleep(10);
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
