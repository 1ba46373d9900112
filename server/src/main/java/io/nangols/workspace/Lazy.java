package io.nangols.server;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, once.
final class Lazy<T> implements Supplier<T> {
    private Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    Lazy(Supplier<T> maker) {
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
