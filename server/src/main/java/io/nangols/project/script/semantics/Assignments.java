package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.Binder.Bound;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.ParenthesizedExpression;
import io.nangols.syntax.script.ast.Expression.SpreadElement;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.IterationStatement.ForInStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForOfStatement;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.PostfixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where names get other values than their first.
final class Assignments {
    private final Structure structure;
    private final Map<Binding, List<BinaryExpression>> plain = new HashMap<>();
    private final Set<Binding> changed = new HashSet<>();

    /// Whether an array or object is what is assigned to, or stands in one that is.
    private final IdentityHashMap<Node, Boolean> patterns = new IdentityHashMap<>();

    Assignments(Bound bound, Structure structure) {
        this.structure = structure;
        bound.uses()
                .forEach(
                        (binding, names) -> {
                            for (var name : names) {
                                look(binding, name);
                            }
                        });
    }

    private void look(Binding binding, Identifier name) {
        var place = structure.wrapped(name);
        switch (structure.parent(place).orElse(null)) {
            case BinaryExpression it when isTarget(it, place) -> {
                plain.computeIfAbsent(binding, _ -> new ArrayList<>()).add(it);
                changed.add(binding);
            }
            case PrefixUnaryExpression it
                    when it.operator() == TokenKind.PLUS_PLUS
                            || it.operator() == TokenKind.MINUS_MINUS ->
                    changed.add(binding);
            case PostfixUnaryExpression _ -> changed.add(binding);
            case null -> {}
            case Node parent -> {
                if (canBeInPattern(parent) && isPattern(parent) || isLoopTarget(parent, place)) {
                    changed.add(binding);
                }
            }
        }
    }

    private static boolean isTarget(BinaryExpression assignment, Expression place) {
        return assignment.operator().isAssignmentOperator()
                && assignment.left().span().equals(place.span());
    }

    /// `for (name of …)`, without a declaration.
    private static boolean isLoopTarget(Node loop, Node place) {
        return switch (loop) {
            case ForOfStatement it -> it.initializer().span().equals(place.span());
            case ForInStatement it -> it.initializer().span().equals(place.span());
            default -> false;
        };
    }

    /// `[a, b] = …` and `({ a } = …)`.
    private boolean isPattern(Node part) {
        var climbed = new ArrayList<Node>();
        var outermost = part;
        while (!patterns.containsKey(outermost)) {
            climbed.add(outermost);
            var parent = structure.parent(outermost).filter(Assignments::canBeInPattern);
            if (parent.isEmpty()) {
                patterns.put(outermost, isAssigned(outermost));
            } else {
                outermost = parent.get();
            }
        }
        boolean pattern = patterns.get(outermost);
        climbed.forEach(it -> patterns.put(it, pattern));
        return pattern;
    }

    private boolean isAssigned(Node outermost) {
        return outermost instanceof Expression pattern
                && structure.parent(outermost).orElse(null) instanceof BinaryExpression it
                && isTarget(it, pattern);
    }

    private static boolean canBeInPattern(Node node) {
        return node instanceof ArrayLiteralExpression
                || node instanceof ObjectLiteralExpression
                || node instanceof ObjectLiteralElement
                || node instanceof SpreadElement
                || node instanceof ParenthesizedExpression;
    }

    /// The assignments to a name itself, in the order of the text.
    List<BinaryExpression> of(Binding binding) {
        return plain.getOrDefault(binding, List.of());
    }

    /// Whether a name may get another value than its first.
    boolean isReassigned(Binding binding) {
        return changed.contains(binding);
    }
}
