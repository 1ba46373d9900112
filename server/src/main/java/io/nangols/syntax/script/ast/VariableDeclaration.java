package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// `name!: type = initializer`, one of those behind `const`; also what `catch` binds.
public record VariableDeclaration(
        BindingName name,
        boolean definite,
        Optional<TypeNode> type,
        Optional<Expression> initializer,
        Span span)
        implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(name);
        type.ifPresent(action);
        initializer.ifPresent(action);
    }
}
