package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.MappedType;
import io.nangols.syntax.script.ast.TypeParameter;

import java.util.List;
import java.util.Optional;

/// Mapped types.
final class MappedTypeParser {
    private final Grammar grammar;
    private final Cursor cursor;

    MappedTypeParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether the brace here is that of a mapped type.
    boolean starts() {
        var tokens = cursor.tokens;
        return switch (tokens.peek(1)) {
            case PLUS, MINUS -> tokens.peek(2) == READONLY;
            case READONLY -> startsParameter(2);
            default -> startsParameter(1);
        };
    }

    private boolean startsParameter(int distance) {
        return cursor.tokens.peek(distance) == OPEN_BRACKET
                && grammar.names.isIdentifier(cursor.tokens.peek(distance + 1))
                && cursor.tokens.peek(distance + 2) == IN;
    }

    /// MappedType : `{` Readonly? `[` IdentifierName `in` Type (`as` Type)? `]` Optional? (`:`
    /// Type)? `;`? TypeElement* `}`, where members are an error that is kept
    TypeNode type() {
        int start = cursor.start();
        cursor.expect(OPEN_BRACE);
        sign(READONLY);
        cursor.expect(OPEN_BRACKET);
        var parameter = parameter();
        var nameType =
                cursor.eat(AS) ? Optional.of(grammar.types.type()) : Optional.<TypeNode>empty();
        cursor.expect(CLOSE_BRACKET);
        sign(QUESTION);
        var type = grammar.types.annotation();
        cursor.semicolon();
        var members =
                grammar.lists.undelimited(ListKind.TYPE_ELEMENTS, grammar.typeElements::element);
        cursor.expect(CLOSE_BRACE);
        return new MappedType(parameter, nameType, type, members, cursor.spanFrom(start));
    }

    /// (`+` | `-`)? and the `modifier`, if there
    private void sign(TokenKind modifier) {
        if (cursor.eat(PLUS) || cursor.eat(MINUS)) {
            cursor.expect(modifier);
        } else {
            cursor.eat(modifier);
        }
    }

    /// IdentifierName `in` Type
    private TypeParameter parameter() {
        var name = grammar.names.identifierName();
        cursor.expect(IN);
        var constraint = grammar.types.type();
        return new TypeParameter(
                List.of(),
                name,
                Optional.of(constraint),
                Optional.empty(),
                cursor.spanFrom(name.span().start()));
    }
}
