package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What the value of an expression may be made of: all that stands in it, and all that the names in
/// it were ever given. Which elements of a list are taken does not count. Immutable.
///
/// @param bindings the names
/// @param calls the calls
public record Reach(Set<Binding> bindings, Set<CallExpression> calls) {
    /// Methods that take a part of a list or a text; what they are given says only which.
    private static final Set<String> SELECTING = Set.of("slice", "at", "substring", "charAt");

    /// Methods that take from what is still to be done, which is no longer a value.
    private static final Set<String> TAKING = Set.of("shift", "pop", "splice");

    /// Methods that change what parameters of a request say.
    static final Set<String> SETTING = Set.of("set", "append");

    /// What `expressions` are made of.
    public static Reach of(List<? extends Node> expressions, SemanticModel model) {
        var bindings = new HashSet<Binding>();
        Set<CallExpression> calls = Collections.newSetFromMap(new IdentityHashMap<>());
        var pending = new ArrayList<Node>(expressions);
        while (!pending.isEmpty()) {
            var node = pending.removeLast();
            switch (node) {
                case Identifier name ->
                        model.meaning(name)
                                .filter(bindings::add)
                                .ifPresent(it -> pending.addAll(sources(it, model)));
                case ElementAccessExpression access -> pending.add(access.expression());
                case PropertyAccessExpression access -> pending.add(access.expression());
                case CallExpression call -> {
                    calls.add(call);
                    if (isOneOf(SELECTING, call)) {
                        pending.add(call.expression());
                    } else if (!isOneOf(TAKING, call)) {
                        node.forEachChild(pending::add);
                    }
                }
                default -> node.forEachChild(pending::add);
            }
        }
        return new Reach(bindings, calls);
    }

    /// What `expression` is made of.
    public static Reach of(Expression expression, SemanticModel model) {
        return of(List.of(expression), model);
    }

    private static boolean isOneOf(Set<String> methods, CallExpression call) {
        return call.expression().unwrapped() instanceof PropertyAccessExpression callee
                && callee.name().staticName().filter(methods::contains).isPresent();
    }

    /// What a name was ever given.
    private static List<Expression> sources(Binding binding, SemanticModel model) {
        var sources = new ArrayList<Expression>();
        switch (binding.declaration()) {
            case VariableDeclaration variable -> variable.initializer().ifPresent(sources::add);
            case Parameter parameter -> sources.addAll(model.arguments(parameter));
            default -> {}
        }
        model.assignments(binding).stream().map(BinaryExpression::right).forEach(sources::add);
        model.references(binding).forEach(it -> sources.addAll(putInto(it, model)));
        return sources;
    }

    /// What is put into an object where that is what a name is for: `params.page = next`,
    /// `params.set('page', next)`.
    private static List<Expression> putInto(Identifier object, SemanticModel model) {
        Expression target = object;
        while (model.parent(target).orElse(null) instanceof Expression outer
                && isMember(outer, target)) {
            target = outer;
        }
        var last = target;
        return switch (model.parent(target).orElse(null)) {
            case BinaryExpression it
                    when it.operator().isAssignmentOperator()
                            && it.left().span().equals(last.span())
                            && !last.span().equals(object.span()) ->
                    List.of(it.right());
            case CallExpression it
                    when it.expression().span().equals(last.span()) && isOneOf(SETTING, it) ->
                    it.arguments();
            case null, default -> List.of();
        };
    }

    private static boolean isMember(Expression outer, Expression object) {
        return switch (outer) {
            case PropertyAccessExpression it -> it.expression().span().equals(object.span());
            case ElementAccessExpression it -> it.expression().span().equals(object.span());
            default -> false;
        };
    }
}
