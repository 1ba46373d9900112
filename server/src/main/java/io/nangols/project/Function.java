package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A sync or an action: a script, and what `nango.yaml` says about it.
public sealed interface Function permits Sync, Action {
    Spanned<String> name();

    /// The block below the name.
    Span block();

    /// The endpoints that are readable.
    List<Endpoint> endpoints();

    /// How many endpoints and outputs are written, readable or not; empty where the key is absent.
    Written written();

    /// The number of endpoints and of outputs.
    record Written(OptionalInt endpoints, OptionalInt outputs) {}

    Optional<Type> input();

    /// One type an item for a list of outputs.
    List<Type> outputs();
}
