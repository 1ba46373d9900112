package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.Binder.Bound;
import io.nangols.syntax.script.ast.ClassElement.PropertyDeclaration;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Expression.ThisExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.MethodDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement.ReturnStatement;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The functions of a script: their names, who calls them, what they give back.
final class Functions {
    private final Bound bound;
    private final Structure structure;
    private final List<FunctionLike> all;
    private final Map<String, MethodDeclaration> methods = new HashMap<>();
    private final IdentityHashMap<FunctionLike, List<CallExpression>> calls =
            new IdentityHashMap<>();
    private final IdentityHashMap<FunctionLike, List<Expression>> returned =
            new IdentityHashMap<>();

    Functions(Bound bound, Structure structure) {
        this.bound = bound;
        this.structure = structure;
        this.all =
                bound.nodes()
                        .filter(FunctionLike.class::isInstance)
                        .map(FunctionLike.class::cast)
                        .sorted(Comparator.comparingInt(it -> it.span().start()))
                        .toList();
        for (var method : bound.nodes(MethodDeclaration.class)) {
            method.name().staticName().ifPresent(name -> methods.putIfAbsent(name, method));
        }
        for (var call : bound.nodes(CallExpression.class)) {
            called(call.expression())
                    .ifPresent(it -> calls.computeIfAbsent(it, _ -> new ArrayList<>()).add(call));
        }
        for (var statement : bound.nodes(ReturnStatement.class)) {
            statement.expression().ifPresent(value -> addReturned(statement, value));
        }
    }

    private void addReturned(ReturnStatement statement, Expression value) {
        structure
                .enclosingFunction(statement)
                .ifPresent(it -> returned.computeIfAbsent(it, _ -> new ArrayList<>()).add(value));
    }

    /// All, in the order of the text.
    List<FunctionLike> all() {
        return all;
    }

    /// The function of this script that is called by `callee`.
    Optional<FunctionLike> called(Expression callee) {
        return switch (callee.unwrapped()) {
            case FunctionLike function -> Optional.of(function);
            case PropertyAccessExpression(ThisExpression _, _, Identifier name, _) ->
                    Optional.ofNullable(methods.get(name.name()));
            case Identifier name ->
                    Optional.ofNullable(bound.meanings().get(name)).flatMap(Binding::function);
            default -> Optional.empty();
        };
    }

    List<CallExpression> callsOf(FunctionLike function) {
        return calls.getOrDefault(function, List.of());
    }

    /// The expressions whose values a function may return.
    List<Expression> returned(FunctionLike function) {
        return function.implementation().orElse(null) instanceof Expression value
                ? List.of(value)
                : returned.getOrDefault(function, List.of());
    }

    /// What the calls of a function hand over as its `parameter`.
    List<Expression> arguments(FunctionLike function, Parameter parameter) {
        int at = function.signature().parameters().indexOf(parameter);
        return callsOf(function).stream()
                .filter(call -> call.arguments().size() > at)
                .map(call -> call.arguments().get(at))
                .toList();
    }

    Optional<Identifier> name(FunctionLike function) {
        return switch (function) {
            case FunctionLike.FunctionDeclaration it -> it.name();
            case FunctionLike.FunctionExpression it when it.name().isPresent() -> it.name();
            case MethodDeclaration it -> identifier(it.name());
            case FunctionLike.GetAccessor it -> identifier(it.name());
            case FunctionLike.SetAccessor it -> identifier(it.name());
            default ->
                    switch (structure.parent(function).orElse(null)) {
                        case VariableDeclaration it -> identifier(it.name());
                        case PropertyAssignment it -> identifier(it.name());
                        case PropertyDeclaration it -> identifier(it.name());
                        case null, default -> Optional.empty();
                    };
        };
    }

    private static Optional<Identifier> identifier(Node name) {
        return name instanceof Identifier identifier ? Optional.of(identifier) : Optional.empty();
    }
}
