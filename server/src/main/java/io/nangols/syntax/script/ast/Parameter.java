package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `@decorator public ...name?: type = initializer`
public record Parameter(
        List<Modifier> modifiers,
        boolean rest,
        BindingName name,
        boolean optional,
        Optional<TypeNode> type,
        Optional<Expression> initializer,
        Span span)
        implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        modifiers.forEach(action);
        action.accept(name);
        type.ifPresent(action);
        initializer.ifPresent(action);
    }
}
