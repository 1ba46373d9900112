package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.OmittedExpression;
import io.nangols.syntax.script.ast.Expression.ParenthesizedExpression;
import io.nangols.syntax.script.ast.Expression.SuperExpression;
import io.nangols.syntax.script.ast.Expression.ThisExpression;
import io.nangols.syntax.script.ast.Literal.BooleanLiteral;
import io.nangols.syntax.script.ast.Literal.NullLiteral;
import io.nangols.syntax.script.ast.Literal.RegularExpressionLiteral;
import io.nangols.text.Span;

import java.util.List;
import java.util.function.Supplier;

/// Expressions that need no other before them: names, literals, brackets, functions, classes.
final class PrimaryParser {
    private final Grammar grammar;
    private final Cursor cursor;
    private final Supplier<Expression> arrayElement = this::arrayElementHere;

    PrimaryParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// PrimaryExpression
    Expression primary() {
        return switch (cursor.kind()) {
            case STRING_LITERAL -> grammar.names.stringLiteral();
            case NUMERIC_LITERAL -> grammar.names.numericLiteral();
            case BIG_INT_LITERAL -> grammar.names.bigIntLiteral();
            case NO_SUBSTITUTION_TEMPLATE_LITERAL, TEMPLATE_HEAD -> grammar.templates.template();
            case THIS -> new ThisExpression(word());
            case SUPER -> new SuperExpression(word());
            case NULL -> new NullLiteral(word());
            case TRUE -> new BooleanLiteral(true, word());
            case FALSE -> new BooleanLiteral(false, word());
            case OPEN_PAREN -> parenthesized();
            case OPEN_BRACKET -> arrayLiteral();
            case OPEN_BRACE -> grammar.objects.objectLiteral();
            case FUNCTION -> grammar.functions.expression();
            case ASYNC -> atAsyncFunction() ? grammar.functions.expression() : name();
            case CLASS -> grammar.classes.expression(cursor.start(), List.of());
            case AT -> decoratedClass();
            case NEW -> grammar.members.newExpression();
            case SLASH, SLASH_EQUALS -> regularExpression();
            case PRIVATE_IDENTIFIER -> grammar.names.privateIdentifier();
            default -> name();
        };
    }

    /// The span of the current word, which is taken.
    private Span word() {
        int start = cursor.start();
        cursor.next();
        return cursor.spanFrom(start);
    }

    private Expression name() {
        return grammar.names.atIdentifier()
                ? grammar.names.word()
                : cursor.missing("an expression");
    }

    private boolean atAsyncFunction() {
        return cursor.tokens.peek(1) == FUNCTION && !cursor.tokens.peekAfterLineBreak(1);
    }

    /// ParenthesizedExpression : `(` Expression `)`
    private Expression parenthesized() {
        int start = cursor.start();
        cursor.next();
        var expression = grammar.expressions.bracketed();
        cursor.expect(CLOSE_PAREN);
        return new ParenthesizedExpression(expression, cursor.spanFrom(start));
    }

    /// ArrayLiteral : `[` Element? (`,` Element?)* `]`
    private Expression arrayLiteral() {
        int start = cursor.start();
        cursor.next();
        var elements = grammar.lists.delimited(ListKind.ARRAY_LITERAL_ELEMENTS, this::arrayElement);
        cursor.expect(CLOSE_BRACKET);
        return new ArrayLiteralExpression(elements, cursor.spanFrom(start));
    }

    private Expression arrayElement() {
        return cursor.within(cursor.context().withIn(true).withDecorator(false), arrayElement);
    }

    private Expression arrayElementHere() {
        return switch (cursor.kind()) {
            case DOT_DOT_DOT -> grammar.members.spread();
            case COMMA -> new OmittedExpression(Span.at(cursor.tokens.previousEnd()));
            default -> grammar.expressions.assignment();
        };
    }

    /// Decorators, and the class that they decorate.
    private Expression decoratedClass() {
        int start = cursor.start();
        var decorators = grammar.modifiers.modifiers(true);
        if (!cursor.at(CLASS)) {
            cursor.error("Expected a class behind its decorators.");
        }
        return grammar.classes.expression(start, decorators);
    }

    /// RegularExpressionLiteral, which begins where an operand is expected.
    private Expression regularExpression() {
        cursor.tokens.rescanSlash();
        if (!cursor.tokens.isTerminated()) {
            cursor.error("This regular expression has no closing `/`.");
        }
        int start = cursor.start();
        var text = cursor.tokens.word();
        cursor.next();
        return new RegularExpressionLiteral(text, cursor.spanFrom(start));
    }
}
