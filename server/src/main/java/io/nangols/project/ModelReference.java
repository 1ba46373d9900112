package io.nangols.project;

import io.nangols.text.Span;

/// A place where the name of a model is written, be there such a model or not.
///
/// @param span the name alone, without quotes, `?`, `[]` or braces; where the name is not written
///   as it reads, because of an escape or of folding, all of what it is read from
/// @param exact whether the text of `span` is the name
public record ModelReference(String model, Role role, Span span, boolean exact) {

    /// What the name stands there for.
    public enum Role {
        /// The key under `models`.
        DECLARATION,
        /// A name in `__extends`.
        EXTENDS,
        /// The type of a field, or a part of it.
        FIELD,
        /// The `input` of a sync or action, or a part of it.
        INPUT,
        /// The `output` (or `returns`) of a sync or action, or a part of it.
        OUTPUT,
        /// The name in `{…}` in an endpoint's path.
        PATH
    }
}
