package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// An operator with its operands.
public sealed interface Operation extends Expression {

    /// `++ -- + - ~ !` before an operand.
    record PrefixUnaryExpression(TokenKind operator, Expression operand, Span span)
            implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(operand);
        }
    }

    /// `++` or `--` behind an operand.
    record PostfixUnaryExpression(Expression operand, TokenKind operator, Span span)
            implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(operand);
        }
    }

    /// `delete expression`
    record DeleteExpression(Expression expression, Span span) implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `typeof expression`
    record TypeOfExpression(Expression expression, Span span) implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `void expression`
    record VoidExpression(Expression expression, Span span) implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `await expression`
    record AwaitExpression(Expression expression, Span span) implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }

    /// `yield`, `yield expression` or, when `delegate`, `yield* expression`.
    record YieldExpression(boolean delegate, Optional<Expression> expression, Span span)
            implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            expression.ifPresent(action);
        }
    }

    /// Two operands with an operator between: arithmetic, comparison, logic, assignment, comma.
    record BinaryExpression(Expression left, TokenKind operator, Expression right, Span span)
            implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(left);
            action.accept(right);
        }
    }

    /// `condition ? whenTrue : whenFalse`
    record ConditionalExpression(
            Expression condition, Expression whenTrue, Expression whenFalse, Span span)
            implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(condition);
            action.accept(whenTrue);
            action.accept(whenFalse);
        }
    }

    /// `expression as type`
    record AsExpression(Expression expression, TypeNode type, Span span) implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(type);
        }
    }

    /// `expression satisfies type`
    record SatisfiesExpression(Expression expression, TypeNode type, Span span)
            implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(type);
        }
    }

    /// `<type>expression`
    record TypeAssertionExpression(TypeNode type, Expression expression, Span span)
            implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(type);
            action.accept(expression);
        }
    }

    /// `expression!`
    record NonNullExpression(Expression expression, Span span) implements Operation {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }
}
