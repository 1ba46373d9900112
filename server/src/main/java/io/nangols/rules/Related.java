package io.nangols.rules;

import io.nangols.text.Span;

/// Another place, in the same file, that a finding is about, and what stands there.
public record Related(Span span, String message) {}
