package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// `#name`, in a class or on the left of `in`; the name is given without its `#`.
public record PrivateIdentifier(String name, Span span) implements Expression, PropertyName {
    @Override
    public void forEachChild(Consumer<? super Node> action) {}
}
