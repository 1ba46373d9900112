package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Statement.VariableStatement;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.ast.VariableDeclarationList;
import io.nangols.syntax.script.ast.VariableDeclarationList.Kind;

import java.util.List;

/// Declarations of variables. `let`, `using` and `await` are names as well, so what follows them
/// decides.
final class VariableParser {
    private final Grammar grammar;
    private final Cursor cursor;

    VariableParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a declaration of variables begins here as a statement.
    boolean starts() {
        return switch (cursor.kind()) {
            case VAR, CONST -> true;
            case LET -> BindingParser.isNameOrPattern(cursor.tokens.peek(1));
            case USING -> isUsing(0);
            case AWAIT -> isAwaitUsing(0);
            default -> false;
        };
    }

    /// Whether a declaration of variables begins here in the parentheses of a `for`, where `using
    /// of` is a name and the word behind it.
    boolean startsInFor() {
        return switch (cursor.kind()) {
            case VAR, LET, CONST -> true;
            case USING -> cursor.tokens.peek(1) == OF ? isUsingOf() : isUsing(0);
            case AWAIT -> isAwaitUsing(0);
            default -> false;
        };
    }

    private boolean isUsingOf() {
        return switch (cursor.tokens.peek(2)) {
            case EQUALS, SEMICOLON, COLON -> true;
            default -> false;
        };
    }

    /// Whether the `using` that stands `distance` tokens ahead declares.
    boolean isUsing(int distance) {
        var next = cursor.tokens.peek(distance + 1);
        return (next == OPEN_BRACE || NameParser.isBindingIdentifier(next))
                && !cursor.tokens.peekAfterLineBreak(distance + 1);
    }

    /// Whether the `await` that stands `distance` tokens ahead belongs to a `using` that declares.
    boolean isAwaitUsing(int distance) {
        return cursor.tokens.peek(distance + 1) == USING && isUsing(distance + 1);
    }

    /// VariableStatement : Modifiers VariableDeclarationList `;`
    VariableStatement statement(int start, List<Modifier> modifiers) {
        var list = list(false);
        cursor.semicolon();
        return new VariableStatement(modifiers, list, cursor.spanFrom(start));
    }

    /// VariableDeclarationList : (`var` | `let` | `const` | `using` | `await` `using`)
    /// VariableDeclaration (`,` VariableDeclaration)*; `inFor` without the operator `in`
    VariableDeclarationList list(boolean inFor) {
        int start = cursor.start();
        var kind = kind();
        var declarations =
                isNameless()
                        ? List.<VariableDeclaration>of()
                        : cursor.within(
                                cursor.context().withIn(!inFor),
                                () ->
                                        grammar.lists.delimited(
                                                ListKind.VARIABLE_DECLARATIONS,
                                                () -> declaration(!inFor)));
        return new VariableDeclarationList(kind, declarations, cursor.spanFrom(start));
    }

    private Kind kind() {
        var word = cursor.kind();
        cursor.next();
        return switch (word) {
            case LET -> Kind.LET;
            case CONST -> Kind.CONST;
            case USING -> Kind.USING;
            case AWAIT -> {
                cursor.next();
                yield Kind.AWAIT_USING;
            }
            default -> Kind.VAR;
        };
    }

    /// Whether the `of` of a loop follows at once: `for (let of list)`.
    private boolean isNameless() {
        return cursor.at(OF)
                && grammar.names.isIdentifier(cursor.tokens.peek(1))
                && cursor.tokens.peek(2) == CLOSE_PAREN;
    }

    /// VariableDeclaration : (BindingIdentifier `!`? | BindingPattern) TypeAnnotation? Initializer?
    VariableDeclaration declaration(boolean allowsExclamation) {
        int start = cursor.start();
        var name = grammar.bindings.name();
        boolean definite =
                allowsExclamation
                        && name instanceof Identifier
                        && !cursor.afterLineBreak()
                        && cursor.eat(EXCLAMATION);
        var type = grammar.types.annotation();
        var initializer = grammar.expressions.initializer();
        var span = cursor.spanFrom(start, name);
        return new VariableDeclaration(name, definite, type, initializer, span);
    }
}
