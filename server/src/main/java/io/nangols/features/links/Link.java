package io.nangols.features.links;

import io.nangols.text.Span;

/// A place from which something can be opened.
///
/// @param tooltip what opens, in a few words
public record Link(Span span, Target target, String tooltip) {
    /// What opens.
    public sealed interface Target {
        /// A file, by its path relative to the folder of the `nango.yaml`.
        record Script(String path) implements Target {}

        /// A web page.
        record Page(String url) implements Target {}
    }
}
