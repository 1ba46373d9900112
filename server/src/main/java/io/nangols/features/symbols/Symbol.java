package io.nangols.features.symbols;

import io.nangols.text.Span;

import java.util.List;

/// Something with a name, and what is inside it.
///
/// @param detail more about it in a few words; may be empty
/// @param span all of it; encloses `selection` and the spans of the children
/// @param selection its name
public record Symbol(
        String name, Kind kind, String detail, Span span, Span selection, List<Symbol> children) {
    /// What it is.
    public enum Kind {
        /// `integrations` or `models`.
        SECTION,
        INTEGRATION,
        SYNC,
        ACTION,
        /// A script that runs at an event.
        EVENT_SCRIPT,
        MODEL,
        FIELD
    }

    public Symbol {
        children = List.copyOf(children);
    }
}
