package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Modifier.KeywordModifier;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.ConstructorType;
import io.nangols.syntax.script.ast.TypeNode.FunctionType;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Types of functions and constructors, and how they are told from types in parentheses.
final class FunctionTypeParser {
    /// What stands behind a closing bracket, as far as it tells what the bracket belongs to.
    private enum Behind {
        /// What can only follow a parameter's name.
        PARAMETER,
        /// `) =>`, which follows a parameter of a function type, or the type that an arrow function
        /// returns.
        ARROW,
        OTHER
    }

    private final Grammar grammar;
    private final Cursor cursor;

    /// By where a bracket opens: what stands behind the one that closes it.
    private final Map<Integer, Behind> behindBrackets = new HashMap<>();

    /// By where a bracket opens: whether it begins a binding pattern, of those that were tried.
    private final Map<Integer, Boolean> patterns = new HashMap<>();

    FunctionTypeParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether the type of a function or constructor begins here.
    boolean starts() {
        return switch (cursor.kind()) {
            case LESS_THAN, NEW -> true;
            case ABSTRACT -> cursor.tokens.peek(1) == NEW;
            case OPEN_PAREN -> startsParameters();
            default -> false;
        };
    }

    /// FunctionType : TypeParameters? Parameters `=>` ReturnType
    ///
    /// ConstructorType : `abstract`? `new` FunctionType
    TypeNode type() {
        int start = cursor.start();
        var modifiers = modifiers();
        boolean constructor = cursor.eat(NEW);
        var signature = grammar.functions.signature(false, false, EQUALS_GREATER_THAN);
        var span = cursor.spanFrom(start);
        return constructor
                ? new ConstructorType(modifiers, signature, span)
                : new FunctionType(signature, span);
    }

    private List<Modifier> modifiers() {
        int start = cursor.start();
        return cursor.eat(ABSTRACT)
                ? List.of(new KeywordModifier(ABSTRACT, cursor.spanFrom(start)))
                : List.of();
    }

    /// Whether the parenthesis here is that of parameters, which shows within its first one.
    private boolean startsParameters() {
        return switch (cursor.tokens.peek(1)) {
            case CLOSE_PAREN, DOT_DOT_DOT -> true;
            // Most types in parentheses begin so; none of these can be a parameter's name.
            case OPEN_PAREN, LESS_THAN, STRING_LITERAL -> false;
            default -> cursor.looksAhead(this::skipsFirstParameter);
        };
    }

    private boolean skipsFirstParameter() {
        cursor.next();
        if (ModifierParser.isModifier(cursor.kind())) {
            grammar.modifiers.modifiers(false);
        }
        if (cursor.at(OPEN_BRACE) || cursor.at(OPEN_BRACKET)) {
            return startsPatternParameter();
        }
        if (!grammar.names.atIdentifier() && !cursor.at(THIS)) {
            return false;
        }
        return behind(cursor) != Behind.OTHER;
    }

    /// What stands behind the current token.
    private static Behind behind(Cursor cursor) {
        return switch (cursor.tokens.peek(1)) {
            case COLON, COMMA, QUESTION, EQUALS -> Behind.PARAMETER;
            case CLOSE_PAREN ->
                    cursor.tokens.peek(2) == EQUALS_GREATER_THAN ? Behind.ARROW : Behind.OTHER;
            default -> Behind.OTHER;
        };
    }

    /// Whether the bracket here begins a binding pattern that is a parameter, and no type.
    private boolean startsPatternParameter() {
        int start = cursor.start();
        if (!behindBrackets.containsKey(start)) {
            cursor.looksAhead(this::skipsBrackets);
        }
        return switch (behindBrackets.get(start)) {
            case PARAMETER -> true;
            case ARROW -> isPattern(start);
            case OTHER -> false;
        };
    }

    /// Whether the bracket at `start`, which is the current token, begins a binding pattern.
    private boolean isPattern(int start) {
        var known = patterns.get(start);
        if (known != null) {
            return known;
        }
        boolean pattern =
                cursor.looksAhead(
                        () ->
                                cursor.attempt(() -> Optional.of(grammar.bindings.name()))
                                        .isPresent());
        patterns.put(start, pattern);
        return pattern;
    }

    /// Goes to the bracket that closes the one here, and notes of all between what stands behind
    /// them, so that nested brackets are not gone through again; whether there is one.
    private boolean skipsBrackets() {
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
        behindBrackets.put(open.pop().start(), behind(cursor));
    }

    private boolean gaveUp(ArrayDeque<Bracket> open) {
        open.forEach(bracket -> behindBrackets.put(bracket.start(), Behind.OTHER));
        return false;
    }

    private record Bracket(TokenKind kind, int start) {}
}
