package io.nangols.syntax.script;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets productions recurse as deep as a text is nested, whatever the size of the stack: every so
/// many levels the next goes on with the stack of a fresh thread, for which the others wait.
///
/// A level takes up to 8 KB of stack, as measured where most frames of a level are inlined into few
/// large ones; 2 KB are usual.
final class Depth {
    /// Few enough for what whoever calls the parser has left of its stack; hardly a script that
    /// people write is deeper.
    private static final int FIRST_STACK = 24;

    private static final int NEXT_STACKS = 2_000;

    /// Three times what the levels take. Of it only what they use becomes memory.
    private static final long STACK_BYTES = 48L << 20;

    /// Deeper than this no text is read, lest its threads take all memory.
    private static final int LIMIT = 400_000;

    private final Runnable giveUp;
    private int level;

    /// With `giveUp`, which sees to it that productions find the end of the text and nest no more.
    Depth(Runnable giveUp) {
        this.giveUp = giveUp;
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

    private <T> T onFreshStack(Supplier<T> production) {
        var work = new Work<T>(production);
        var thread = level < LIMIT ? started(work) : Optional.<Thread>empty();
        if (thread.isEmpty()) {
            giveUp.run();
            return production.get();
        }
        join(thread.get());
        return work.result();
    }

    /// A thread that does `work`, unless the system has none left.
    private static Optional<Thread> started(Runnable work) {
        var thread =
                Thread.ofPlatform()
                        .name("nested script")
                        .daemon()
                        .stackSize(STACK_BYTES)
                        .unstarted(work);
        try {
            thread.start();
            return Optional.of(thread);
        } catch (OutOfMemoryError _) {
            return Optional.empty();
        }
    }

    /// Waits for the end of `thread`, whoever interrupts; an interrupt is kept.
    private static void join(Thread thread) {
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
    }

    /// A production on a thread of its own, with what it gave or threw.
    private static final class Work<T> implements Runnable {
        private final Supplier<T> production;
        private T result;
        private RuntimeException exception;
        private Error error;

        Work(Supplier<T> production) {
            this.production = production;
        }

        @Override
        public void run() {
            try {
                result = production.get();
            } catch (RuntimeException e) {
                exception = e;
            } catch (Error e) {
                error = e;
            }
        }

        T result() {
            if (exception != null) {
                throw exception;
            }
            if (error != null) {
                throw error;
            }
            return result;
        }
    }
}
