package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Operation;
import io.nangols.syntax.script.ast.Operation.AsExpression;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.Operation.SatisfiesExpression;
import io.nangols.syntax.script.ast.Operation.YieldExpression;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.Optional;
import java.util.function.Supplier;

/// Expressions, from the comma down to the operators between two operands; what binds tighter is in
/// [UnaryParser] and [MemberParser].
final class ExpressionParser {
    private final Grammar grammar;
    private final Cursor cursor;
    private final Supplier<Expression> assignment = this::withFreeColon;
    private final Supplier<Expression> assignmentBeforeColon = this::beforeColon;
    private final Supplier<Expression> exponent = this::exponentHere;

    ExpressionParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether an expression may begin here; what stands between two operands counts, so that the
    /// first may be added later.
    boolean starts() {
        return switch (cursor.kind()) {
            case PLUS,
                    MINUS,
                    TILDE,
                    EXCLAMATION,
                    DELETE,
                    TYPEOF,
                    VOID,
                    PLUS_PLUS,
                    MINUS_MINUS,
                    AWAIT,
                    YIELD,
                    PRIVATE_IDENTIFIER,
                    AT ->
                    true;
            default -> atBinaryOperator() || grammar.members.starts();
        };
    }

    /// Whether an operator between two operands stands here.
    boolean atBinaryOperator() {
        return Precedence.of(cursor.kind()) > Precedence.LOWEST
                && (cursor.context().in() || !cursor.at(IN));
    }

    /// Expression : AssignmentExpression (`,` AssignmentExpression)*
    Expression expression() {
        return cursor.within(cursor.context().withDecorator(false), this::commaSeparated);
    }

    private Expression commaSeparated() {
        var left = assignment();
        while (cursor.eat(COMMA)) {
            left = binary(left, COMMA, assignment());
        }
        return left;
    }

    /// Expression, in brackets of some kind, which the token before opened; `in` is an operator
    /// there
    Expression bracketed() {
        var outer = cursor.layout.open();
        var expression = cursor.within(cursor.context().withIn(true), this::expression);
        cursor.layout.close(outer);
        return expression;
    }

    /// AssignmentExpression, in which `in` is an operator again
    Expression assignmentWithIn() {
        return cursor.within(cursor.context().withIn(true), this::assignment);
    }

    /// Initializer : `=` AssignmentExpression
    Optional<Expression> initializer() {
        return cursor.eat(EQUALS) ? Optional.of(assignment()) : Optional.empty();
    }

    /// AssignmentExpression : ConditionalExpression | YieldExpression | ArrowFunction |
    /// LeftHandSideExpression AssignmentOperator AssignmentExpression
    Expression assignment() {
        return cursor.descend(assignment);
    }

    /// AssignmentExpression; without `colonIsFree` the next colon may be that of a conditional
    /// expression, so an arrow function with a return type must be followed by another.
    Expression assignment(boolean colonIsFree) {
        return cursor.descend(colonIsFree ? assignment : assignmentBeforeColon);
    }

    private Expression withFreeColon() {
        return assignmentHere(true);
    }

    private Expression beforeColon() {
        return assignmentHere(false);
    }

    private Expression assignmentHere(boolean colonIsFree) {
        if (cursor.layout.leavesOperandOut()) {
            return cursor.missing("an expression");
        }
        if (atYieldExpression()) {
            return yieldExpression();
        }
        var arrow = grammar.arrows.arrowFunction(colonIsFree);
        if (arrow.isPresent()) {
            return arrow.get();
        }
        var left = binaryOrHigher(Precedence.LOWEST);
        if (left instanceof Identifier parameter && cursor.at(EQUALS_GREATER_THAN)) {
            return grammar.arrows.simple(parameter, colonIsFree);
        }
        cursor.tokens.rescanGreaterThan();
        var operator = cursor.kind();
        if (operator.isAssignmentOperator() && isLeftHandSide(left)) {
            cursor.next();
            return binary(left, operator, assignment(colonIsFree));
        }
        return conditional(left, colonIsFree);
    }

    private boolean isLeftHandSide(Expression expression) {
        return switch (expression) {
            case Operation.NonNullExpression _ -> true;
            case Operation _ -> false;
            default -> true;
        };
    }

    private boolean atYieldExpression() {
        return cursor.at(YIELD) && (cursor.context().yield() || operandFollows());
    }

    /// Where `yield` and `await` may be names, a word or a literal behind them on the same line
    /// tells that they are none.
    boolean operandFollows() {
        var next = cursor.tokens.peek(1);
        return !cursor.tokens.peekAfterLineBreak(1)
                && (next.isIdentifierName()
                        || next == NUMERIC_LITERAL
                        || next == BIG_INT_LITERAL
                        || next == STRING_LITERAL);
    }

    /// YieldExpression : `yield` (`*`? AssignmentExpression)?
    private Expression yieldExpression() {
        int start = cursor.start();
        cursor.next();
        if (cursor.afterLineBreak() || !cursor.at(ASTERISK) && !starts()) {
            return new YieldExpression(false, Optional.empty(), cursor.spanFrom(start));
        }
        boolean delegate = cursor.eat(ASTERISK);
        var operand = assignment();
        return new YieldExpression(delegate, Optional.of(operand), cursor.spanFrom(start));
    }

    /// ConditionalExpression : BinaryExpression (`?` AssignmentExpression `:`
    /// AssignmentExpression)?
    private Expression conditional(Expression condition, boolean colonIsFree) {
        if (!cursor.eat(QUESTION)) {
            return condition;
        }
        var context = cursor.context().withIn(true).withDecorator(false);
        var whenTrue = cursor.within(context, () -> assignment(false));
        Expression whenFalse =
                cursor.at(COLON) ? whenFalse(colonIsFree) : cursor.missing("`:` and another value");
        return new ConditionalExpression(
                condition, whenTrue, whenFalse, cursor.spanFrom(condition.span().start()));
    }

    private Expression whenFalse(boolean colonIsFree) {
        cursor.next();
        return assignment(colonIsFree);
    }

    /// BinaryExpression : UnaryExpression (BinaryOperator BinaryExpression | `as` Type |
    /// `satisfies` Type)*, with operators that bind tighter than `least`; `**` alone groups from
    /// the right.
    Expression binaryOrHigher(int least) {
        var left = grammar.unaries.unary();
        while (true) {
            cursor.tokens.rescanGreaterThan();
            var operator = cursor.kind();
            int precedence = Precedence.of(operator);
            boolean binds =
                    precedence > least || operator == ASTERISK_ASTERISK && precedence == least;
            if (!binds || operator == IN && !cursor.context().in()) {
                return left;
            }
            if (operator != AS && operator != SATISFIES) {
                cursor.next();
                left = binary(left, operator, rightOperand(precedence));
            } else if (cursor.afterLineBreak()) {
                return left;
            } else {
                cursor.next();
                left = typed(left, operator);
            }
        }
    }

    private Expression rightOperand(int precedence) {
        return precedence == Precedence.EXPONENTIATION
                ? cursor.descend(exponent)
                : binaryOrHigher(precedence);
    }

    private Expression exponentHere() {
        return binaryOrHigher(Precedence.EXPONENTIATION);
    }

    private BinaryExpression binary(Expression left, TokenKind operator, Expression right) {
        return new BinaryExpression(left, operator, right, cursor.spanFrom(left.span().start()));
    }

    private Expression typed(Expression expression, TokenKind operator) {
        var type = grammar.types.type();
        var span = cursor.spanFrom(expression.span().start());
        return operator == AS
                ? new AsExpression(expression, type, span)
                : new SatisfiesExpression(expression, type, span);
    }
}
