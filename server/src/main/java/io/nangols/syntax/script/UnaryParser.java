package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Operation.DeleteExpression;
import io.nangols.syntax.script.ast.Operation.PostfixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.TypeAssertionExpression;
import io.nangols.syntax.script.ast.Operation.TypeOfExpression;
import io.nangols.syntax.script.ast.Operation.VoidExpression;

import java.util.function.Supplier;

/// Operators with one operand.
final class UnaryParser {
    private final Grammar grammar;
    private final Cursor cursor;
    private final Supplier<Expression> operand = this::unary;

    UnaryParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// UnaryExpression : UpdateExpression | UnaryOperator UnaryExpression | `await` UnaryExpression
    /// | `<` Type `>` UnaryExpression
    Expression unary() {
        if (cursor.layout.leavesOperandOut()) {
            return cursor.missing("an expression");
        }
        return switch (cursor.kind()) {
            case PLUS, MINUS, TILDE, EXCLAMATION, DELETE, TYPEOF, VOID -> prefixed();
            case LESS_THAN -> typeAssertion();
            case AWAIT -> atAwaitOperator() ? prefixed() : update();
            default -> update();
        };
    }

    private boolean atAwaitOperator() {
        return cursor.context().await() || grammar.expressions.operandFollows();
    }

    /// An operator that stands before its operand, and the operand.
    private Expression prefixed() {
        int start = cursor.start();
        var operator = cursor.kind();
        cursor.next();
        var expression = cursor.descend(operand);
        var span = cursor.spanFrom(start);
        return switch (operator) {
            case DELETE -> new DeleteExpression(expression, span);
            case TYPEOF -> new TypeOfExpression(expression, span);
            case VOID -> new VoidExpression(expression, span);
            case AWAIT -> new AwaitExpression(expression, span);
            default -> new PrefixUnaryExpression(operator, expression, span);
        };
    }

    /// TypeAssertion : `<` Type `>` UnaryExpression
    private Expression typeAssertion() {
        int start = cursor.start();
        cursor.next();
        var type = grammar.types.type();
        cursor.expect(GREATER_THAN);
        var expression = cursor.descend(operand);
        return new TypeAssertionExpression(type, expression, cursor.spanFrom(start));
    }

    /// UpdateExpression : LeftHandSideExpression (`++` | `--`)? | (`++` | `--`)
    /// LeftHandSideExpression
    private Expression update() {
        int start = cursor.start();
        var operator = cursor.kind();
        if (operator == PLUS_PLUS || operator == MINUS_MINUS) {
            cursor.next();
            var operand = grammar.members.leftHandSide();
            return new PrefixUnaryExpression(operator, operand, cursor.spanFrom(start));
        }
        var operand = grammar.members.leftHandSide();
        var postfix = cursor.kind();
        if (postfix != PLUS_PLUS && postfix != MINUS_MINUS || cursor.afterLineBreak()) {
            return operand;
        }
        cursor.next();
        return new PostfixUnaryExpression(
                operand, postfix, cursor.spanFrom(operand.span().start()));
    }
}
