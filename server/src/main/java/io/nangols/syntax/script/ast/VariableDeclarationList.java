package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// `const a = 1, b = 2`
public record VariableDeclarationList(Kind kind, List<VariableDeclaration> declarations, Span span)
        implements ForInitializer {
    /// The word or words that declare.
    public enum Kind {
        VAR,
        LET,
        CONST,
        USING,
        AWAIT_USING
    }

    @Override
    public void forEachChild(Consumer<? super Node> action) {
        declarations.forEach(action);
    }
}
