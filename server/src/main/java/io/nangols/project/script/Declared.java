package io.nangols.project.script;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.Set;

/// A type or a zod schema that a script exports.
///
/// @param span from `export` to the closing bracket; empty for what has no members of its own
/// @param members their names; empty when they cannot be told
public record Declared(Optional<Span> span, Optional<Set<String>> members) {
    static final Declared OTHERWISE = new Declared(Optional.empty(), Optional.empty());
}
