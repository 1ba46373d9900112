package io.nangols.rules.nango;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A sync or an action, as far as it could be read.
///
/// @param outputs the models it returns; inline types have become models
record Script(
        Kind kind, String name, List<Use> outputs, Optional<Use> input, List<Endpoint> endpoints) {
    enum Kind {
        SYNC,
        ACTION
    }

    /// A model in the place where a script names it, in the words in which the script does.
    record Use(String model, String written, Span place) {}

    /// An endpoint; in a block that the schema does not look at, the path may be missing.
    record Endpoint(String method, Optional<String> path, Span place) {}

    /// An integration's scripts.
    record Integration(String name, List<Script> scripts) {
        List<Script> all(Kind kind) {
            return scripts.stream().filter(script -> script.kind() == kind).toList();
        }
    }
}
