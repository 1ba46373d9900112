package io.nangols.server;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.function.Consumer;

/// Does one thing after another behind the user's back, and rests while there is something better
/// to do.
final class IdleWork<K> {
    private final Duration rest;
    private final Consumer<K> job;
    private final Consumer<Throwable> onFailure;
    private final SequencedSet<K> waiting = new LinkedHashSet<>();
    private long restsUntil = System.nanoTime();
    private boolean started;

    /// Does `job` for each key; rests for that long when it is told to. What the job throws, also
    /// an error, costs only its key, and `onFailure` hears of it.
    IdleWork(Duration rest, Consumer<K> job, Consumer<Throwable> onFailure) {
        this.rest = rest;
        this.job = job;
        this.onFailure = onFailure;
    }

    /// Does the job for these, each once however often it is submitted before its turn.
    synchronized void submit(Collection<K> keys) {
        waiting.addAll(keys);
        if (!started && !waiting.isEmpty()) {
            started = true;
            // Long work would keep virtual threads waiting; of a platform thread others are rid
            // soon.
            Thread.ofPlatform().name("background").daemon().start(this::run);
        }
        notifyAll();
    }

    /// Begins nothing for a while.
    synchronized void rest() {
        restsUntil = System.nanoTime() + rest.toNanos();
    }

    private void run() {
        try {
            while (true) {
                doJob(next());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void doJob(K key) {
        try {
            job.accept(key);
        } catch (Throwable e) {
            // There is no other thread that would go on.
            onFailure.accept(e);
        }
    }

    private synchronized K next() throws InterruptedException {
        while (true) {
            long rests = restsUntil - System.nanoTime();
            if (waiting.isEmpty()) {
                wait();
            } else if (rests > 0) {
                wait(rests / 1_000_000 + 1);
            } else {
                return waiting.removeFirst();
            }
        }
    }
}
