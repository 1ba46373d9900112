package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.BindingName;
import io.nangols.syntax.script.ast.BindingPattern.ArrayBindingElement;
import io.nangols.syntax.script.ast.BindingPattern.ArrayBindingPattern;
import io.nangols.syntax.script.ast.BindingPattern.BindingElement;
import io.nangols.syntax.script.ast.BindingPattern.ObjectBindingPattern;
import io.nangols.syntax.script.ast.Expression.OmittedExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.PropertyName;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What declarations and parameters bind: names and patterns.
final class BindingParser {
    private final Grammar grammar;
    private final Cursor cursor;

    BindingParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a name or a pattern begins here; a private name is none, but taken for one.
    boolean starts() {
        return cursor.at(PRIVATE_IDENTIFIER) || isNameOrPattern(cursor.kind());
    }

    /// Whether a token of that kind begins a name or a pattern.
    static boolean isNameOrPattern(TokenKind kind) {
        return kind == OPEN_BRACE || kind == OPEN_BRACKET || NameParser.isBindingIdentifier(kind);
    }

    /// BindingIdentifier | BindingPattern
    BindingName name() {
        return switch (cursor.kind()) {
            case OPEN_BRACKET -> cursor.descend(this::arrayBindingPattern);
            case OPEN_BRACE -> cursor.descend(this::objectBindingPattern);
            case PRIVATE_IDENTIFIER -> privateName();
            default -> grammar.names.bindingIdentifier("a name");
        };
    }

    /// BindingIdentifier, if there
    Optional<Identifier> optionalIdentifier() {
        return grammar.names.atBindingIdentifier()
                ? Optional.of(grammar.names.word())
                : Optional.empty();
    }

    /// `#name`, which only a class's members may be called.
    private Identifier privateName() {
        cursor.error("Only a member of a class can have a name with `#`; remove the `#`.");
        return grammar.names.word();
    }

    /// ArrayBindingPattern : `[` BindingElementList `]`
    private ArrayBindingPattern arrayBindingPattern() {
        int start = cursor.start();
        cursor.expect(OPEN_BRACKET);
        var elements = elements(ListKind.ARRAY_BINDING_ELEMENTS, this::arrayBindingElement);
        cursor.expect(CLOSE_BRACKET);
        return new ArrayBindingPattern(elements, cursor.spanFrom(start));
    }

    /// ObjectBindingPattern : `{` BindingPropertyList `}`
    private ObjectBindingPattern objectBindingPattern() {
        int start = cursor.start();
        cursor.expect(OPEN_BRACE);
        var elements = elements(ListKind.OBJECT_BINDING_ELEMENTS, this::objectBindingElement);
        cursor.expect(CLOSE_BRACE);
        return new ObjectBindingPattern(elements, cursor.spanFrom(start));
    }

    private <T> List<T> elements(ListKind kind, Supplier<T> element) {
        return cursor.within(
                cursor.context().withIn(true), () -> grammar.lists.delimited(kind, element));
    }

    /// BindingElement : `...`? (BindingIdentifier | BindingPattern) Initializer? | Elision
    private ArrayBindingElement arrayBindingElement() {
        if (cursor.at(COMMA)) {
            return new OmittedExpression(Span.at(cursor.tokens.previousEnd()));
        }
        int start = cursor.start();
        boolean rest = cursor.eat(DOT_DOT_DOT);
        var name = name();
        var initializer = grammar.expressions.initializer();
        var span = cursor.spanFrom(start, name);
        return new BindingElement(rest, Optional.empty(), name, initializer, span);
    }

    /// BindingProperty : BindingIdentifier Initializer? | PropertyName `:` BindingElement | `...`
    /// BindingIdentifier
    private BindingElement objectBindingElement() {
        int start = cursor.start();
        boolean rest = cursor.eat(DOT_DOT_DOT);
        boolean shorthand = grammar.names.atBindingIdentifier();
        var property = grammar.names.propertyName();
        Optional<PropertyName> propertyName = Optional.empty();
        BindingName name;
        if (shorthand && !cursor.at(COLON) && property instanceof Identifier identifier) {
            name = identifier;
        } else {
            propertyName = Optional.of(property);
            name = cursor.expect(COLON) ? name() : cursor.missing("a name");
        }
        var initializer = grammar.expressions.initializer();
        var span = cursor.spanFrom(start, property);
        return new BindingElement(rest, propertyName, name, initializer, span);
    }
}
