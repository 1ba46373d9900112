package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// What stands between `import` and `from`: `type name, { a, b }`. `phaseModifier` is `type` or
/// `defer`.
public record ImportClause(
        Optional<TokenKind> phaseModifier,
        Optional<Identifier> name,
        Optional<NamedBindings> namedBindings,
        Span span)
        implements Node {
    public boolean isTypeOnly() {
        return phaseModifier.isPresent() && phaseModifier.get() == TokenKind.TYPE;
    }

    @Override
    public void forEachChild(Consumer<? super Node> action) {
        name.ifPresent(action);
        namedBindings.ifPresent(action);
    }
}
