package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.Binder.Bound;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;

import java.util.Optional;

/// What expressions stand for, as far as the script alone decides it.
final class Values {
    /// Longer chains of constants are nobody's.
    private static final int MAX_STEPS = 20;

    private final Bound bound;
    private final Assignments assignments;

    Values(Bound bound, Assignments assignments) {
        this.bound = bound;
        this.assignments = assignments;
    }

    /// What an expression stands for: followed through parentheses, type assertions, names that
    /// never change and properties of objects that are written out. Where that ends, the expression
    /// itself.
    Expression value(Expression expression) {
        return value(expression, MAX_STEPS);
    }

    private Expression value(Expression expression, int steps) {
        var value = expression.unwrapped();
        for (int left = steps; left > 0; left--) {
            var next = step(value, left - 1);
            if (next.isEmpty()) {
                return value;
            }
            value = next.get().unwrapped();
        }
        return value;
    }

    private Optional<Expression> step(Expression value, int left) {
        return switch (value) {
            case Identifier name ->
                    Optional.ofNullable(bound.meanings().get(name))
                            .filter(binding -> !assignments.isReassigned(binding))
                            .flatMap(Binding::initializer);
            case PropertyAccessExpression(Identifier object, _, Identifier name, _)
                    when value(object, left) instanceof ObjectLiteralExpression literal ->
                    literal.property(name.name()).flatMap(Values::initializer);
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> initializer(ObjectLiteralElement element) {
        return switch (element) {
            case PropertyAssignment property -> Optional.of(property.initializer());
            case ShorthandPropertyAssignment property -> Optional.of(property.name());
            default -> Optional.empty();
        };
    }
}
