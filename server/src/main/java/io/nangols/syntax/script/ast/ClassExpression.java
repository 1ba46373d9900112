package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A class where an expression stands.
public record ClassExpression(
        List<Modifier> modifiers,
        Optional<Identifier> name,
        List<TypeParameter> typeParameters,
        List<HeritageClause> heritageClauses,
        List<ClassElement> members,
        Span span)
        implements Expression {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        modifiers.forEach(action);
        name.ifPresent(action);
        typeParameters.forEach(action);
        heritageClauses.forEach(action);
        members.forEach(action);
    }
}
