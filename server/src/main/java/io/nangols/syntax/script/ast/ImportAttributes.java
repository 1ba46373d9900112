package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// `with { type: 'json' }`, or `assert` in its place; `token` is the word.
public record ImportAttributes(TokenKind token, List<ImportAttribute> elements, Span span)
        implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        elements.forEach(action);
    }

    /// `name: value`
    public record ImportAttribute(ModuleExportName name, Expression value, Span span)
            implements Node {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
            action.accept(value);
        }
    }
}
