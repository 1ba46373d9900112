package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Modifier.Decorator;
import io.nangols.syntax.script.ast.Modifier.KeywordModifier;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.ArrayList;
import java.util.List;

/// Modifiers and decorators. All words that modify may also be names, so what follows decides.
final class ModifierParser {
    private final Grammar grammar;
    private final Cursor cursor;

    ModifierParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a word of that kind can be a modifier (TypeScript's isModifierKind).
    static boolean isModifier(TokenKind kind) {
        return switch (kind) {
            case ABSTRACT,
                    ACCESSOR,
                    ASYNC,
                    CONST,
                    DECLARE,
                    DEFAULT,
                    EXPORT,
                    IN,
                    PUBLIC,
                    PRIVATE,
                    PROTECTED,
                    READONLY,
                    STATIC,
                    OUT,
                    OVERRIDE ->
                    true;
            default -> false;
        };
    }

    /// Modifiers before a declaration, a parameter or a member of a type; with `decorators`, also
    /// these, before the words or behind them.
    List<Modifier> modifiers(boolean decorators) {
        return modifiers(decorators, false, false);
    }

    /// Modifiers of a type parameter, to which `const` belongs.
    List<Modifier> typeParameterModifiers() {
        return modifiers(false, true, false);
    }

    /// Modifiers and decorators of a class's member; `static` before `{` is none.
    List<Modifier> classElementModifiers() {
        return modifiers(true, true, true);
    }

    /// `async` alone, if there.
    List<Modifier> async() {
        return cursor.at(ASYNC) ? List.of(word()) : List.of();
    }

    /// Whether `word`, which is `get` or `set`, is here and begins an accessor: a name follows it.
    boolean atAccessor(TokenKind word) {
        return cursor.at(word)
                && (cursor.tokens.peek(1) == OPEN_BRACKET
                        || NameParser.isLiteralPropertyName(cursor.tokens.peek(1)));
    }

    private List<Modifier> modifiers(boolean decorators, boolean constant, boolean classElement) {
        if (!cursor.at(AT) && !isModifier(cursor.kind())) {
            return List.of();
        }
        var found = new ArrayList<Modifier>();
        if (decorators) {
            decorators(found);
        }
        int before = found.size();
        words(found, constant, classElement);
        if (decorators && found.size() > before && cursor.at(AT)) {
            decorators(found);
            words(found, constant, classElement);
        }
        return List.copyOf(found);
    }

    private void decorators(List<Modifier> found) {
        while (cursor.at(AT)) {
            found.add(cursor.descend(this::decorator));
        }
    }

    /// Decorator : `@` LeftHandSideExpression
    private Decorator decorator() {
        int start = cursor.start();
        cursor.next();
        var expression =
                cursor.within(cursor.context().withDecorator(true), grammar.members::leftHandSide);
        return new Decorator(expression, cursor.spanFrom(start));
    }

    private void words(List<Modifier> found, boolean constant, boolean classElement) {
        boolean isStatic = Modifier.contains(found, STATIC);
        while (isModifier(cursor.kind()) && isModifierHere(isStatic, constant, classElement)) {
            isStatic |= cursor.at(STATIC);
            found.add(word());
        }
    }

    private KeywordModifier word() {
        int start = cursor.start();
        var keyword = cursor.kind();
        cursor.next();
        return new KeywordModifier(keyword, cursor.spanFrom(start));
    }

    private boolean isModifierHere(boolean afterStatic, boolean constant, boolean classElement) {
        return switch (cursor.kind()) {
            case CONST -> constant ? canFollowOnLine(1) : cursor.tokens.peek(1) == ENUM;
            case STATIC ->
                    !afterStatic
                            && !(classElement && cursor.tokens.peek(1) == OPEN_BRACE)
                            && canFollow(1);
            case EXPORT ->
                    switch (cursor.tokens.peek(1)) {
                        case DEFAULT -> canFollowDefault(2);
                        case TYPE -> canFollowExport(2);
                        default -> canFollowExport(1);
                    };
            case DEFAULT -> canFollowDefault(1);
            default -> canFollowOnLine(1);
        };
    }

    private boolean canFollowOnLine(int distance) {
        return !cursor.tokens.peekAfterLineBreak(distance) && canFollow(distance);
    }

    /// Whether what stands `distance` tokens ahead can follow a modifier.
    private boolean canFollow(int distance) {
        var kind = cursor.tokens.peek(distance);
        return switch (kind) {
            case OPEN_BRACKET, OPEN_BRACE, ASTERISK, DOT_DOT_DOT -> true;
            default -> NameParser.isLiteralPropertyName(kind);
        };
    }

    private boolean canFollowExport(int distance) {
        return switch (cursor.tokens.peek(distance)) {
            case AT -> true;
            case ASTERISK, AS, OPEN_BRACE -> false;
            default -> canFollow(distance);
        };
    }

    private boolean canFollowDefault(int distance) {
        return switch (cursor.tokens.peek(distance)) {
            case CLASS, FUNCTION, INTERFACE, AT -> true;
            case ABSTRACT -> isOnLine(CLASS, distance + 1);
            case ASYNC -> isOnLine(FUNCTION, distance + 1);
            default -> false;
        };
    }

    private boolean isOnLine(TokenKind kind, int distance) {
        return cursor.tokens.peek(distance) == kind && !cursor.tokens.peekAfterLineBreak(distance);
    }
}
