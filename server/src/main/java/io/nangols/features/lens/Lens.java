package io.nangols.features.lens;

import io.nangols.text.Span;

/// Something to know or do about what stands at `span`.
public record Lens(Span span, Offer offer) {
    /// What it is.
    public sealed interface Offer {
        /// Says where a model is used, which takes too long to find out for all of them.
        record Uses(String model) implements Offer {}

        /// Opens the script at a path, relative to the folder of the `nango.yaml`.
        record OpenScript(String path) implements Offer {}

        /// Begins the script that is to be at that path.
        record CreateScript(String path) implements Offer {}

        /// Opens Nango's page about a provider.
        record OpenPage(String url, String provider) implements Offer {}
    }
}
