package io.nangols.project;

import io.nangols.text.Span;

/// A value and where it is written.
public record Spanned<T>(T value, Span span) {}
