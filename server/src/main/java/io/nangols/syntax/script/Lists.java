package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TokenKind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Reads lists, and recovers in them: this is where a mistake ends to matter.
final class Lists {
    private final Grammar grammar;
    private final Cursor cursor;

    /// The kinds of list that are being read.
    private final Set<ListKind> open = EnumSet.noneOf(ListKind.class);

    Lists(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// `element element …`, up to what ends a list of that kind.
    <T> List<T> undelimited(ListKind kind, Supplier<T> element) {
        var elements = new ArrayList<T>();
        var outer = enter(kind);
        while (!endsHere(kind)) {
            if (starts(kind, false)) {
                elements.add(element.get());
            } else if (leavesAt(kind)) {
                break;
            }
        }
        leave(kind, outer);
        return List.copyOf(elements);
    }

    /// `element , element , …`, up to what ends a list of that kind. A comma may stand at the end;
    /// one that is missing is noted and does no harm.
    <T> List<T> delimited(ListKind kind, Supplier<T> element) {
        var elements = new ArrayList<T>();
        var outer = enter(kind);
        while (!leavesByLayout(kind)) {
            if (starts(kind, false)) {
                int before = cursor.start();
                elements.add(element.get());
                if (cursor.eat(COMMA)) {
                    continue;
                }
                if (endsHere(kind)) {
                    break;
                }
                cursor.expect(COMMA);
                if (takesSemicolons(kind) && cursor.at(SEMICOLON) && !cursor.afterLineBreak()) {
                    cursor.next();
                }
                if (cursor.start() == before) {
                    cursor.next();
                }
            } else if (ends(kind) || leavesAt(kind)) {
                break;
            }
        }
        leave(kind, outer);
        return List.copyOf(elements);
    }

    /// What is to be known again behind a list: whether it stands in another of its kind, and where
    /// the brackets around it are.
    private record Outer(boolean sameKind, Layout.Bound brackets) {}

    private Outer enter(ListKind kind) {
        boolean sameKind = !open.add(kind);
        return new Outer(sameKind, kind.isBracketed() ? cursor.layout.open() : Layout.Bound.NONE);
    }

    private void leave(ListKind kind, Outer outer) {
        if (!outer.sameKind()) {
            open.remove(kind);
        }
        if (kind.isBracketed()) {
            cursor.layout.close(outer.brackets());
        }
    }

    private boolean endsHere(ListKind kind) {
        return leavesByLayout(kind) || ends(kind);
    }

    /// Whether the current token, by where it stands, belongs to something around the list. What
    /// closes nothing is skipped before.
    private boolean leavesByLayout(ListKind kind) {
        if (!kind.isBracketed()) {
            return false;
        }
        while (cursor.layout.closesNothing()) {
            cursor.error(
                    "This `}` closes nothing; remove it, or write the `{` that it belongs to.");
            cursor.next();
        }
        return cursor.layout.isOutside() || !kind.hasStatements() && cursor.layout.isAtStatement();
    }

    /// Whether a semicolon in place of a comma is taken for a slip.
    private static boolean takesSemicolons(ListKind kind) {
        return kind == ListKind.OBJECT_LITERAL_ELEMENTS
                || kind == ListKind.ENUM_MEMBERS
                || kind == ListKind.IMPORT_ATTRIBUTES;
    }

    /// The current token is no element of the list nor its end: leaves the list if one around it
    /// knows what to do with it (and is then true), else skips the token.
    private boolean leavesAt(ListKind kind) {
        cursor.error("Expected " + kind.expected + ".");
        if (cursor.hasFailed()) {
            return true;
        }
        for (var other : open) {
            if (starts(other, true) || ends(other)) {
                return true;
            }
        }
        cursor.next();
        return false;
    }

    /// Whether an element of such a list may begin here. When `recovering`, from a mistake in
    /// another list, what could begin about anything does not count.
    private boolean starts(ListKind kind, boolean recovering) {
        return switch (kind) {
            case STATEMENTS, BLOCK_STATEMENTS, CASE_STATEMENTS ->
                    !(recovering && cursor.at(SEMICOLON)) && grammar.statements.starts();
            case CASE_CLAUSES -> cursor.at(CASE) || cursor.at(DEFAULT);
            case CLASS_ELEMENTS ->
                    grammar.classes.startsElement() || cursor.at(SEMICOLON) && !recovering;
            case TYPE_ELEMENTS -> grammar.typeElements.starts();
            case ENUM_MEMBERS -> cursor.at(OPEN_BRACKET) || grammar.names.atLiteralPropertyName();
            case OBJECT_LITERAL_ELEMENTS -> grammar.objects.startsElement();
            case OBJECT_BINDING_ELEMENTS ->
                    cursor.at(OPEN_BRACKET)
                            || cursor.at(DOT_DOT_DOT)
                            || grammar.names.atLiteralPropertyName();
            case HERITAGE_CLAUSES -> cursor.at(EXTENDS) || cursor.at(IMPLEMENTS);
            case HERITAGE_TYPES -> grammar.classes.startsHeritageType(recovering);
            case VARIABLE_DECLARATIONS -> grammar.bindings.starts();
            case ARRAY_BINDING_ELEMENTS ->
                    cursor.at(COMMA) || cursor.at(DOT_DOT_DOT) || grammar.bindings.starts();
            case TYPE_PARAMETERS ->
                    cursor.at(IN) || cursor.at(CONST) || grammar.names.atIdentifier();
            case ARRAY_LITERAL_ELEMENTS ->
                    cursor.at(COMMA)
                            || cursor.at(DOT)
                            || cursor.at(DOT_DOT_DOT)
                            || grammar.expressions.starts();
            case ARGUMENTS -> cursor.at(DOT_DOT_DOT) || grammar.expressions.starts();
            case PARAMETERS -> grammar.functions.startsParameter();
            case TYPE_ARGUMENTS, TUPLE_ELEMENTS -> cursor.at(COMMA) || grammar.types.starts();
            case SPECIFIERS ->
                    cursor.at(STRING_LITERAL)
                            || cursor.kind().isIdentifierName()
                                    && !(cursor.at(FROM)
                                            && cursor.tokens.peek(1) == STRING_LITERAL);
            case IMPORT_ATTRIBUTES -> cursor.at(STRING_LITERAL) || cursor.kind().isIdentifierName();
        };
    }

    /// Whether such a list ends here.
    private boolean ends(ListKind kind) {
        var token = cursor.kind();
        return token == END_OF_FILE
                || switch (kind) {
                    case STATEMENTS -> false;
                    case BLOCK_STATEMENTS,
                            CASE_CLAUSES,
                            TYPE_ELEMENTS,
                            CLASS_ELEMENTS,
                            ENUM_MEMBERS,
                            OBJECT_LITERAL_ELEMENTS,
                            OBJECT_BINDING_ELEMENTS,
                            SPECIFIERS,
                            IMPORT_ATTRIBUTES ->
                            token == CLOSE_BRACE;
                    case CASE_STATEMENTS ->
                            token == CLOSE_BRACE || token == CASE || token == DEFAULT;
                    case HERITAGE_TYPES ->
                            token == OPEN_BRACE || token == EXTENDS || token == IMPLEMENTS;
                    case HERITAGE_CLAUSES -> token == OPEN_BRACE || token == CLOSE_BRACE;
                    case VARIABLE_DECLARATIONS -> endsVariableDeclarations(token);
                    case TYPE_PARAMETERS ->
                            token == GREATER_THAN
                                    || token == OPEN_PAREN
                                    || token == OPEN_BRACE
                                    || token == EXTENDS
                                    || token == IMPLEMENTS;
                    case ARGUMENTS -> token == CLOSE_PAREN || token == SEMICOLON;
                    case ARRAY_LITERAL_ELEMENTS, TUPLE_ELEMENTS, ARRAY_BINDING_ELEMENTS ->
                            token == CLOSE_BRACKET;
                    case PARAMETERS -> token == CLOSE_PAREN || token == CLOSE_BRACKET;
                    case TYPE_ARGUMENTS -> token != COMMA;
                };
    }

    private boolean endsVariableDeclarations(TokenKind token) {
        return cursor.atStatementEnd()
                || token == IN
                || token == OF
                || token == EQUALS_GREATER_THAN;
    }
}
