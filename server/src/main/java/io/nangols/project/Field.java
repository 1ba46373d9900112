package io.nangols.project;

import io.nangols.text.Span;

/// A field of a model or of a nested object. `name` is without the `?` that makes it optional;
/// `dynamic` says that it stands for any key (`__string`).
public record Field(
        Spanned<String> name, boolean optional, boolean dynamic, Type type, Span span) {}
