package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// `extends A, B` or `implements A, B`; `token` is the word.
public record HeritageClause(TokenKind token, List<Expression> types, Span span) implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        types.forEach(action);
    }
}
