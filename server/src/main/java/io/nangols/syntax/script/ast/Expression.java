package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What has a value. Operators with one operand or more are in [Operation].
public sealed interface Expression extends ConciseBody, ForInitializer
        permits Identifier,
                PrivateIdentifier,
                Literal,
                TemplateLiteral,
                Operation,
                FunctionLike.FunctionExpression,
                FunctionLike.ArrowFunction,
                ClassExpression,
                Expression.ThisExpression,
                Expression.SuperExpression,
                Expression.ImportExpression,
                Expression.MetaProperty,
                Expression.ArrayLiteralExpression,
                Expression.OmittedExpression,
                Expression.SpreadElement,
                Expression.ObjectLiteralExpression,
                Expression.ParenthesizedExpression,
                Expression.PropertyAccessExpression,
                Expression.ElementAccessExpression,
                Expression.CallExpression,
                Expression.NewExpression,
                Expression.TaggedTemplateExpression,
                Expression.ExpressionWithTypeArguments {

    /// The expression in it that gives its value: without parentheses, `as`, `satisfies`, `!` and
    /// type assertions around.
    default Expression unwrapped() {
        var expression = this;
        while (true) {
            switch (expression) {
                case ParenthesizedExpression outer -> expression = outer.expression;
                case Operation.AsExpression outer -> expression = outer.expression();
                case Operation.SatisfiesExpression outer -> expression = outer.expression();
                case Operation.NonNullExpression outer -> expression = outer.expression();
                case Operation.TypeAssertionExpression outer -> expression = outer.expression();
                default -> {
                    return expression;
                }
            }
        }
    }

    /// `this`
    record ThisExpression(Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `super`
    record SuperExpression(Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `import` where it is called.
    record ImportExpression(Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `new.target`, `import.meta` or, where it is called, `import.defer`.
    record MetaProperty(TokenKind keyword, Identifier name, Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
        }
    }

    /// `[a, , ...b]`
    record ArrayLiteralExpression(List<Expression> elements, Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elements.forEach(action);
        }
    }

    /// Nothing, between two commas of an array or of its pattern.
    record OmittedExpression(Span span) implements Expression, BindingPattern.ArrayBindingElement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
    }

    /// `...expression`, in an array or among arguments.
    record SpreadElement(Expression expression, Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `{ a: 1, b, ...c }`
    record ObjectLiteralExpression(List<ObjectLiteralElement> properties, Span span)
            implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            properties.forEach(action);
        }

        /// The property that [ObjectLiteralElement#staticName] calls `name`; of more than one the
        /// last, which is the one that counts. What a spread brings is not seen.
        public Optional<ObjectLiteralElement> property(String name) {
            return properties.reversed().stream()
                    .filter(property -> property.staticName().filter(name::equals).isPresent())
                    .findFirst();
        }
    }

    /// `(expression)`
    record ParenthesizedExpression(Expression expression, Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `expression.name` or, when `optional`, `expression?.name`.
    record PropertyAccessExpression(
            Expression expression, boolean optional, PropertyName name, Span span)
            implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(name);
        }
    }

    /// `expression[argument]` or, when `optional`, `expression?.[argument]`.
    record ElementAccessExpression(
            Expression expression, boolean optional, Expression argument, Span span)
            implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(argument);
        }
    }

    /// `expression<T>(arguments)` or, when `optional`, `expression?.<T>(arguments)`.
    record CallExpression(
            Expression expression,
            boolean optional,
            List<TypeNode> typeArguments,
            List<Expression> arguments,
            Span span)
            implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            typeArguments.forEach(action);
            arguments.forEach(action);
        }
    }

    /// `new expression<T>(arguments)`; without its parentheses there are no arguments.
    record NewExpression(
            Expression expression,
            List<TypeNode> typeArguments,
            Optional<List<Expression>> arguments,
            Span span)
            implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            typeArguments.forEach(action);
            arguments.ifPresent(all -> all.forEach(action));
        }
    }

    /// `` tag<T>`template` ``
    record TaggedTemplateExpression(
            Expression tag, List<TypeNode> typeArguments, TemplateLiteral template, Span span)
            implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(tag);
            typeArguments.forEach(action);
            action.accept(template);
        }
    }

    /// `expression<T>`: a function with its type arguments but no call, or what a class extends.
    record ExpressionWithTypeArguments(
            Expression expression, List<TypeNode> typeArguments, Span span) implements Expression {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            typeArguments.forEach(action);
        }
    }
}
