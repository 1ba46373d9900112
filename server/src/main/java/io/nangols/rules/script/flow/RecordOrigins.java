package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Expression.SpreadElement;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.IterationStatement.ForOfStatement;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a list of records comes from: through variables, mappers, loops over other lists, and the
/// script's own functions. What only goes into some field of a record is no origin.
public final class RecordOrigins {
    /// Whether what is looked for is a list, or an element of one.
    private enum Shape {
        LIST,
        ELEMENT
    }

    private record Step(Expression expression, Shape shape) {}

    private final Set<Binding> lists = new LinkedHashSet<>();
    private final Set<Binding> elements = new HashSet<>();
    private final Map<Shape, Set<Expression>> met = new EnumMap<>(Shape.class);
    private final Set<CallExpression> calls = identitySet();
    private final List<Step> pending = new ArrayList<>();
    private final SemanticModel model;

    private RecordOrigins(SemanticModel model) {
        this.model = model;
    }

    /// The origins of what `records` is a list of.
    public static RecordOrigins of(Expression records, SemanticModel model) {
        return of(List.of(records), model);
    }

    /// The origins of all that `records` are lists of.
    public static RecordOrigins of(List<Expression> records, SemanticModel model) {
        var origins = new RecordOrigins(model);
        records.forEach(it -> origins.add(it, Shape.LIST));
        while (!origins.pending.isEmpty()) {
            origins.follow(origins.pending.removeLast());
        }
        return origins;
    }

    /// The variables that hold the records, or lists from which they are made, as they were found.
    public Set<Binding> lists() {
        return Collections.unmodifiableSet(lists);
    }

    /// Whether a call gives a list of which records are made.
    public boolean isListFrom(CallExpression call) {
        return calls.contains(call);
    }

    private void add(Expression expression, Shape shape) {
        var unwrapped = expression.unwrapped();
        // A function that calls itself leads back to the same places.
        if (met.computeIfAbsent(shape, _ -> identitySet()).add(unwrapped)) {
            pending.add(new Step(unwrapped, shape));
        }
    }

    private void follow(Step step) {
        var shape = step.shape();
        switch (step.expression()) {
            case Identifier name -> model.meaning(name).ifPresent(it -> follow(it, shape));
            case AwaitExpression it -> add(it.expression(), shape);
            case PropertyAccessExpression it -> add(it.expression(), shape);
            case ElementAccessExpression it -> add(it.expression(), shape);
            case ConditionalExpression it -> {
                add(it.whenTrue(), shape);
                add(it.whenFalse(), shape);
            }
            case BinaryExpression it -> {
                add(it.left(), shape);
                add(it.right(), shape);
            }
            case ArrayLiteralExpression array -> array.elements().forEach(this::followSpread);
            case ObjectLiteralExpression object when shape == Shape.ELEMENT ->
                    object.properties()
                            .forEach(it -> value(it).ifPresent(value -> add(value, shape)));
            case CallExpression call -> follow(call, shape);
            default -> {}
        }
    }

    private static Optional<Expression> value(ObjectLiteralElement element) {
        return switch (element) {
            case ObjectLiteralElement.PropertyAssignment it -> Optional.of(it.initializer());
            case ObjectLiteralElement.ShorthandPropertyAssignment it -> Optional.of(it.name());
            case ObjectLiteralElement.SpreadAssignment it -> Optional.of(it.expression());
            default -> Optional.empty();
        };
    }

    private void followSpread(Expression element) {
        if (element instanceof SpreadElement spread) {
            add(spread.expression(), Shape.LIST);
        }
    }

    private void follow(CallExpression call, Shape shape) {
        if (shape == Shape.LIST) {
            calls.add(call);
        }
        var own = model.function(call.expression());
        if (own.isPresent()) {
            model.returned(own.get()).forEach(it -> add(it, shape));
        } else if (call.expression().unwrapped() instanceof PropertyAccessExpression callee) {
            if (!model.isNango(callee.expression())) {
                add(callee.expression(), shape);
                followArguments(call, shape);
            }
        } else {
            followArguments(call, shape);
        }
    }

    private void followArguments(CallExpression call, Shape shape) {
        for (var argument : call.arguments()) {
            if (!(argument.unwrapped() instanceof FunctionLike)) {
                add(argument, shape);
            }
        }
    }

    private void follow(Binding binding, Shape shape) {
        if (!(shape == Shape.LIST ? lists : elements).add(binding)) {
            return;
        }
        switch (binding.declaration()) {
            case VariableDeclaration variable -> {
                variable.initializer().ifPresent(it -> add(it, shape));
                loop(variable).ifPresent(it -> add(it.expression(), Shape.LIST));
            }
            case Parameter parameter -> {
                model.arguments(parameter).forEach(it -> add(it, shape));
                iterated(parameter).ifPresent(it -> add(it, Shape.LIST));
            }
            default -> {}
        }
        model.assignments(binding).forEach(it -> add(it.right(), shape));
        if (shape == Shape.LIST) {
            Growth.of(binding, model).stream()
                    .flatMap(it -> it.added().stream())
                    .forEach(this::followAdded);
        }
    }

    private void followAdded(Expression added) {
        if (added instanceof SpreadElement spread) {
            add(spread.expression(), Shape.LIST);
        } else {
            add(added, Shape.ELEMENT);
        }
    }

    private Optional<ForOfStatement> loop(VariableDeclaration variable) {
        return model.ancestors(variable)
                .limit(2)
                .filter(ForOfStatement.class::isInstance)
                .map(ForOfStatement.class::cast)
                .findFirst();
    }

    /// The list that hands its elements to the function with this parameter.
    private Optional<Expression> iterated(Parameter parameter) {
        return model.parent(parameter)
                .filter(Expression.class::isInstance)
                .flatMap(model::parent)
                .filter(CallExpression.class::isInstance)
                .map(it -> ((CallExpression) it).expression().unwrapped())
                .filter(PropertyAccessExpression.class::isInstance)
                .map(it -> ((PropertyAccessExpression) it).expression());
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
