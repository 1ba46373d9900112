package io.nangols.features.navigation;

import io.nangols.text.Span;

/// A place in a `nango.yaml` where a name is written; the span covers the name alone.
public record Occurrence(Span span, Kind kind) {
    /// What it does there.
    public enum Kind {
        /// Says what the name stands for.
        DECLARATION,
        /// Says it anew, for a part of what has it.
        OVERRIDE,
        USE
    }
}
