package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// What stands between the commas of an object literal.
public sealed interface ObjectLiteralElement extends Node
        permits ObjectLiteralElement.PropertyAssignment,
                ObjectLiteralElement.ShorthandPropertyAssignment,
                ObjectLiteralElement.SpreadAssignment,
                FunctionLike.MethodDeclaration,
                FunctionLike.GetAccessor,
                FunctionLike.SetAccessor {

    /// The name as a text, if [PropertyName#staticName] knows it; a spread has none.
    default Optional<String> staticName() {
        return switch (this) {
            case PropertyAssignment property -> property.name.staticName();
            case ShorthandPropertyAssignment property -> property.name.staticName();
            case SpreadAssignment _ -> Optional.empty();
            case FunctionLike.MethodDeclaration method -> method.name().staticName();
            case FunctionLike.GetAccessor accessor -> accessor.name().staticName();
            case FunctionLike.SetAccessor accessor -> accessor.name().staticName();
        };
    }

    /// `name: initializer`
    record PropertyAssignment(PropertyName name, Expression initializer, Span span)
            implements ObjectLiteralElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
            action.accept(initializer);
        }
    }

    /// `name`; with `= default` only where the object is the target of an assignment.
    record ShorthandPropertyAssignment(
            Identifier name, Optional<Expression> objectAssignmentInitializer, Span span)
            implements ObjectLiteralElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
            objectAssignmentInitializer.ifPresent(action);
        }
    }

    /// `...expression`
    record SpreadAssignment(Expression expression, Span span) implements ObjectLiteralElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }
}
