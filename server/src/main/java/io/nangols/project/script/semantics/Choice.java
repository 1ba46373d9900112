package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ParenthesizedExpression;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.Operation.NonNullExpression;
import io.nangols.text.Span;

/// Expressions whose value is that of one of their parts: `a ? b : c`, `a ?? b`, `a || b`, `a &&
/// b`.
final class Choice {
    private Choice() {}

    /// The outermost expression that hands on the value of `expression` as it is, be it as one of
    /// several.
    static Expression of(SemanticModel model, Expression expression) {
        var value = expression;
        while (model.parent(value).orElse(null) instanceof Expression outer
                && mayBe(outer, value.span())) {
            value = outer;
        }
        return value;
    }

    private static boolean mayBe(Expression outer, Span part) {
        return switch (outer) {
            case ParenthesizedExpression _, NonNullExpression _ -> true;
            case ConditionalExpression it -> !it.condition().span().encloses(part);
            case BinaryExpression it ->
                    switch (it.operator()) {
                        case BAR_BAR, QUESTION_QUESTION -> true;
                        case AMPERSAND_AMPERSAND -> it.right().span().encloses(part);
                        default -> false;
                    };
            default -> false;
        };
    }
}
