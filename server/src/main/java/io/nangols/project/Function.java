package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A sync or an action: a script, and what `nango.yaml` says about it.
public sealed interface Function permits Sync, Action {
    Spanned<String> name();

    /// The block below the name.
    Span block();

    /// The endpoints that are readable.
    List<Endpoint> endpoints();

    /// How many endpoints are written, readable or not.
    int endpointsWritten();

    Optional<Type> input();

    /// One type an item for a list of outputs.
    List<Type> outputs();
}
