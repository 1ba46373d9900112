package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.script.flow.Growth;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Parameter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the methods of arrays hand to the functions they are given.
final class Callbacks {
    /// Methods that hand on the elements first.
    private static final Set<String> OVER_ELEMENTS =
            Set.of("forEach", "map", "flatMap", "filter", "find", "some", "every");

    private static final Set<String> REDUCERS = Set.of("reduce", "reduceRight");

    /// Methods whose result has the elements of the array.
    private static final Set<String> SAME_ELEMENTS =
            Set.of(
                    "filter",
                    "slice",
                    "sort",
                    "reverse",
                    "toSorted",
                    "toReversed",
                    "concat",
                    "flat");

    private static final int MAX_DEPTH = 10;

    private final SemanticModel model;

    Callbacks(SemanticModel model) {
        this.model = model;
    }

    /// The call of a method to which the function with this parameter is given.
    private record Site(CallExpression call, PropertyAccessExpression callee, int parameter) {
        String method() {
            return callee.name().staticName().orElse("");
        }
    }

    /// Whether a parameter is what `reduce` carries from element to element.
    boolean isAccumulator(Binding binding) {
        return site(binding)
                .filter(it -> REDUCERS.contains(it.method()) && it.parameter() == 0)
                .isPresent();
    }

    /// Whether `reduce` carries a `Map`, a `Set` or the like, which it begins with.
    boolean accumulatesCollection(Binding binding) {
        return site(binding)
                .filter(it -> REDUCERS.contains(it.method()) && it.parameter() == 0)
                .filter(it -> it.call().arguments().size() > 1)
                .filter(it -> model.value(it.call().arguments().get(1)) instanceof NewExpression)
                .isPresent();
    }

    /// Whether a parameter is an element of an array whose elements were just made.
    boolean takesFreshElements(Binding binding) {
        return site(binding)
                .filter(it -> OVER_ELEMENTS.contains(it.method()) && it.parameter() == 0)
                .filter(it -> hasFreshElements(it.callee().expression(), 0))
                .isPresent();
    }

    private Optional<Site> site(Binding binding) {
        if (!(binding.declaration() instanceof Parameter parameter)
                || !binding.isWhole()
                || !(model.parent(parameter).orElse(null) instanceof FunctionLike function)
                || !(function instanceof Expression callback)
                || !(model.parent(model.wrapped(callback)).orElse(null)
                        instanceof CallExpression call)
                || !(call.expression().unwrapped() instanceof PropertyAccessExpression callee)
                || call.arguments().isEmpty()
                || !call.arguments().getFirst().unwrapped().span().equals(function.span())) {
            return Optional.empty();
        }
        int at = function.signature().parameters().indexOf(parameter);
        return Optional.of(new Site(call, callee, at));
    }

    private boolean hasFreshElements(Expression array, int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        return switch (model.value(array)) {
            case ArrayLiteralExpression it ->
                    it.elements().stream().allMatch(element -> isFresh(element))
                            && isFilledFresh(array);
            case AwaitExpression it -> hasFreshElements(it.expression(), depth + 1);
            case CallExpression call -> hasFreshElements(call, depth);
            default -> false;
        };
    }

    private boolean hasFreshElements(CallExpression call, int depth) {
        if (!(call.expression().unwrapped() instanceof PropertyAccessExpression callee)) {
            return false;
        }
        var method = callee.name().staticName().orElse("");
        boolean ofPromise =
                callee.expression() instanceof Identifier name && name.name().equals("Promise");
        if (ofPromise && method.equals("all") && !call.arguments().isEmpty()) {
            return hasFreshElements(call.arguments().getFirst(), depth + 1);
        }
        if (SAME_ELEMENTS.contains(method)) {
            return hasFreshElements(callee.expression(), depth + 1);
        }
        return method.equals("map")
                && !call.arguments().isEmpty()
                && makesFresh(call.arguments().getFirst());
    }

    /// A mapper of another file is taken to do what mappers do.
    private boolean makesFresh(Expression mapper) {
        var returned = model.function(mapper).map(model::returned).orElse(List.of());
        return returned.stream()
                .allMatch(it -> isFresh(it) || model.value(it) instanceof CallExpression);
    }

    private boolean isFresh(Expression element) {
        var value = model.value(element);
        return value instanceof ObjectLiteralExpression
                || value instanceof ArrayLiteralExpression
                || value instanceof NewExpression;
    }

    /// Whether all that is put into an array was made for it.
    private boolean isFilledFresh(Expression array) {
        return model.meaning(array).stream()
                .flatMap(it -> Growth.of(it, model).stream())
                .flatMap(it -> it.added().stream())
                .allMatch(this::isFresh);
    }
}
