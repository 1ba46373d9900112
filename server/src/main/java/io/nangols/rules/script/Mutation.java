package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.DeleteExpression;
import io.nangols.syntax.script.ast.Operation.PostfixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A place where a script changes an object.
///
/// @param object what is changed: of `a.b = 1` it is `a`
/// @param place what says so: of `a.b = 1` it is `a.b`, of `a.push(b)` it is `a.push`
/// @param method the method that changes it; empty for assignments and `delete`
record Mutation(Expression object, Span place, Optional<String> method) {
    /// https://tc39.es/ecma262/#sec-properties-of-the-array-prototype-object, and those of `Date`
    /// and other objects whose names mean nothing else.
    private static final Set<String> METHODS =
            Set.of(
                    "push",
                    "pop",
                    "shift",
                    "unshift",
                    "splice",
                    "sort",
                    "reverse",
                    "fill",
                    "copyWithin",
                    "setFullYear",
                    "setMonth",
                    "setDate",
                    "setHours",
                    "setMinutes",
                    "setSeconds",
                    "setMilliseconds",
                    "setTime",
                    "setUTCFullYear",
                    "setUTCMonth",
                    "setUTCDate",
                    "setUTCHours",
                    "setUTCMinutes",
                    "setUTCSeconds",
                    "setUTCMilliseconds");

    /// Methods that change an object only if it is a collection.
    private static final Set<String> COLLECTION_METHODS =
            Set.of("set", "add", "append", "delete", "clear");

    /// All in a script, in the order of the text.
    static List<Mutation> in(SemanticModel model) {
        var all = new ArrayList<Mutation>();
        for (var it : model.nodes(BinaryExpression.class)) {
            if (it.operator().isAssignmentOperator()) {
                member(it.left()).ifPresent(all::add);
            }
        }
        for (var it : model.nodes(PrefixUnaryExpression.class)) {
            if (it.operator() == TokenKind.PLUS_PLUS || it.operator() == TokenKind.MINUS_MINUS) {
                member(it.operand()).ifPresent(all::add);
            }
        }
        for (var it : model.nodes(PostfixUnaryExpression.class)) {
            member(it.operand()).ifPresent(all::add);
        }
        for (var it : model.nodes(DeleteExpression.class)) {
            member(it.expression()).ifPresent(all::add);
        }
        for (var it : model.nodes(CallExpression.class)) {
            call(it).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(it -> it.place().start()));
        return all;
    }

    /// Whether its object is changed only if it is a `Map`, a `Set` or the like.
    boolean needsCollection() {
        return method.filter(COLLECTION_METHODS::contains).isPresent();
    }

    private static Optional<Mutation> member(Expression target) {
        return switch (target.unwrapped()) {
            case PropertyAccessExpression it ->
                    Optional.of(new Mutation(it.expression(), it.span(), Optional.empty()));
            case ElementAccessExpression it ->
                    Optional.of(new Mutation(it.expression(), it.span(), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<Mutation> call(CallExpression call) {
        if (!(call.expression().unwrapped() instanceof PropertyAccessExpression callee)
                || !(callee.name() instanceof Identifier name)) {
            return Optional.empty();
        }
        if (METHODS.contains(name.name()) || COLLECTION_METHODS.contains(name.name())) {
            return Optional.of(
                    new Mutation(callee.expression(), callee.span(), Optional.of(name.name())));
        }
        boolean assign =
                name.name().equals("assign")
                        && callee.expression() instanceof Identifier object
                        && object.name().equals("Object");
        return assign && !call.arguments().isEmpty()
                ? Optional.of(
                        new Mutation(
                                call.arguments().getFirst(), callee.span(), Optional.of("assign")))
                : Optional.empty();
    }
}
