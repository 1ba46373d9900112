package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What stands in an interface or between the braces of a type.
public sealed interface TypeElement extends Node
        permits TypeElement.PropertySignature,
                TypeElement.MethodSignature,
                TypeElement.CallSignature,
                TypeElement.ConstructSignature,
                TypeElement.IndexSignature,
                FunctionLike.GetAccessor,
                FunctionLike.SetAccessor {

    /// `readonly name?: type;` (an initializer is an error, but kept).
    record PropertySignature(
            List<Modifier> modifiers,
            PropertyName name,
            boolean optional,
            Optional<TypeNode> type,
            Optional<Expression> initializer,
            Span span)
            implements TypeElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            type.ifPresent(action);
            initializer.ifPresent(action);
        }
    }

    /// `name?<T>(…): R;`
    record MethodSignature(
            List<Modifier> modifiers,
            PropertyName name,
            boolean optional,
            Signature signature,
            Span span)
            implements TypeElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            signature.forEachChild(action);
        }
    }

    /// `<T>(…): R;`
    record CallSignature(Signature signature, Span span) implements TypeElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            signature.forEachChild(action);
        }
    }

    /// `new <T>(…): R;`
    record ConstructSignature(Signature signature, Span span) implements TypeElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            signature.forEachChild(action);
        }
    }

    /// `[key: string]: type;`
    record IndexSignature(
            List<Modifier> modifiers,
            List<Parameter> parameters,
            Optional<TypeNode> type,
            Span span)
            implements TypeElement, ClassElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            parameters.forEach(action);
            type.ifPresent(action);
        }
    }
}
