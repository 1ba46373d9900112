package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// A substitution in a template, with the text behind it.
public record TemplateSpan(Expression expression, TemplateElement literal, Span span)
        implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(expression);
        action.accept(literal);
    }
}
