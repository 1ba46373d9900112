package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What has parameters and may have a body: functions, methods, accessors and constructors. Without
/// a body it is an overload, abstract or ambient, or the body is still to be written.
public sealed interface FunctionLike extends Node {
    List<Modifier> modifiers();

    Signature signature();

    /// Its body, or the expression behind its `=>`; whatever record it is.
    default Optional<ConciseBody> implementation() {
        return switch (this) {
            case FunctionExpression function -> Optional.of(function.body);
            case ArrowFunction function -> Optional.of(function.body);
            case FunctionDeclaration function -> function.body.map(body -> body);
            case MethodDeclaration method -> method.body.map(body -> body);
            case Constructor constructor -> constructor.body.map(body -> body);
            case GetAccessor accessor -> accessor.body.map(body -> body);
            case SetAccessor accessor -> accessor.body.map(body -> body);
        };
    }

    /// `async function* name<T>(…): R { … }`; nameless only behind `export default`.
    record FunctionDeclaration(
            List<Modifier> modifiers,
            boolean generator,
            Optional<Identifier> name,
            Signature signature,
            Optional<Statement.Block> body,
            Span span)
            implements FunctionLike, Statement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            name.ifPresent(action);
            signature.forEachChild(action);
            body.ifPresent(action);
        }
    }

    /// A function where an expression stands.
    record FunctionExpression(
            List<Modifier> modifiers,
            boolean generator,
            Optional<Identifier> name,
            Signature signature,
            Statement.Block body,
            Span span)
            implements FunctionLike, Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            name.ifPresent(action);
            signature.forEachChild(action);
            action.accept(body);
        }
    }

    /// `async <T>(a): R => body`, or `a => body`, whose parameter has no parentheses.
    record ArrowFunction(List<Modifier> modifiers, Signature signature, ConciseBody body, Span span)
            implements FunctionLike, Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            signature.forEachChild(action);
            action.accept(body);
        }
    }

    /// `async *name?<T>(…): R { … }` in a class or an object.
    record MethodDeclaration(
            List<Modifier> modifiers,
            boolean generator,
            PropertyName name,
            boolean optional,
            Signature signature,
            Optional<Statement.Block> body,
            Span span)
            implements FunctionLike, ClassElement, ObjectLiteralElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            signature.forEachChild(action);
            body.ifPresent(action);
        }
    }

    /// `constructor(…) { … }`
    record Constructor(
            List<Modifier> modifiers,
            Signature signature,
            Optional<Statement.Block> body,
            Span span)
            implements FunctionLike, ClassElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            signature.forEachChild(action);
            body.ifPresent(action);
        }
    }

    /// `get name(): R { … }`
    record GetAccessor(
            List<Modifier> modifiers,
            PropertyName name,
            Signature signature,
            Optional<Statement.Block> body,
            Span span)
            implements FunctionLike, ClassElement, TypeElement, ObjectLiteralElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            signature.forEachChild(action);
            body.ifPresent(action);
        }
    }

    /// `set name(value: T) { … }`
    record SetAccessor(
            List<Modifier> modifiers,
            PropertyName name,
            Signature signature,
            Optional<Statement.Block> body,
            Span span)
            implements FunctionLike, ClassElement, TypeElement, ObjectLiteralElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            signature.forEachChild(action);
            body.ifPresent(action);
        }
    }
}
