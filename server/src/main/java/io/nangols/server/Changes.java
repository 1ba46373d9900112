package io.nangols.server;

import io.nangols.workspace.Snapshot;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Lets those wait who have nothing to do until the workspace changes.
final class Changes {
    private final Supplier<Snapshot> present;
    private final Duration pause;
    private long last = System.nanoTime();

    /// Who waits is woken when nothing has changed for as long as `pause`: not at every key.
    Changes(Supplier<Snapshot> present, Duration pause) {
        this.present = present;
        this.pause = pause;
    }

    /// The workspace has changed.
    synchronized void happened() {
        last = System.nanoTime();
        notifyAll();
    }

    /// Waits until the workspace is another than `known`, and returns it. Whoever is interrupted
    /// does not want it any more.
    synchronized Snapshot after(Snapshot known) {
        try {
            while (present.get().sequence() == known.sequence()) {
                wait();
            }
            for (long rest = rest(); rest > 0; rest = rest()) {
                wait(rest);
            }
            return present.get();
        } catch (InterruptedException _) {
            throw new CancellationException();
        }
    }

    /// How many milliseconds of the pause are left.
    private long rest() {
        return pause.minusNanos(System.nanoTime() - last).toMillis();
    }
}
