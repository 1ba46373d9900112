package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// A type made of other types by an operator or by brackets.
public sealed interface TypeOperation extends TypeNode {

    /// `elementType[]`
    record ArrayType(TypeNode elementType, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(elementType);
        }
    }

    /// `[A, b: B, ...C]`
    record TupleType(List<TypeNode> elements, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elements.forEach(action);
        }
    }

    /// `...name?: type` in a tuple.
    record NamedTupleMember(
            boolean rest, Identifier name, boolean optional, TypeNode type, Span span)
            implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
            action.accept(type);
        }
    }

    /// `type?` in a tuple.
    record OptionalType(TypeNode type, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(type);
        }
    }

    /// `...type` in a tuple.
    record RestType(TypeNode type, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(type);
        }
    }

    /// `A | B`
    record UnionType(List<TypeNode> types, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            types.forEach(action);
        }
    }

    /// `A & B`
    record IntersectionType(List<TypeNode> types, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            types.forEach(action);
        }
    }

    /// `checkType extends extendsType ? trueType : falseType`
    record ConditionalType(
            TypeNode checkType,
            TypeNode extendsType,
            TypeNode trueType,
            TypeNode falseType,
            Span span)
            implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(checkType);
            action.accept(extendsType);
            action.accept(trueType);
            action.accept(falseType);
        }
    }

    /// `infer T extends U`
    record InferType(TypeParameter typeParameter, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(typeParameter);
        }
    }

    /// `(type)`
    record ParenthesizedType(TypeNode type, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(type);
        }
    }

    /// `keyof`, `unique` or `readonly` before a type.
    record TypeOperatorNode(TokenKind operator, TypeNode type, Span span) implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(type);
        }
    }

    /// `objectType[indexType]`
    record IndexedAccessType(TypeNode objectType, TypeNode indexType, Span span)
            implements TypeOperation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(objectType);
            action.accept(indexType);
        }
    }
}
