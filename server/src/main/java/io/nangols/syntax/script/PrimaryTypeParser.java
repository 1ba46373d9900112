package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.EntityName;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportAttributes;
import io.nangols.syntax.script.ast.Literal.BooleanLiteral;
import io.nangols.syntax.script.ast.Literal.NullLiteral;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.ImportType;
import io.nangols.syntax.script.ast.TypeNode.LiteralType;
import io.nangols.syntax.script.ast.TypeNode.ThisType;
import io.nangols.syntax.script.ast.TypeNode.TypeLiteral;
import io.nangols.syntax.script.ast.TypeNode.TypePredicate;
import io.nangols.syntax.script.ast.TypeNode.TypeQuery;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.ast.TypeOperation.NamedTupleMember;
import io.nangols.syntax.script.ast.TypeOperation.ParenthesizedType;
import io.nangols.syntax.script.ast.TypeOperation.RestType;
import io.nangols.syntax.script.ast.TypeOperation.TupleType;

import java.util.List;
import java.util.Optional;

/// Types without an operator: names, literals, and what stands in brackets.
final class PrimaryTypeParser {
    private final Grammar grammar;
    private final Cursor cursor;

    PrimaryTypeParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// PrimaryType : KeywordType | LiteralType | TemplateLiteralType | ThisType | TypePredicate |
    /// TypeQuery | ImportType | MappedType | TypeLiteral | TupleType | ParenthesizedType |
    /// TypeReference
    TypeNode primary() {
        while (cursor.at(EXCLAMATION)) {
            cursor.error("A type has no `!`; remove it.");
            cursor.next();
        }
        return switch (cursor.kind()) {
            case ANY,
                    UNKNOWN_KEYWORD,
                    STRING,
                    NUMBER,
                    BIGINT,
                    SYMBOL,
                    BOOLEAN,
                    UNDEFINED,
                    NEVER,
                    OBJECT ->
                    cursor.tokens.peek(1) == DOT ? reference() : grammar.types.keyword();
            case VOID -> grammar.types.keyword();
            case TRUE,
                    FALSE,
                    NULL,
                    STRING_LITERAL,
                    NUMERIC_LITERAL,
                    BIG_INT_LITERAL,
                    NO_SUBSTITUTION_TEMPLATE_LITERAL ->
                    literalType();
            case MINUS -> TypeParser.isNumber(cursor.tokens.peek(1)) ? negativeType() : reference();
            case TEMPLATE_HEAD -> grammar.templates.templateType();
            case THIS -> thisTypeOrPredicate();
            case ASSERTS -> startsAssertion() ? assertion() : reference();
            case TYPEOF -> cursor.tokens.peek(1) == IMPORT ? importType() : query();
            case IMPORT -> importType();
            case OPEN_BRACE ->
                    grammar.mappedTypes.starts() ? grammar.mappedTypes.type() : typeLiteral();
            case OPEN_BRACKET -> tuple();
            case OPEN_PAREN -> parenthesized();
            default -> reference();
        };
    }

    /// TypeReference : EntityName ([no LineTerminator here] TypeArguments)?
    private TypeNode reference() {
        var name = grammar.types.qualified(referenceName(), true);
        var arguments = argumentsOnSameLine();
        return new TypeReference(name, arguments, cursor.spanFrom(name.span().start()));
    }

    /// A reserved word is taken for a name, as `const` is behind `as`; but on a new line it begins
    /// a statement.
    private Identifier referenceName() {
        boolean statement =
                cursor.kind().isReservedWord() && cursor.afterLineBreak() && !standsAsConst();
        return statement
                        || !cursor.kind().isIdentifierName()
                        || cursor.layout.leavesOperandOut()
                        || cursor.layout.isAtStatement()
                ? cursor.missing("a type")
                : grammar.names.word();
    }

    /// Whether this is the `const` of `as const`, and not that of a declaration.
    private boolean standsAsConst() {
        var next = cursor.tokens.peek(1);
        return cursor.at(CONST)
                && !next.isIdentifierName()
                && next != OPEN_BRACE
                && next != OPEN_BRACKET;
    }

    private List<TypeNode> argumentsOnSameLine() {
        return cursor.afterLineBreak() ? List.of() : grammar.typeArguments.inType();
    }

    /// LiteralType : `true` | `false` | `null` | StringLiteral | NumericLiteral | BigIntLiteral |
    /// NoSubstitutionTemplate
    private TypeNode literalType() {
        int start = cursor.start();
        var literal = literal();
        return new LiteralType(literal, cursor.spanFrom(start));
    }

    private Expression literal() {
        int start = cursor.start();
        return switch (cursor.kind()) {
            case STRING_LITERAL -> grammar.names.stringLiteral();
            case NUMERIC_LITERAL -> grammar.names.numericLiteral();
            case BIG_INT_LITERAL -> grammar.names.bigIntLiteral();
            case NO_SUBSTITUTION_TEMPLATE_LITERAL -> grammar.templates.template();
            case NULL -> {
                cursor.next();
                yield new NullLiteral(cursor.spanFrom(start));
            }
            default -> {
                boolean value = cursor.at(TRUE);
                cursor.next();
                yield new BooleanLiteral(value, cursor.spanFrom(start));
            }
        };
    }

    /// LiteralType : `-` NumericLiteral
    private TypeNode negativeType() {
        int start = cursor.start();
        cursor.next();
        var number = literal();
        var span = cursor.spanFrom(start);
        return new LiteralType(new PrefixUnaryExpression(MINUS, number, span), span);
    }

    /// `this` ([no LineTerminator here] `is` Type)?
    private TypeNode thisTypeOrPredicate() {
        var self = thisType();
        if (!cursor.at(IS) || cursor.afterLineBreak()) {
            return self;
        }
        cursor.next();
        var type = grammar.types.type();
        return new TypePredicate(
                false, self, Optional.of(type), cursor.spanFrom(self.span().start()));
    }

    private ThisType thisType() {
        int start = cursor.start();
        cursor.next();
        return new ThisType(cursor.spanFrom(start));
    }

    private boolean startsAssertion() {
        return cursor.tokens.peek(1).isIdentifierName() && !cursor.tokens.peekAfterLineBreak(1);
    }

    /// `asserts` [no LineTerminator here] (`this` | Identifier) (`is` Type)?
    private TypeNode assertion() {
        int start = cursor.start();
        cursor.next();
        var subject = cursor.at(THIS) ? thisType() : grammar.names.identifier();
        var type = cursor.eat(IS) ? Optional.of(grammar.types.type()) : Optional.<TypeNode>empty();
        return new TypePredicate(true, subject, type, cursor.spanFrom(start));
    }

    /// TypeQuery : `typeof` EntityName ([no LineTerminator here] TypeArguments)?
    private TypeNode query() {
        int start = cursor.start();
        cursor.next();
        var name = grammar.types.entityName(true);
        // What is behind may be an expression's `<<`: it is not taken apart.
        var arguments = cursor.at(LESS_THAN) ? argumentsOnSameLine() : List.<TypeNode>of();
        return new TypeQuery(name, arguments, cursor.spanFrom(start));
    }

    /// ImportType : `typeof`? `import` `(` Type ImportTypeAttributes? `)` (`.` EntityName)? ([no
    /// LineTerminator here] TypeArguments)?
    private TypeNode importType() {
        int start = cursor.start();
        boolean isTypeOf = cursor.eat(TYPEOF);
        cursor.expect(IMPORT);
        cursor.expect(OPEN_PAREN);
        var argument = grammar.types.type();
        var attributes =
                cursor.eat(COMMA)
                        ? Optional.of(importTypeAttributes())
                        : Optional.<ImportAttributes>empty();
        cursor.expect(CLOSE_PAREN);
        var qualifier =
                cursor.eat(DOT)
                        ? Optional.of(grammar.types.entityName(true))
                        : Optional.<EntityName>empty();
        var arguments = argumentsOnSameLine();
        return new ImportType(
                isTypeOf, argument, attributes, qualifier, arguments, cursor.spanFrom(start));
    }

    /// ImportTypeAttributes : `,` `{` (`with` | `assert`) `:` ImportAttributes `,`? `}`
    private ImportAttributes importTypeAttributes() {
        cursor.expect(OPEN_BRACE);
        var keyword = cursor.at(ASSERT) ? ASSERT : WITH;
        cursor.expect(keyword);
        cursor.expect(COLON);
        var attributes = grammar.moduleItems.importAttributes(keyword);
        cursor.eat(COMMA);
        cursor.expect(CLOSE_BRACE);
        return attributes;
    }

    /// TypeLiteral : ObjectType
    private TypeNode typeLiteral() {
        int start = cursor.start();
        var members = cursor.descend(grammar.typeElements::elements);
        return new TypeLiteral(members, cursor.spanFrom(start));
    }

    /// ParenthesizedType : `(` Type `)`
    private TypeNode parenthesized() {
        int start = cursor.start();
        cursor.expect(OPEN_PAREN);
        var type = grammar.types.type();
        cursor.expect(CLOSE_PAREN);
        return new ParenthesizedType(type, cursor.spanFrom(start));
    }

    /// TupleType : `[` (TupleMember (`,` TupleMember)* `,`?)? `]`
    private TypeNode tuple() {
        int start = cursor.start();
        cursor.expect(OPEN_BRACKET);
        var elements = grammar.lists.delimited(ListKind.TUPLE_ELEMENTS, this::tupleMember);
        cursor.expect(CLOSE_BRACKET);
        return new TupleType(elements, cursor.spanFrom(start));
    }

    /// TupleMember : `...`? IdentifierName `?`? `:` TupleElement | TupleElement
    private TypeNode tupleMember() {
        if (!startsNamedMember(cursor.at(DOT_DOT_DOT) ? 1 : 0)) {
            return tupleElement();
        }
        int start = cursor.start();
        boolean rest = cursor.eat(DOT_DOT_DOT);
        var name = grammar.names.identifierName();
        boolean optional = cursor.eat(QUESTION);
        cursor.expect(COLON);
        var type = tupleElement();
        return new NamedTupleMember(rest, name, optional, type, cursor.spanFrom(start));
    }

    private boolean startsNamedMember(int ahead) {
        var tokens = cursor.tokens;
        return tokens.peek(ahead).isIdentifierName()
                && (tokens.peek(ahead + 1) == COLON
                        || tokens.peek(ahead + 1) == QUESTION && tokens.peek(ahead + 2) == COLON);
    }

    /// TupleElement : `...` Type | Type `?`?
    private TypeNode tupleElement() {
        int start = cursor.start();
        if (!cursor.eat(DOT_DOT_DOT)) {
            return grammar.typeOperators.tupleElement();
        }
        var type = grammar.types.type();
        return new RestType(type, cursor.spanFrom(start));
    }
}
