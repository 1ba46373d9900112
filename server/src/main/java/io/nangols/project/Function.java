package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A sync or an action: a script, and what `nango.yaml` says about it.
public sealed interface Function permits Sync, Action {
    Declaration declaration();

    default Spanned<String> name() {
        return declaration().name();
    }

    /// The block below the name.
    default Span block() {
        return declaration().block();
    }

    /// The endpoints that are readable.
    default List<Endpoint> endpoints() {
        return declaration().endpoints();
    }

    default Optional<Type> input() {
        return declaration().input();
    }

    /// One type an item for a list of outputs.
    default List<Type> outputs() {
        return declaration().outputs();
    }

    /// Where a key of the block is written; empty when it is not there.
    default Optional<Span> key(String name) {
        return Optional.ofNullable(declaration().keys().get(name));
    }
}
