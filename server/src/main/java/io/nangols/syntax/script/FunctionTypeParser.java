package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Modifier.KeywordModifier;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.ConstructorType;
import io.nangols.syntax.script.ast.TypeNode.FunctionType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Types of functions and constructors, and how they are told from types in parentheses.
final class FunctionTypeParser {
    private final Grammar grammar;
    private final Cursor cursor;

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
        return switch (grammar.brackets.behindToken()) {
            case PARAMETER, PARENTHESIS_AND_ARROW -> true;
            case ARROW, OTHER, UNCLOSED -> false;
        };
    }

    /// Whether the bracket here begins a binding pattern that is a parameter, and no type.
    private boolean startsPatternParameter() {
        return switch (grammar.brackets.behindMatching()) {
            case PARAMETER -> true;
            case PARENTHESIS_AND_ARROW -> isPattern(cursor.start());
            case ARROW, OTHER, UNCLOSED -> false;
        };
    }

    /// Whether the bracket at `start`, which is the current token, begins a binding pattern.
    private boolean isPattern(int start) {
        var known = patterns.get(start);
        if (known != null) {
            return known;
        }
        if (!cursor.mayTryAtLength()) {
            return true;
        }
        boolean pattern =
                cursor.looksAhead(
                        () ->
                                cursor.attempt(() -> Optional.of(grammar.bindings.name()))
                                        .isPresent());
        patterns.put(start, pattern);
        return pattern;
    }
}
