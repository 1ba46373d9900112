package io.nangols.syntax.script;

import java.util.function.Supplier;

/// Lets productions recurse as deep as a text is nested, whatever the size of the stack: every so
/// many levels the next goes on with the stack of a fresh thread, for which the others wait.
final class Depth {
    /// Few enough for the stack of whoever calls the parser: a level takes about a kilobyte.
    private static final int FIRST_STACK = 200;

    private static final int NEXT_STACKS = 10_000;
    private static final long STACK_BYTES = 64L << 20;

    /// Deeper than this no text is read.
    private static final int LIMIT = 1_000_000;

    private int level;

    boolean isExhausted() {
        return level >= LIMIT;
    }

    /// What `production` gives, one level deeper.
    <T> T descend(Supplier<T> production) {
        level++;
        try {
            boolean full = level >= FIRST_STACK && (level - FIRST_STACK) % NEXT_STACKS == 0;
            return full ? onFreshStack(production) : production.get();
        } finally {
            level--;
        }
    }

    private static <T> T onFreshStack(Supplier<T> production) {
        var work = new Work<T>(production);
        var thread = new Thread(null, work, "nested script", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return work.result();
    }

    /// A production on a thread of its own, with what it gave or threw.
    private static final class Work<T> implements Runnable {
        private final Supplier<T> production;
        private T result;
        private RuntimeException thrown;

        Work(Supplier<T> production) {
            this.production = production;
        }

        @Override
        public void run() {
            try {
                result = production.get();
            } catch (RuntimeException e) {
                thrown = e;
            }
        }

        T result() {
            if (thrown != null) {
                throw thrown;
            }
            return result;
        }
    }
}
