package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.AwaitContext;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.ExpressionWithTypeArguments;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Expression.TaggedTemplateExpression;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.NonNullExpression;
import io.nangols.syntax.script.ast.TokenKind;

/// How a value can be awaited.
enum Awaiting {
    PLAIN,
    /// Where what follows would otherwise come before the `await`.
    IN_PARENTHESES,
    IMPOSSIBLE;

    static Awaiting of(ScriptTree tree, Expression value) {
        var ancestors = Ancestors.of(tree, value);
        boolean async =
                AwaitContext.of(value, ancestors.reversed())
                        .filter(it -> Modifier.contains(it.modifiers(), TokenKind.ASYNC))
                        .isPresent();
        if (!async) {
            return IMPOSSIBLE;
        }
        if (!bindsTighter(ancestors.getLast(), value)) {
            return PLAIN;
        }
        return mayOpenParenthesis(tree, value) ? IN_PARENTHESES : IMPOSSIBLE;
    }

    private static boolean bindsTighter(Node parent, Expression value) {
        return switch (parent) {
            case PropertyAccessExpression it -> Ancestors.isSame(it.expression(), value);
            case ElementAccessExpression it -> Ancestors.isSame(it.expression(), value);
            case CallExpression it -> Ancestors.isSame(it.expression(), value);
            case NewExpression it -> Ancestors.isSame(it.expression(), value);
            case TaggedTemplateExpression it -> Ancestors.isSame(it.tag(), value);
            case ExpressionWithTypeArguments it -> Ancestors.isSame(it.expression(), value);
            case NonNullExpression _ -> true;
            case BinaryExpression it ->
                    it.operator() == TokenKind.ASTERISK_ASTERISK
                            && Ancestors.isSame(it.left(), value);
            default -> false;
        };
    }

    /// Not where a parenthesis would make a call of the line before, which has no semicolon.
    private static boolean mayOpenParenthesis(ScriptTree tree, Expression value) {
        int before = tree.tokens().firstFrom(value.span().start()) - 1;
        if (before < 0) {
            return true;
        }
        return switch (tree.tokens().kind(before)) {
            case IDENTIFIER,
                    CLOSE_PAREN,
                    CLOSE_BRACKET,
                    STRING_LITERAL,
                    NUMERIC_LITERAL,
                    NO_SUBSTITUTION_TEMPLATE_LITERAL,
                    TEMPLATE_TAIL,
                    THIS ->
                    false;
            default -> true;
        };
    }
}
