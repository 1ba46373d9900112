package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class LazyTest {
    @Test
    void makesItsValueOnce() {
        var made = new AtomicInteger();
        var lazy = new Lazy<>(made::incrementAndGet);

        assertThat(IntStream.range(0, 100).parallel().map(_ -> lazy.get()).distinct())
                .containsExactly(1);
    }

    @Test
    void triesAgainAfterAFailure() {
        var tried = new AtomicInteger();
        var lazy =
                new Lazy<>(
                        () -> {
                            if (tried.incrementAndGet() == 1) {
                                throw new IllegalStateException("not yet");
                            }
                            return "made";
                        });

        assertThatThrownBy(lazy::get).hasMessage("not yet");
        assertThat(lazy.get()).isEqualTo("made");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void triesAgainAfterTheCancellationOfAnotherThread() throws Exception {
        var began = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var lazy =
                new Lazy<>(
                        () -> {
                            if (began.getCount() == 0) {
                                return "made";
                            }
                            began.countDown();
                            await(mayEnd);
                            throw new CancellationException();
                        });
        var cancelled = Thread.ofPlatform().uncaughtExceptionHandler((_, _) -> {}).start(lazy::get);
        began.await();
        var other = new FutureTask<>(lazy::get);
        var waiting = Thread.ofPlatform().start(other);
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        mayEnd.countDown();

        assertThat(other.get()).isEqualTo("made");
        cancelled.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// As rules do that ask for the last commit at once, which JGit reads with the help of that
    /// pool.
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void canBeMadeWithTheHelpOfAPoolWhoseThreadsWaitForIt() throws Exception {
        try (var pool = new ForkJoinPool(2)) {
            for (int i = 0; i < 50; i++) {
                var lazy =
                        new Lazy<>(() -> CompletableFuture.supplyAsync(() -> "made", pool).join());
                var asked = IntStream.range(0, 4).mapToObj(_ -> pool.submit(lazy::get)).toList();
                for (var answer : asked) {
                    assertThat(answer.get()).isEqualTo("made");
                }
            }
        }
    }
}
