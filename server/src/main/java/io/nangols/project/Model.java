package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;

/// A model: its own fields, and the names of the models that it extends (`__extends: A, B`).
public record Model(
        Spanned<String> name, List<Field> fields, List<Spanned<String>> parents, Span span) {
    public Model {
        fields = List.copyOf(fields);
        parents = List.copyOf(parents);
    }
}
