package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.FunctionLike.GetAccessor;
import io.nangols.syntax.script.ast.FunctionLike.SetAccessor;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Signature;
import io.nangols.syntax.script.ast.Statement.Block;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.syntax.script.ast.TypeElement.CallSignature;
import io.nangols.syntax.script.ast.TypeElement.ConstructSignature;
import io.nangols.syntax.script.ast.TypeElement.IndexSignature;
import io.nangols.syntax.script.ast.TypeElement.MethodSignature;
import io.nangols.syntax.script.ast.TypeElement.PropertySignature;

import java.util.List;
import java.util.Optional;

/// What stands between the braces of an interface or an object type.
final class TypeElementParser {
    private final Grammar grammar;
    private final Cursor cursor;
    private ModifierRun run = ModifierRun.NONE;

    TypeElementParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a member may begin here.
    boolean starts() {
        if (cursor.at(OPEN_PAREN) || cursor.at(LESS_THAN) || cursor.at(GET) || cursor.at(SET)) {
            return true;
        }
        if (!run.covers(cursor.start(), cursor.context())) {
            run = lookForElement();
        }
        return run.answer();
    }

    private ModifierRun lookForElement() {
        int first = cursor.start();
        int last = first;
        int ahead = 0;
        while (ModifierParser.isModifier(cursor.tokens.peek(ahead))) {
            last = cursor.tokens.peekStart(ahead);
            ahead++;
            if (cursor.tokens.peekAfterLineBreak(ahead)) {
                return new ModifierRun(first, last, cursor.context(), true);
            }
        }
        return new ModifierRun(first, last, cursor.context(), isElement(ahead));
    }

    /// Whether what stands behind so many modifiers makes a member.
    private boolean isElement(int modifiers) {
        var kind = cursor.tokens.peek(modifiers);
        int behind = NameParser.isLiteralPropertyName(kind) ? modifiers + 1 : modifiers;
        return kind == OPEN_BRACKET || behind > 0 && followsName(behind);
    }

    private boolean followsName(int ahead) {
        return switch (cursor.tokens.peek(ahead)) {
            case OPEN_PAREN,
                    LESS_THAN,
                    QUESTION,
                    COLON,
                    COMMA,
                    SEMICOLON,
                    CLOSE_BRACE,
                    END_OF_FILE ->
                    true;
            default -> cursor.tokens.peekAfterLineBreak(ahead);
        };
    }

    /// ObjectType : `{` TypeElement* `}`
    List<TypeElement> elements() {
        if (!cursor.expect(OPEN_BRACE)) {
            return List.of();
        }
        var elements = grammar.lists.undelimited(ListKind.TYPE_ELEMENTS, this::element);
        cursor.expect(CLOSE_BRACE);
        return elements;
    }

    /// TypeElement : CallSignature | ConstructSignature | GetAccessor | SetAccessor |
    /// IndexSignature | PropertySignature | MethodSignature
    TypeElement element() {
        int start = cursor.start();
        if (startsSignature(cursor.kind())) {
            var signature = signature();
            separator();
            return new CallSignature(signature, cursor.spanFrom(start));
        }
        if (cursor.at(NEW) && startsSignature(cursor.tokens.peek(1))) {
            return constructSignature(start);
        }
        var modifiers = grammar.modifiers.modifiers(false);
        if (grammar.modifiers.atAccessor(GET)) {
            return getAccessor(start, modifiers);
        }
        if (grammar.modifiers.atAccessor(SET)) {
            return setAccessor(start, modifiers);
        }
        return startsIndexSignature()
                ? indexSignature(start, modifiers)
                : propertyOrMethod(start, modifiers);
    }

    private static boolean startsSignature(TokenKind kind) {
        return kind == OPEN_PAREN || kind == LESS_THAN;
    }

    /// TypeParameters? Parameters (`:` ReturnType)?
    private Signature signature() {
        return grammar.functions.signature(false, false, COLON);
    }

    /// A member ends with a comma or as a statement does.
    private void separator() {
        if (!cursor.eat(COMMA)) {
            cursor.semicolon();
        }
    }

    /// ConstructSignature : `new` Signature
    private TypeElement constructSignature(int start) {
        cursor.next();
        var signature = signature();
        separator();
        return new ConstructSignature(signature, cursor.spanFrom(start));
    }

    /// GetAccessor : `get` PropertyName Signature
    private TypeElement getAccessor(int start, List<Modifier> modifiers) {
        cursor.next();
        var name = grammar.names.propertyName();
        var signature = signature();
        var body = bodyOrSeparator();
        return new GetAccessor(modifiers, name, signature, body, cursor.spanFrom(start));
    }

    /// SetAccessor : `set` PropertyName Signature
    private TypeElement setAccessor(int start, List<Modifier> modifiers) {
        cursor.next();
        var name = grammar.names.propertyName();
        var signature = signature();
        var body = bodyOrSeparator();
        return new SetAccessor(modifiers, name, signature, body, cursor.spanFrom(start));
    }

    /// A body is an error that is kept.
    private Optional<Block> bodyOrSeparator() {
        if (cursor.at(OPEN_BRACE)) {
            return Optional.of(grammar.functions.body(false, false));
        }
        separator();
        return Optional.empty();
    }

    /// Whether the bracket here, if there is one, is that of an index signature, in a type or
    /// class, and not of a computed name.
    boolean startsIndexSignature() {
        if (!cursor.at(OPEN_BRACKET)) {
            return false;
        }
        var tokens = cursor.tokens;
        var first = tokens.peek(1);
        if (first == DOT_DOT_DOT || first == CLOSE_BRACKET) {
            return true;
        }
        if (ModifierParser.isModifier(first)) {
            return grammar.names.isIdentifier(tokens.peek(2)) || endsIndexName(2);
        }
        return grammar.names.isIdentifier(first) && endsIndexName(2);
    }

    private boolean endsIndexName(int ahead) {
        var tokens = cursor.tokens;
        return switch (tokens.peek(ahead)) {
            case COLON, COMMA -> true;
            case QUESTION ->
                    switch (tokens.peek(ahead + 1)) {
                        case COLON, COMMA, CLOSE_BRACKET -> true;
                        default -> false;
                    };
            default -> false;
        };
    }

    /// IndexSignature : `[` Parameter `]` (`:` Type)?
    IndexSignature indexSignature(int start, List<Modifier> modifiers) {
        cursor.expect(OPEN_BRACKET);
        var parameters = grammar.lists.delimited(ListKind.PARAMETERS, grammar.functions::parameter);
        cursor.expect(CLOSE_BRACKET);
        var type = grammar.types.annotation();
        separator();
        return new IndexSignature(modifiers, parameters, type, cursor.spanFrom(start));
    }

    /// PropertySignature : PropertyName `?`? (`:` Type)?, where an initializer is an error that is
    /// kept
    ///
    /// MethodSignature : PropertyName `?`? Signature
    private TypeElement propertyOrMethod(int start, List<Modifier> modifiers) {
        var name = grammar.names.propertyName();
        boolean optional = cursor.eat(QUESTION);
        if (startsSignature(cursor.kind())) {
            var signature = signature();
            separator();
            return new MethodSignature(
                    modifiers, name, optional, signature, cursor.spanFrom(start));
        }
        var type = grammar.types.annotation();
        var initializer = grammar.expressions.initializer();
        separator();
        return new PropertySignature(
                modifiers, name, optional, type, initializer, cursor.spanFrom(start));
    }
}
