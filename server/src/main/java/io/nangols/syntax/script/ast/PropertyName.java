package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// The name of a property, a method or an enum's member, or that behind a dot.
public sealed interface PropertyName extends Node
        permits Identifier,
                PrivateIdentifier,
                Literal.StringLiteral,
                Literal.NoSubstitutionTemplateLiteral,
                Literal.NumericLiteral,
                Literal.BigIntLiteral,
                PropertyName.ComputedPropertyName {

    /// `[ expression ]`
    record ComputedPropertyName(Expression expression, Span span) implements PropertyName {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// The name as a text, where the text of the script alone decides it: not for `[computed]`,
    /// private and numeric names.
    default Optional<String> staticName() {
        return switch (this) {
            case Identifier name -> Optional.of(name.name());
            case Literal.StringLiteral literal -> Optional.of(literal.value());
            case Literal.NoSubstitutionTemplateLiteral literal -> Optional.of(literal.value());
            case PrivateIdentifier _,
                    Literal.NumericLiteral _,
                    Literal.BigIntLiteral _,
                    ComputedPropertyName _ ->
                    Optional.empty();
        };
    }
}
