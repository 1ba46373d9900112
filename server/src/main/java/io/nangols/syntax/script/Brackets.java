package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TokenKind;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/// Looks at what stands behind brackets, without reading what stands in them. However brackets
/// nest, each is gone through once.
final class Brackets {
    /// What stands behind a closing bracket, as far as it tells what the brackets belong to.
    enum Behind {
        /// What can only follow a parameter's name.
        PARAMETER,
        /// `=>`, which only follows the head of a function.
        ARROW,
        /// `) =>`, which follows a parameter of a function type, or the type that an arrow function
        /// returns.
        PARENTHESIS_AND_ARROW,
        /// Something else.
        OTHER,
        /// Nothing that is known: the brackets are not closed.
        UNCLOSED
    }

    private record Bracket(TokenKind kind, int start) {}

    private final Cursor cursor;

    /// By where a bracket opens: what stands behind the one that closes it.
    private final Map<Integer, Behind> known = new HashMap<>();

    Brackets(Cursor cursor) {
        this.cursor = cursor;
    }

    /// What stands behind the bracket that closes the one here; `UNCLOSED` when none does.
    Behind behindMatching() {
        int start = cursor.start();
        if (!known.containsKey(start)) {
            cursor.looksAhead(this::skip);
        }
        return known.get(start);
    }

    /// What stands behind the current token.
    Behind behindToken() {
        return switch (cursor.tokens.peek(1)) {
            case COLON, COMMA, QUESTION, EQUALS -> Behind.PARAMETER;
            case EQUALS_GREATER_THAN -> Behind.ARROW;
            case CLOSE_PAREN ->
                    cursor.tokens.peek(2) == EQUALS_GREATER_THAN
                            ? Behind.PARENTHESIS_AND_ARROW
                            : Behind.OTHER;
            default -> Behind.OTHER;
        };
    }

    /// Goes to the bracket that closes the one here, and notes of all between what stands behind
    /// them, so that nested brackets are not gone through again; whether there is one.
    private boolean skip() {
        var open = new ArrayDeque<Bracket>();
        do {
            switch (cursor.kind()) {
                case OPEN_BRACE, OPEN_BRACKET, OPEN_PAREN, TEMPLATE_HEAD ->
                        open.push(new Bracket(cursor.kind(), cursor.start()));
                case CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN -> {
                    if (!closes(open.peek().kind())) {
                        return gaveUp(open);
                    }
                    close(open);
                }
                case END_OF_FILE -> {
                    return gaveUp(open);
                }
                default -> {}
            }
            cursor.next();
        } while (!open.isEmpty());
        return true;
    }

    private boolean closes(TokenKind opening) {
        return switch (opening) {
            case OPEN_BRACKET -> cursor.at(CLOSE_BRACKET);
            case OPEN_PAREN -> cursor.at(CLOSE_PAREN);
            default -> cursor.at(CLOSE_BRACE);
        };
    }

    private void close(ArrayDeque<Bracket> open) {
        if (open.peek().kind() == TEMPLATE_HEAD) {
            cursor.tokens.rescanTemplateContinuation();
            if (cursor.at(TEMPLATE_MIDDLE)) {
                return;
            }
        }
        known.put(open.pop().start(), behindToken());
    }

    private boolean gaveUp(ArrayDeque<Bracket> open) {
        open.forEach(bracket -> known.put(bracket.start(), Behind.UNCLOSED));
        return false;
    }
}
