package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.EntityName;
import io.nangols.syntax.script.ast.EntityName.QualifiedName;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.KeywordType;
import io.nangols.syntax.script.ast.TypeNode.TypePredicate;
import io.nangols.syntax.script.ast.TypeOperation.ConditionalType;

import java.util.Optional;

/// Types, whatever they are made of, and the places where they stand.
final class TypeParser {
    private final Grammar grammar;
    private final Cursor cursor;

    TypeParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a type may begin here.
    boolean starts() {
        return startsAhead(0);
    }

    /// Whether a type may begin at the token `distance` tokens ahead.
    boolean startsAhead(int distance) {
        if (cursor.tokens.peek(distance) != OPEN_PAREN) {
            return startsBare(distance);
        }
        int inside = distance + 1;
        while (cursor.tokens.peek(inside) == OPEN_PAREN) {
            inside++;
        }
        return startsParameter(cursor.tokens.peek(inside)) || startsBare(inside);
    }

    /// Whether a type that is not in parentheses may begin there.
    private boolean startsBare(int distance) {
        var kind = cursor.tokens.peek(distance);
        return switch (kind) {
            case VOID,
                    NULL,
                    THIS,
                    TYPEOF,
                    TRUE,
                    FALSE,
                    NEW,
                    IMPORT,
                    FUNCTION,
                    OPEN_BRACE,
                    OPEN_BRACKET,
                    LESS_THAN,
                    BAR,
                    AMPERSAND,
                    ASTERISK,
                    QUESTION,
                    EXCLAMATION,
                    DOT_DOT_DOT,
                    STRING_LITERAL,
                    NUMERIC_LITERAL,
                    BIG_INT_LITERAL,
                    NO_SUBSTITUTION_TEMPLATE_LITERAL,
                    TEMPLATE_HEAD ->
                    true;
            case MINUS -> isNumber(cursor.tokens.peek(distance + 1));
            default -> grammar.names.isIdentifier(kind);
        };
    }

    /// Whether the parameters of a function type may go on with `kind` behind their parenthesis,
    /// where that is no start of a type.
    private static boolean startsParameter(TokenKind kind) {
        return kind == CLOSE_PAREN
                || kind == AT
                || kind == PRIVATE_IDENTIFIER
                || kind.isKeyword() && !kind.isReservedWord()
                || ModifierParser.isModifier(kind);
    }

    static boolean isNumber(TokenKind kind) {
        return kind == NUMERIC_LITERAL || kind == BIG_INT_LITERAL;
    }

    /// Type : FunctionType | ConstructorType | UnionType | ConditionalType
    ///
    /// `yield` and `await` are no operators in it.
    TypeNode type() {
        return cursor.descend(
                () ->
                        cursor.within(
                                cursor.context().withFunction(false, false),
                                this::functionOrConditional));
    }

    private TypeNode functionOrConditional() {
        return grammar.functionTypes.starts() ? grammar.functionTypes.type() : conditional();
    }

    /// ConditionalType : UnionType [no LineTerminator here] `extends` Type `?` Type `:` Type
    ///
    /// The type behind `extends` is itself no conditional type, unless in brackets.
    private TypeNode conditional() {
        var check = grammar.typeOperators.union();
        var readAhead = grammar.typeOperators.boundReadAhead();
        if (readAhead.isPresent()) {
            return conditional(check, readAhead.get());
        }
        boolean conditional =
                cursor.context().conditionalTypes()
                        && !cursor.afterLineBreak()
                        && cursor.eat(EXTENDS);
        return conditional ? conditional(check, unconditional()) : check;
    }

    /// ConditionalType, from its `?` on
    private TypeNode conditional(TypeNode check, TypeNode bound) {
        cursor.expect(QUESTION);
        var whenTrue = type();
        cursor.expect(COLON);
        var whenFalse = type();
        return new ConditionalType(
                check, bound, whenTrue, whenFalse, cursor.spanFrom(check.span().start()));
    }

    /// A type that no `extends` makes a conditional one.
    TypeNode unconditional() {
        return cursor.within(cursor.context().withConditionalTypes(false), this::type);
    }

    /// The right side of a type alias: `intrinsic` or Type
    TypeNode aliased() {
        return cursor.at(INTRINSIC) && cursor.tokens.peek(1) != DOT ? keyword() : type();
    }

    /// The current token, which is a type by itself.
    KeywordType keyword() {
        int start = cursor.start();
        var keyword = cursor.kind();
        cursor.next();
        return new KeywordType(keyword, cursor.spanFrom(start));
    }

    /// TypeAnnotation : `:` Type
    Optional<TypeNode> annotation() {
        return cursor.eat(COLON) ? Optional.of(type()) : Optional.empty();
    }

    /// Type | TypePredicate, behind the colon or arrow of a signature
    TypeNode returnType() {
        return cursor.within(cursor.context().withConditionalTypes(true), this::predicateOrType);
    }

    /// TypePredicate : Identifier [no LineTerminator here] `is` Type
    private TypeNode predicateOrType() {
        boolean predicate =
                grammar.names.atIdentifier()
                        && cursor.tokens.peek(1) == IS
                        && !cursor.tokens.peekAfterLineBreak(1);
        if (!predicate) {
            return type();
        }
        int start = cursor.start();
        var subject = grammar.names.identifier();
        cursor.next();
        var type = type();
        return new TypePredicate(false, subject, Optional.of(type), cursor.spanFrom(start));
    }

    /// EntityName : Identifier | EntityName `.` Identifier, where any of them may be a reserved
    /// word if `reservedWords`
    EntityName entityName(boolean reservedWords) {
        return qualified(
                reservedWords ? grammar.names.identifierName() : grammar.names.identifier(),
                reservedWords);
    }

    /// `first` with the names behind its dots.
    EntityName qualified(Identifier first, boolean reservedWords) {
        EntityName name = first;
        while (cursor.eat(DOT) && !cursor.at(LESS_THAN)) {
            var right = grammar.names.behindDot(reservedWords);
            name = new QualifiedName(name, right, cursor.spanFrom(name.span().start()));
        }
        return name;
    }
}
