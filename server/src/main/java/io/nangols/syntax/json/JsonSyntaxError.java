package io.nangols.syntax.json;

import io.nangols.text.Span;

/// Something in a text that is not JSON: what is wrong and what to do, for people.
public record JsonSyntaxError(Span span, String message) {}
