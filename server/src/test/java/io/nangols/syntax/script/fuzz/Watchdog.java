package io.nangols.syntax.script.fuzz;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Ends the program with what hangs when a trial takes too long. Time is the processor's, so that a
/// busy machine is no hang, but ten times as much by the clock is one, too: the parser may wait for
/// a thread of its own.
final class Watchdog {
    /// How long a text of 10 KB may take; a longer one may take longer.
    private static final long LIMIT_NANOS = 1_000_000_000;

    private static final int LIMIT_LENGTH = 10_000;

    /// What is being tried.
    private record Run(long seed, String text, long clock, long processor) {}

    private final Thread worker;
    private volatile Run run;

    /// Watches over what the calling thread does.
    private Watchdog(Thread worker) {
        this.worker = worker;
        this.run = new Run(0, "", System.nanoTime(), processorNanos());
    }

    static Watchdog start() {
        var watchdog = new Watchdog(Thread.currentThread());
        Thread.ofPlatform().daemon().name("watchdog").start(watchdog::watch);
        return watchdog;
    }

    /// To be called before each trial.
    void begins(long seed, String text) {
        run = new Run(seed, text, System.nanoTime(), -1);
    }

    private void watch() {
        var seen = run;
        while (true) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
            var now = run;
            if (now.seed() != seen.seed() || now.clock() != seen.clock()) {
                seen = new Run(now.seed(), now.text(), now.clock(), processorNanos());
            } else if (isTooLong(seen)) {
                bark(seen);
            }
        }
    }

    private boolean isTooLong(Run seen) {
        long limit = LIMIT_NANOS * Math.max(1, seen.text().length() / LIMIT_LENGTH);
        return processorNanos() - seen.processor() > limit
                || System.nanoTime() - seen.clock() > 10 * limit;
    }

    private void bark(Run hanging) {
        System.out.printf("HANG: seed %d%n%s%n", hanging.seed(), hanging.text());
        System.out.println(
                Thread.getAllStackTraces().entrySet().stream()
                        .filter(entry -> !entry.getKey().isDaemon() || entry.getKey() == worker)
                        .flatMap(entry -> Arrays.stream(entry.getValue()).limit(25))
                        .map(frame -> "    at " + frame)
                        .collect(Collectors.joining("\n")));
        Runtime.getRuntime().halt(2);
    }

    private long processorNanos() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(worker.threadId());
    }
}
