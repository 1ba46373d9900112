package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// `name = initializer`
public record EnumMember(PropertyName name, Optional<Expression> initializer, Span span)
        implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(name);
        initializer.ifPresent(action);
    }
}
