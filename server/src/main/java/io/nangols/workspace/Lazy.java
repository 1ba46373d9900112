package io.nangols.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, once; after a failure, when it is asked for
/// again.
///
/// Who asks while another thread makes it, waits in a way that a thread pool makes up for: the
/// maker may need a thread of the same pool.
public final class Lazy<T> implements Supplier<T> {
    private final AtomicReference<CompletableFuture<T>> value = new AtomicReference<>();
    private Supplier<T> maker;

    /// What `maker` makes, which is no `null`.
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        var own = new CompletableFuture<T>();
        var first = value.compareAndExchange(null, own);
        if (first == null) {
            return make(own);
        }
        try {
            return first.join();
        } catch (CompletionException | CancellationException _) {
            // The other thread's failure need not be this one's.
            return get();
        }
    }

    private T make(CompletableFuture<T> own) {
        try {
            var made = maker.get();
            // What the maker holds is no longer needed.
            maker = () -> made;
            own.complete(made);
            return made;
        } catch (RuntimeException | Error e) {
            value.set(null);
            own.completeExceptionally(e);
            throw e;
        }
    }
}
