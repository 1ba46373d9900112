package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal.BigIntLiteral;
import io.nangols.syntax.script.ast.Literal.NumericLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.PrivateIdentifier;
import io.nangols.syntax.script.ast.PropertyName;
import io.nangols.syntax.script.ast.PropertyName.ComputedPropertyName;
import io.nangols.syntax.script.ast.TokenKind;

/// Names: of variables, of properties, behind a dot.
final class NameParser {
    private static final String BEHIND_DOT = "the name of a property behind the dot";

    private final Grammar grammar;
    private final Cursor cursor;

    NameParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether the current token may be a variable's name here: `yield` and `await` may, where they
    /// are no operators.
    boolean atIdentifier() {
        return isIdentifier(cursor.kind());
    }

    /// Whether a token of that kind may be a variable's name here.
    boolean isIdentifier(TokenKind kind) {
        return switch (kind) {
            case IDENTIFIER -> true;
            case YIELD -> !cursor.context().yield();
            case AWAIT -> !cursor.context().await();
            default -> kind.isKeyword() && !kind.isReservedWord();
        };
    }

    /// Whether a BindingIdentifier begins here.
    boolean atBindingIdentifier() {
        return isBindingIdentifier(cursor.kind());
    }

    /// Whether a token of that kind is a BindingIdentifier, `yield` and `await` included wherever
    /// they stand.
    static boolean isBindingIdentifier(TokenKind kind) {
        return kind.isIdentifierName() && !kind.isReservedWord();
    }

    /// Whether the current token names a property without brackets.
    boolean atLiteralPropertyName() {
        return isLiteralPropertyName(cursor.kind());
    }

    /// Whether a token of that kind names a property without brackets. `#name` does everywhere, as
    /// it is read outside of classes, too.
    static boolean isLiteralPropertyName(TokenKind kind) {
        return switch (kind) {
            case STRING_LITERAL, NUMERIC_LITERAL, BIG_INT_LITERAL, PRIVATE_IDENTIFIER -> true;
            default -> kind.isIdentifierName();
        };
    }

    /// IdentifierReference
    Identifier identifier() {
        return identifier("a name");
    }

    /// IdentifierReference; `what` it is, for people
    Identifier identifier(String what) {
        return atIdentifier() ? word() : cursor.missing(what);
    }

    /// BindingIdentifier; `what` it is, for people
    Identifier bindingIdentifier(String what) {
        return atBindingIdentifier() ? word() : cursor.missing(what);
    }

    /// IdentifierName : any word, keywords included
    Identifier identifierName() {
        return identifierName("a name");
    }

    private Identifier identifierName(String what) {
        return cursor.kind().isIdentifierName() ? word() : cursor.missing(what);
    }

    /// IdentifierName, or only an IdentifierReference, behind a dot
    Identifier behindDot(boolean reservedWords) {
        if (!reservedWords && !atIdentifier() || isNextStatement()) {
            return cursor.missing(BEHIND_DOT);
        }
        return identifierName(BEHIND_DOT);
    }

    /// Whether the word here begins the next line and another follows it there: then it begins a
    /// statement, rather than name what is still to be written behind a dot.
    private boolean isNextStatement() {
        return cursor.afterLineBreak()
                && cursor.kind().isIdentifierName()
                && cursor.tokens.peek(1).isIdentifierName()
                && !cursor.tokens.peekAfterLineBreak(1);
    }

    /// The current token, whatever word it is.
    Identifier word() {
        int start = cursor.start();
        var name = cursor.tokens.word();
        cursor.next();
        return new Identifier(name, cursor.spanFrom(start));
    }

    /// PrivateIdentifier : `#` IdentifierName
    PrivateIdentifier privateIdentifier() {
        int start = cursor.start();
        var name = cursor.tokens.word().substring(1);
        cursor.next();
        return new PrivateIdentifier(name, cursor.spanFrom(start));
    }

    /// PropertyName : IdentifierName | StringLiteral | NumericLiteral | `[` AssignmentExpression
    /// `]` | PrivateIdentifier
    PropertyName propertyName() {
        return switch (cursor.kind()) {
            case STRING_LITERAL -> stringLiteral();
            case NUMERIC_LITERAL -> numericLiteral();
            case BIG_INT_LITERAL -> bigIntLiteral();
            case OPEN_BRACKET -> computedPropertyName();
            case PRIVATE_IDENTIFIER -> privateIdentifier();
            default -> identifierName("the name of a property");
        };
    }

    /// ComputedPropertyName : `[` Expression `]`, where a comma is an error that is kept
    private ComputedPropertyName computedPropertyName() {
        int start = cursor.start();
        cursor.expect(OPEN_BRACKET);
        var expression =
                cursor.within(cursor.context().withIn(true), grammar.expressions::expression);
        cursor.expect(CLOSE_BRACKET);
        return new ComputedPropertyName(expression, cursor.spanFrom(start));
    }

    /// The current token, which is a string.
    StringLiteral stringLiteral() {
        int start = cursor.start();
        if (!cursor.tokens.isTerminated()) {
            cursor.error("This string has no closing quote.");
        }
        var value = cursor.tokens.stringText();
        cursor.next();
        return new StringLiteral(value, cursor.spanFrom(start));
    }

    /// The current token, which is a number.
    NumericLiteral numericLiteral() {
        int start = cursor.start();
        var text = cursor.tokens.word();
        cursor.next();
        return new NumericLiteral(text, cursor.spanFrom(start));
    }

    /// The current token, which is a BigInt.
    BigIntLiteral bigIntLiteral() {
        int start = cursor.start();
        var text = cursor.tokens.word();
        cursor.next();
        return new BigIntLiteral(text, cursor.spanFrom(start));
    }
}
