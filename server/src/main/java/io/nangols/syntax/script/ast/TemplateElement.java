package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// The text before, between or behind a template's substitutions, its escapes undone. The span
/// includes the backtick, `${` or `}` at its ends.
public record TemplateElement(String value, Span span) implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {}
}
