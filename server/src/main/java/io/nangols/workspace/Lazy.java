package io.nangols.workspace;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, once; after a failure, when it is asked for
/// again.
public final class Lazy<T> implements Supplier<T> {
    private Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    /// What `maker` makes, which is no `null`.
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(maker.get());
            // What the maker holds is no longer needed.
            maker = () -> value.orElseThrow();
        }
        return value.orElseThrow();
    }
}
