package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What stands in a class.
public sealed interface ClassElement extends Node
        permits FunctionLike.MethodDeclaration,
                FunctionLike.Constructor,
                FunctionLike.GetAccessor,
                FunctionLike.SetAccessor,
                TypeElement.IndexSignature,
                ClassElement.PropertyDeclaration,
                ClassElement.ClassStaticBlockDeclaration,
                ClassElement.SemicolonClassElement {

    /// `static readonly name?: type = initializer;`, with `!` in place of `?` when `definite`.
    record PropertyDeclaration(
            List<Modifier> modifiers,
            PropertyName name,
            boolean optional,
            boolean definite,
            Optional<TypeNode> type,
            Optional<Expression> initializer,
            Span span)
            implements ClassElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            type.ifPresent(action);
            initializer.ifPresent(action);
        }
    }

    /// `static { … }`
    record ClassStaticBlockDeclaration(List<Modifier> modifiers, Statement.Block body, Span span)
            implements ClassElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(body);
        }
    }

    /// `;`
    record SemicolonClassElement(Span span) implements ClassElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }
}
