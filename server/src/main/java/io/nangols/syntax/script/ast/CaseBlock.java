package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// The braces of a `switch`.
public record CaseBlock(List<Clause> clauses, Span span) implements Node {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        clauses.forEach(action);
    }

    /// One of the ways that a `switch` can go.
    public sealed interface Clause extends Node {
        List<Statement> statements();
    }

    /// `case expression: statements`
    public record CaseClause(Expression expression, List<Statement> statements, Span span)
            implements Clause {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
            statements.forEach(action);
        }
    }

    /// `default: statements`
    public record DefaultClause(List<Statement> statements, Span span) implements Clause {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            statements.forEach(action);
        }
    }
}
