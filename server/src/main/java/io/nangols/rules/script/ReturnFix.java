package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Fix;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Expression.TaggedTemplateExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.DeleteExpression;
import io.nangols.syntax.script.ast.Operation.PostfixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.YieldExpression;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.Statement.ReturnStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the value away that a `return` gives, where it can be seen that nothing else goes with it.
record ReturnFix(ScriptSubject script, ReturnStatement statement, Expression value) {
    Optional<Fix> fix() {
        if (isPure(value)) {
            int from = statement.span().start() + "return".length();
            return Optional.of(ask(new Edit(new Span(from, value.span().end()), "")));
        }
        if (value instanceof AwaitExpression && isLast()) {
            return Optional.of(
                    ask(new Edit(new Span(statement.span().start(), value.span().start()), "")));
        }
        return Optional.empty();
    }

    private Fix ask(Edit edit) {
        return Fix.ask(
                        "Return nothing",
                        () -> new ScriptEditor(script.tree()).checked(List.of(edit)))
                .prefer();
    }

    /// Whether to compute the value does nothing but that.
    private static boolean isPure(Expression value) {
        var effects = new ArrayList<Node>();
        Walk.preorder(
                value,
                node -> {
                    switch (node) {
                        case CallExpression _,
                                NewExpression _,
                                TaggedTemplateExpression _,
                                AwaitExpression _,
                                YieldExpression _,
                                DeleteExpression _,
                                PostfixUnaryExpression _ ->
                                effects.add(node);
                        case PrefixUnaryExpression it
                                when it.operator() == TokenKind.PLUS_PLUS
                                        || it.operator() == TokenKind.MINUS_MINUS ->
                                effects.add(node);
                        case BinaryExpression it when it.operator().isAssignmentOperator() ->
                                effects.add(node);
                        default -> {}
                    }
                });
        return effects.isEmpty();
    }

    /// Whether the function would end behind it anyway.
    private boolean isLast() {
        SemanticModel model = script.model();
        return model.parent(statement).orElse(null) instanceof Statement.Block block
                && block.statements().getLast().span().equals(statement.span())
                && model.parent(block).orElse(null) instanceof FunctionLike;
    }
}
