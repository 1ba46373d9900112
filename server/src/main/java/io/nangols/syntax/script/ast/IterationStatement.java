package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// A loop.
public sealed interface IterationStatement extends Statement {
    /// What is repeated.
    Statement statement();

    /// `do statement while (expression);`
    record DoStatement(Statement statement, Expression expression, Span span)
            implements IterationStatement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(statement);
            action.accept(expression);
        }
    }

    /// `while (expression) statement`
    record WhileStatement(Expression expression, Statement statement, Span span)
            implements IterationStatement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            action.accept(statement);
        }
    }

    /// `for (initializer; condition; incrementor) statement`
    record ForStatement(
            Optional<ForInitializer> initializer,
            Optional<Expression> condition,
            Optional<Expression> incrementor,
            Statement statement,
            Span span)
            implements IterationStatement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            initializer.ifPresent(action);
            condition.ifPresent(action);
            incrementor.ifPresent(action);
            action.accept(statement);
        }
    }

    /// `for (initializer in expression) statement`
    record ForInStatement(
            ForInitializer initializer, Expression expression, Statement statement, Span span)
            implements IterationStatement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(initializer);
            action.accept(expression);
            action.accept(statement);
        }
    }

    /// `for (initializer of expression) statement` or, when `await`, `for await (…) …`.
    record ForOfStatement(
            boolean await,
            ForInitializer initializer,
            Expression expression,
            Statement statement,
            Span span)
            implements IterationStatement {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(initializer);
            action.accept(expression);
            action.accept(statement);
        }
    }
}
