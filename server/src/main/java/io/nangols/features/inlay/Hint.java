package io.nangols.features.inlay;

/// A note behind a word.
///
/// @param offset where it stands
/// @param tooltip what it means
public record Hint(int offset, String label, String tooltip) {}
