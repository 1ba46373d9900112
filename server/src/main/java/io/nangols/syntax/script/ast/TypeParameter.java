package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `const in out T extends constraint = default`; in a mapped type and behind `infer` a part of
/// that.
public record TypeParameter(
        List<Modifier> modifiers,
        Identifier name,
        Optional<TypeNode> constraint,
        Optional<TypeNode> defaultType,
        Span span)
        implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        modifiers.forEach(action);
        action.accept(name);
        constraint.ifPresent(action);
        defaultType.ifPresent(action);
    }
}
