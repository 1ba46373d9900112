package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A type, as it is written; those made of other types by an operator or brackets are in
/// [TypeOperation].
public sealed interface TypeNode extends Node
        permits TypeOperation,
                TypeNode.KeywordType,
                TypeNode.ThisType,
                TypeNode.TypeReference,
                TypeNode.LiteralType,
                TypeNode.TemplateLiteralType,
                TypeNode.TypeQuery,
                TypeNode.ImportType,
                TypeNode.TypePredicate,
                TypeNode.TypeLiteral,
                TypeNode.MappedType,
                TypeNode.FunctionType,
                TypeNode.ConstructorType {

    /// `string`, `unknown`, `void` and the like.
    record KeywordType(TokenKind keyword, Span span) implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `this`
    record ThisType(Span span) implements TypeNode, TypePredicateSubject {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `A.B<T>`; a missing type is a reference to a missing name.
    record TypeReference(EntityName typeName, List<TypeNode> typeArguments, Span span)
            implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(typeName);
            typeArguments.forEach(action);
        }
    }

    /// `'text'`, `1`, `-1`, `true`, `null`
    record LiteralType(Expression literal, Span span) implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(literal);
        }
    }

    /// `` `head${type}tail` ``
    record TemplateLiteralType(
            TemplateElement head, List<TypeTemplateSpan> templateSpans, Span span)
            implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(head);
            templateSpans.forEach(action);
        }
    }

    /// `typeof a.b<T>`; of an import, the name is an [ImportType] with `isTypeOf` instead.
    record TypeQuery(EntityName exprName, List<TypeNode> typeArguments, Span span)
            implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(exprName);
            typeArguments.forEach(action);
        }
    }

    /// `typeof import(argument, { with: … }).qualifier<T>`
    record ImportType(
            boolean isTypeOf,
            TypeNode argument,
            Optional<ImportAttributes> attributes,
            Optional<EntityName> qualifier,
            List<TypeNode> typeArguments,
            Span span)
            implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(argument);
            attributes.ifPresent(action);
            qualifier.ifPresent(action);
            typeArguments.forEach(action);
        }
    }

    /// `asserts parameterName is type`
    record TypePredicate(
            boolean asserts, TypePredicateSubject parameterName, Optional<TypeNode> type, Span span)
            implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(parameterName);
            type.ifPresent(action);
        }
    }

    /// `{ a: string; b(): void }`
    record TypeLiteral(List<TypeElement> members, Span span) implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            members.forEach(action);
        }
    }

    /// `{ readonly [K in T as N]?: type }`; the modifiers with their `+` or `-` are not nodes.
    /// Members behind it are an error, but kept.
    record MappedType(
            TypeParameter typeParameter,
            Optional<TypeNode> nameType,
            Optional<TypeNode> type,
            List<TypeElement> members,
            Span span)
            implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(typeParameter);
            nameType.ifPresent(action);
            type.ifPresent(action);
            members.forEach(action);
        }
    }

    /// `<T>(…) => R`
    record FunctionType(Signature signature, Span span) implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            signature.forEachChild(action);
        }
    }

    /// `abstract new <T>(…) => R`
    record ConstructorType(List<Modifier> modifiers, Signature signature, Span span)
            implements TypeNode {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            signature.forEachChild(action);
        }
    }
}
