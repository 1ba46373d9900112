package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.Binder.Bound;
import io.nangols.syntax.script.ast.ClassElement.PropertyDeclaration;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Expression.ThisExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.MethodDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.PostfixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement.ReturnStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// What expressions stand for, as far as the script alone decides it.
final class Values {
    /// Longer chains of constants are nobody's.
    private static final int MAX_STEPS = 20;

    private final Bound bound;
    private final Structure structure;
    private final IdentityHashMap<FunctionLike, List<CallExpression>> calls =
            new IdentityHashMap<>();
    private final IdentityHashMap<FunctionLike, List<Expression>> returned =
            new IdentityHashMap<>();

    Values(Bound bound, Structure structure) {
        this.bound = bound;
        this.structure = structure;
        for (var node : bound.byKind().getOrDefault(CallExpression.class, List.of())) {
            var call = (CallExpression) node;
            function(call.expression())
                    .ifPresent(it -> calls.computeIfAbsent(it, _ -> new ArrayList<>()).add(call));
        }
        for (var node : bound.byKind().getOrDefault(ReturnStatement.class, List.of())) {
            var value = ((ReturnStatement) node).expression();
            structure
                    .enclosingFunction(node)
                    .ifPresent(
                            it ->
                                    value.ifPresent(
                                            returned.computeIfAbsent(it, _ -> new ArrayList<>())
                                                    ::add));
        }
    }

    Optional<Binding> meaning(Expression expression) {
        return expression.unwrapped() instanceof Identifier name
                ? Optional.ofNullable(bound.meanings().get(name))
                : Optional.empty();
    }

    List<Identifier> references(Binding binding) {
        return bound.uses().getOrDefault(binding, List.of());
    }

    /// The function of this script that is called by `callee`.
    Optional<FunctionLike> function(Expression callee) {
        return switch (callee.unwrapped()) {
            case FunctionLike function -> Optional.of(function);
            case PropertyAccessExpression(ThisExpression _, _, Identifier name, _) ->
                    bound.byKind().getOrDefault(MethodDeclaration.class, List.of()).stream()
                            .map(MethodDeclaration.class::cast)
                            .filter(
                                    it ->
                                            it.name()
                                                    .staticName()
                                                    .filter(name.name()::equals)
                                                    .isPresent())
                            .map(FunctionLike.class::cast)
                            .findFirst();
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

    /// The assignments to a name, its first value not among them.
    List<BinaryExpression> assignments(Binding binding) {
        return references(binding).stream()
                .flatMap(it -> structure.parent(it).stream())
                .filter(BinaryExpression.class::isInstance)
                .map(BinaryExpression.class::cast)
                .filter(it -> it.operator().isAssignmentOperator())
                .filter(it -> meaning(it.left()).filter(binding::equals).isPresent())
                .toList();
    }

    /// Whether a name may get another value than its first.
    boolean isReassigned(Binding binding) {
        return switch (binding.kind()) {
            case IMPORT, CONST, ENUM, NAMESPACE, TYPE -> false;
            case FUNCTION, CLASS, LET, VAR, PARAMETER, CATCH ->
                    references(binding).stream().anyMatch(this::isTarget);
        };
    }

    private boolean isTarget(Identifier name) {
        return switch (structure.parent(name).orElse(null)) {
            case BinaryExpression it ->
                    it.operator().isAssignmentOperator() && it.left().span().equals(name.span());
            case PrefixUnaryExpression it ->
                    it.operator() == TokenKind.PLUS_PLUS || it.operator() == TokenKind.MINUS_MINUS;
            case PostfixUnaryExpression _ -> true;
            case null, default -> isInPattern(name);
        };
    }

    /// `[a, b] = …` and `({ a } = …)`.
    private boolean isInPattern(Node name) {
        var outermost = name;
        for (var it = structure.parent(name);
                it.filter(Values::canBePattern).isPresent();
                it = structure.parent(it.get())) {
            outermost = it.get();
        }
        var pattern = outermost;
        return structure.parent(pattern).orElse(null) instanceof BinaryExpression it
                && it.operator() == TokenKind.EQUALS
                && it.left().span().equals(pattern.span());
    }

    private static boolean canBePattern(Node node) {
        return node instanceof Expression.ArrayLiteralExpression
                || node instanceof ObjectLiteralExpression
                || node instanceof PropertyAssignment
                || node instanceof ShorthandPropertyAssignment
                || node instanceof Expression.ParenthesizedExpression;
    }

    /// What an expression stands for: followed through parentheses, type assertions, names that
    /// never change and properties of objects that are written out. Where that ends, the expression
    /// itself.
    Expression value(Expression expression) {
        var value = expression.unwrapped();
        for (int i = 0; i < MAX_STEPS; i++) {
            var next = step(value);
            if (next.isEmpty()) {
                return value;
            }
            value = next.get().unwrapped();
        }
        return value;
    }

    private Optional<Expression> step(Expression value) {
        return switch (value) {
            case Identifier name ->
                    Optional.ofNullable(bound.meanings().get(name))
                            .filter(binding -> !isReassigned(binding))
                            .flatMap(Binding::initializer);
            case PropertyAccessExpression(Identifier object, _, Identifier name, _)
                    when value(object) instanceof ObjectLiteralExpression literal ->
                    literal.property(name.name()).flatMap(Values::initializer);
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> initializer(ObjectLiteralElement element) {
        return switch (element) {
            case PropertyAssignment property -> Optional.of(property.initializer());
            case ShorthandPropertyAssignment property -> Optional.of(property.name());
            default -> Optional.empty();
        };
    }

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
