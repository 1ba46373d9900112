package io.nangols.features.hover;

import io.nangols.text.Span;

/// What is shown about a word, and where the word stands.
public record HoverText(String markdown, Span span) {}
