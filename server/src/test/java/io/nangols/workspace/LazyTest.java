package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
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
