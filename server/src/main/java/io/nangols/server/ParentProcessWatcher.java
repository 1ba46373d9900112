package io.nangols.server;

import java.time.Duration;

/// Ends the server when the editor that started it is gone: an editor that crashes cannot say so,
/// and its end of the pipe may live on in another process.
final class ParentProcessWatcher {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private ParentProcessWatcher() {}

    /// Runs `onDeath` once the process `pid` has ended; perhaps more than once. A process that
    /// cannot be seen, as the editor's from inside a container, is not watched.
    static void watch(long pid, Runnable onDeath) {
        var parent = ProcessHandle.of(pid);
        parent.ifPresent(
                process -> {
                    var _ = process.onExit().thenRun(onDeath);
                    // Not every system reports the end of a process that is not a child.
                    Thread.ofVirtual().name("parent watcher").start(() -> poll(process, onDeath));
                });
    }

    private static void poll(ProcessHandle parent, Runnable onDeath) {
        try {
            while (parent.isAlive()) {
                Thread.sleep(PAUSE);
            }
            onDeath.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
