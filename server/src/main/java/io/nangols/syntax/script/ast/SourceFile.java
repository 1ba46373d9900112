package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// A whole script; its span is the whole text.
public record SourceFile(List<Statement> statements, Span span) implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        statements.forEach(action);
    }
}
