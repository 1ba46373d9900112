package io.nangols.protocol;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Waits, but not for ever.
final class Wait {
    private Wait() {}

    /// The value, as soon as there is one. A failure says what was expected, and what `got` says.
    static <T> T until(String expected, Supplier<Optional<T>> value, Supplier<?> got) {
        long end = System.nanoTime() + ServerProcess.PATIENCE.toNanos();
        while (true) {
            var now = value.get();
            if (now.isPresent()) {
                return now.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("expected: " + expected + "\ngot: " + got.get());
            }
            pause(5);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static <T> T forAnswer(CompletableFuture<T> answer) {
        try {
            return answer.get(ServerProcess.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (TimeoutException e) {
            throw new AssertionError("expected: an answer\ngot: none", e);
        } catch (ExecutionException e) {
            throw new AssertionError("expected: an answer\ngot: " + e.getCause(), e);
        }
    }
}
