package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.SpreadAssignment;

/// Objects that are written out.
final class ObjectLiteralParser {
    private final Grammar grammar;
    private final Cursor cursor;

    ObjectLiteralParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a property may begin here; a dot is what is there of a spread that is being typed.
    boolean startsElement() {
        return switch (cursor.kind()) {
            case OPEN_BRACKET, ASTERISK, DOT_DOT_DOT, DOT -> true;
            default -> grammar.names.atLiteralPropertyName();
        };
    }

    /// ObjectLiteral : `{` (PropertyDefinition (`,` PropertyDefinition)* `,`?)? `}`
    Expression objectLiteral() {
        int start = cursor.start();
        cursor.expect(OPEN_BRACE);
        var properties = grammar.lists.delimited(ListKind.OBJECT_LITERAL_ELEMENTS, this::element);
        cursor.expect(CLOSE_BRACE);
        return new ObjectLiteralExpression(properties, cursor.spanFrom(start));
    }

    /// PropertyDefinition : IdentifierReference | PropertyName `:` AssignmentExpression |
    /// MethodDefinition | `...` AssignmentExpression
    private ObjectLiteralElement element() {
        int start = cursor.start();
        if (cursor.eat(DOT_DOT_DOT)) {
            return new SpreadAssignment(grammar.expressions.assignment(), cursor.spanFrom(start));
        }
        var modifiers = grammar.modifiers.modifiers(true);
        if (grammar.modifiers.atAccessor(GET)) {
            cursor.next();
            return grammar.functions.getAccessor(start, modifiers);
        }
        if (grammar.modifiers.atAccessor(SET)) {
            cursor.next();
            return grammar.functions.setAccessor(start, modifiers);
        }
        boolean generator = cursor.eat(ASTERISK);
        boolean mayBeShorthand = grammar.names.atIdentifier();
        var name = grammar.names.propertyName();
        boolean optional = cursor.eat(QUESTION);
        cursor.eat(EXCLAMATION);
        if (generator || cursor.at(OPEN_PAREN) || cursor.at(LESS_THAN)) {
            return grammar.functions.method(start, modifiers, generator, name, optional);
        }
        if (mayBeShorthand && name instanceof Identifier identifier && !cursor.at(COLON)) {
            return shorthand(start, identifier);
        }
        cursor.expect(COLON);
        var initializer = grammar.expressions.assignmentWithIn();
        return new PropertyAssignment(name, initializer, cursor.spanFrom(start, name));
    }

    /// IdentifierReference Initializer?, the second only in the target of an assignment
    private ObjectLiteralElement shorthand(int start, Identifier name) {
        var initializer =
                cursor.within(cursor.context().withIn(true), grammar.expressions::initializer);
        return new ShorthandPropertyAssignment(name, initializer, cursor.spanFrom(start));
    }
}
