package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// `catch (variableDeclaration) { … }`
public record CatchClause(
        Optional<VariableDeclaration> variableDeclaration, Statement.Block block, Span span)
        implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        variableDeclaration.ifPresent(action);
        action.accept(block);
    }
}
