package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.ExpressionWithTypeArguments;
import io.nangols.syntax.script.ast.Expression.ImportExpression;
import io.nangols.syntax.script.ast.Expression.MetaProperty;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Expression.SpreadElement;
import io.nangols.syntax.script.ast.Expression.SuperExpression;
import io.nangols.syntax.script.ast.Expression.TaggedTemplateExpression;
import io.nangols.syntax.script.ast.Operation.NonNullExpression;
import io.nangols.syntax.script.ast.PropertyName;
import io.nangols.syntax.script.ast.TypeNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What an expression is followed by without an operator: `.name`, `[index]`, `(arguments)`,
/// `<types>`, a template, `!`.
final class MemberParser {
    private final Grammar grammar;
    private final Cursor cursor;
    private final Supplier<Expression> constructed = this::constructed;
    private final Supplier<Expression> argument = this::argumentHere;

    MemberParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a LeftHandSideExpression may begin here.
    boolean starts() {
        return switch (cursor.kind()) {
            case THIS,
                    SUPER,
                    NULL,
                    TRUE,
                    FALSE,
                    NUMERIC_LITERAL,
                    BIG_INT_LITERAL,
                    STRING_LITERAL,
                    NO_SUBSTITUTION_TEMPLATE_LITERAL,
                    TEMPLATE_HEAD,
                    OPEN_PAREN,
                    OPEN_BRACKET,
                    OPEN_BRACE,
                    FUNCTION,
                    CLASS,
                    NEW,
                    SLASH,
                    SLASH_EQUALS,
                    IDENTIFIER ->
                    true;
            case IMPORT -> atImportExpression();
            default -> grammar.names.atIdentifier();
        };
    }

    /// Whether the `import` here is called or has a dot behind it, so that it begins an expression.
    boolean atImportExpression() {
        return switch (cursor.tokens.peek(1)) {
            case OPEN_PAREN, LESS_THAN, DOT -> true;
            default -> false;
        };
    }

    /// LeftHandSideExpression : MemberExpression (Arguments | MemberSuffix)*
    Expression leftHandSide() {
        return suffixes(head(), true, true);
    }

    private Expression head() {
        return switch (cursor.kind()) {
            case SUPER -> superProperty();
            case IMPORT -> importExpression();
            default -> grammar.primaries.primary();
        };
    }

    /// SuperProperty, SuperCall : `super` (`.` IdentifierName | `[` Expression `]` | Arguments)
    private Expression superProperty() {
        int start = cursor.start();
        cursor.next();
        var expression = new SuperExpression(cursor.spanFrom(start));
        return switch (cursor.kind()) {
            case OPEN_PAREN, DOT, OPEN_BRACKET, LESS_THAN -> expression;
            default ->
                    new PropertyAccessExpression(
                            expression,
                            false,
                            cursor.missing("`(`, `.` or `[` behind `super`"),
                            cursor.spanFrom(start));
        };
    }

    /// ImportCall, ImportMeta : `import` Arguments | `import` `.` (`meta` | `defer` Arguments)
    private Expression importExpression() {
        int start = cursor.start();
        return switch (cursor.tokens.peek(1)) {
            case OPEN_PAREN, LESS_THAN -> {
                cursor.next();
                yield new ImportExpression(cursor.spanFrom(start));
            }
            case DOT -> {
                cursor.next();
                cursor.next();
                yield new MetaProperty(
                        IMPORT, grammar.names.behindDot(true), cursor.spanFrom(start));
            }
            default -> grammar.primaries.primary();
        };
    }

    /// NewExpression : `new` MemberExpression TypeArguments? Arguments? | `new` `.` `target`
    Expression newExpression() {
        int start = cursor.start();
        cursor.next();
        if (cursor.eat(DOT)) {
            var name = grammar.names.behindDot(true);
            return new MetaProperty(NEW, name, cursor.spanFrom(start));
        }
        var constructor = cursor.descend(constructed);
        List<TypeNode> types = List.of();
        if (constructor instanceof ExpressionWithTypeArguments typed) {
            constructor = typed.expression();
            types = typed.typeArguments();
        }
        var arguments =
                cursor.at(OPEN_PAREN)
                        ? Optional.of(arguments())
                        : Optional.<List<Expression>>empty();
        return new NewExpression(constructor, types, arguments, cursor.spanFrom(start));
    }

    private Expression constructed() {
        return suffixes(grammar.primaries.primary(), false, false);
    }

    /// MemberSuffix : `.` Name | `[` Expression `]` | TemplateLiteral | `!` | TypeArguments |
    /// Arguments | OptionalChain, the last two only where allowed
    private Expression suffixes(Expression head, boolean optionalChains, boolean calls) {
        var expression = head;
        while (true) {
            switch (cursor.kind()) {
                case DOT -> {
                    cursor.next();
                    expression = property(expression, false);
                }
                case OPEN_BRACKET -> {
                    if (cursor.context().decorator()) {
                        return expression;
                    }
                    expression = element(expression, false);
                }
                case NO_SUBSTITUTION_TEMPLATE_LITERAL, TEMPLATE_HEAD ->
                        expression =
                                expression instanceof ExpressionWithTypeArguments typed
                                        ? tagged(typed.expression(), typed.typeArguments())
                                        : tagged(expression, List.of());
                case EXCLAMATION -> {
                    if (cursor.afterLineBreak()) {
                        return expression;
                    }
                    cursor.next();
                    expression =
                            new NonNullExpression(
                                    expression, cursor.spanFrom(expression.span().start()));
                }
                case LESS_THAN, LESS_THAN_LESS_THAN -> {
                    var types = grammar.typeArguments.inExpression();
                    if (types.isEmpty()) {
                        return expression;
                    }
                    expression =
                            new ExpressionWithTypeArguments(
                                    expression,
                                    types.get(),
                                    cursor.spanFrom(expression.span().start()));
                }
                case OPEN_PAREN -> {
                    if (!calls) {
                        return expression;
                    }
                    expression =
                            expression instanceof ExpressionWithTypeArguments typed
                                    ? call(typed.expression(), false, typed.typeArguments())
                                    : call(expression, false, List.of());
                }
                case QUESTION_DOT -> {
                    if (!optionalChains) {
                        return expression;
                    }
                    expression = optionalChain(expression);
                }
                default -> {
                    return expression;
                }
            }
        }
    }

    /// OptionalChain : `?.` (Name | `[` Expression `]` | TypeArguments? Arguments)
    private Expression optionalChain(Expression expression) {
        cursor.next();
        if (cursor.at(OPEN_BRACKET)) {
            return element(expression, true);
        }
        var types =
                grammar.typeArguments.atStart()
                        ? grammar.typeArguments.inExpression()
                        : Optional.<List<TypeNode>>empty();
        if (types.isPresent() || cursor.at(OPEN_PAREN)) {
            return call(expression, true, types.orElse(List.of()));
        }
        if (grammar.templates.atTemplate()) {
            cursor.error("A template cannot follow `?.`; remove the `?.`.");
            return tagged(expression, List.of());
        }
        return property(expression, true);
    }

    private Expression property(Expression expression, boolean optional) {
        var name = nameBehindDot();
        return new PropertyAccessExpression(
                expression, optional, name, cursor.spanFrom(expression.span().start()));
    }

    /// IdentifierName | PrivateIdentifier
    private PropertyName nameBehindDot() {
        return cursor.at(PRIVATE_IDENTIFIER)
                ? grammar.names.privateIdentifier()
                : grammar.names.behindDot(true);
    }

    private Expression element(Expression expression, boolean optional) {
        cursor.next();
        Expression index =
                cursor.at(CLOSE_BRACKET)
                        ? cursor.missing("an index between `[` and `]`")
                        : grammar.expressions.bracketed();
        cursor.expect(CLOSE_BRACKET);
        return new ElementAccessExpression(
                expression, optional, index, cursor.spanFrom(expression.span().start()));
    }

    private Expression tagged(Expression tag, List<TypeNode> types) {
        var template = grammar.templates.template();
        return new TaggedTemplateExpression(
                tag, types, template, cursor.spanFrom(tag.span().start()));
    }

    private Expression call(Expression callee, boolean optional, List<TypeNode> types) {
        var arguments = arguments();
        return new CallExpression(
                callee, optional, types, arguments, cursor.spanFrom(callee.span().start()));
    }

    /// Arguments : `(` (Argument (`,` Argument)* `,`?)? `)`
    List<Expression> arguments() {
        cursor.expect(OPEN_PAREN);
        var arguments = grammar.lists.delimited(ListKind.ARGUMENTS, this::argument);
        cursor.expect(CLOSE_PAREN);
        return arguments;
    }

    private Expression argument() {
        return cursor.within(cursor.context().withIn(true).withDecorator(false), argument);
    }

    private Expression argumentHere() {
        return cursor.at(DOT_DOT_DOT) ? spread() : grammar.expressions.assignment();
    }

    /// SpreadElement : `...` AssignmentExpression
    SpreadElement spread() {
        int start = cursor.start();
        cursor.next();
        var expression = grammar.expressions.assignment();
        return new SpreadElement(expression, cursor.spanFrom(start));
    }
}
