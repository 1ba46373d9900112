package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.PostfixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a loop changes from one turn to the next: variables from around it, and objects in them.
/// Immutable.
final class Changes {
    private final Map<Binding, List<Change>> byName = new LinkedHashMap<>();
    private final SemanticModel model;
    private final IterationStatement loop;

    private Changes(SemanticModel model, IterationStatement loop) {
        this.model = model;
        this.loop = loop;
    }

    /// A change of one variable, or of an object in it.
    ///
    /// @param values what the new value is made of
    /// @param step whether the old value is counted up or down
    record Change(List<Expression> values, boolean step) {}

    static Changes in(IterationStatement loop, SemanticModel model) {
        var changes = new Changes(model, loop);
        Walk.preorder(loop, changes::visit);
        return changes;
    }

    Set<Binding> names() {
        return byName.keySet();
    }

    List<Change> of(Binding name) {
        return byName.getOrDefault(name, List.of());
    }

    private void visit(Node node) {
        switch (node) {
            case BinaryExpression it when it.operator().isAssignmentOperator() -> assigned(it);
            case PrefixUnaryExpression it
                    when it.operator() == TokenKind.PLUS_PLUS
                            || it.operator() == TokenKind.MINUS_MINUS ->
                    root(it.operand()).ifPresent(name -> add(name, new Change(List.of(), true)));
            case PostfixUnaryExpression it ->
                    root(it.operand()).ifPresent(name -> add(name, new Change(List.of(), true)));
            case CallExpression it -> called(it);
            default -> {}
        }
    }

    private void assigned(BinaryExpression it) {
        var target = it.left().unwrapped();
        var change = new Change(List.of(it.right()), isStep(it));
        if (target instanceof Expression.ObjectLiteralExpression
                || target instanceof Expression.ArrayLiteralExpression) {
            Names.in(target, model).forEach(name -> add(name, change));
        } else {
            root(target).ifPresent(name -> add(name, change));
        }
    }

    /// Whether the old value goes into the new one by a sum or a difference.
    private boolean isStep(BinaryExpression assignment) {
        return switch (assignment.operator()) {
            case PLUS_EQUALS, MINUS_EQUALS -> true;
            case EQUALS ->
                    root(assignment.left())
                            .filter(it -> isCountedIn(assignment.right(), it))
                            .isPresent();
            default -> false;
        };
    }

    private boolean isCountedIn(Expression value, Binding name) {
        var sums = new ArrayList<BinaryExpression>();
        Walk.preorder(
                value,
                node -> {
                    if (node instanceof BinaryExpression sum
                            && (sum.operator() == TokenKind.PLUS
                                    || sum.operator() == TokenKind.MINUS)
                            && Names.in(sum, model).contains(name)) {
                        sums.add(sum);
                    }
                });
        return !sums.isEmpty();
    }

    /// `params.set('page', next)` and `Object.assign(params, { page })`.
    private void called(CallExpression call) {
        if (!(call.expression().unwrapped() instanceof PropertyAccessExpression callee)) {
            return;
        }
        var method = callee.name().staticName().orElse("");
        if (Reach.SETTING.contains(method)) {
            root(callee.expression())
                    .ifPresent(name -> add(name, new Change(call.arguments(), false)));
        } else if (method.equals("assign") && call.arguments().size() > 1) {
            var values = call.arguments().subList(1, call.arguments().size());
            root(call.arguments().getFirst())
                    .ifPresent(name -> add(name, new Change(values, false)));
        }
    }

    private void add(Binding name, Change change) {
        if (!loop.statement().span().encloses(name.name().span())) {
            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(change);
        }
    }

    /// The variable that is changed, or holds what is changed.
    private Optional<Binding> root(Expression target) {
        var expression = target.unwrapped();
        while (true) {
            switch (expression) {
                case PropertyAccessExpression it -> expression = it.expression().unwrapped();
                case ElementAccessExpression it -> expression = it.expression().unwrapped();
                default -> {
                    return model.meaning(expression);
                }
            }
        }
    }
}
