package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// A substitution in a template that is a type, with the text behind it.
public record TypeTemplateSpan(TypeNode type, TemplateElement literal, Span span) implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(type);
        action.accept(literal);
    }
}
