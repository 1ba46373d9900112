package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;

/// The scopes that a script needs, one an item: those of a list, or the parts of a text between its
/// commas. `span` is the whole value's.
public record Scopes(List<Spanned<String>> items, Span span) {
    public Scopes {
        items = List.copyOf(items);
    }
}
