package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.BindingPattern.BindingElement;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.IterationStatement.ForOfStatement;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.Optional;

/// A parameter, or something that is reached through it.
///
/// @param binding the parameter's name, or that of a piece of it
/// @param depth how far in: 0 for the parameter itself, 1 for its members
record ParameterPath(Binding binding, int depth) {
    /// Longer ways are nobody's.
    private static final int MAX_STEPS = 20;

    private record Step(Expression expression, int depth) {}

    /// How an expression comes from a parameter: through members, constants that are members, loops
    /// over members. Empty if it does not, or nobody knows.
    static Optional<ParameterPath> of(Expression expression, SemanticModel model) {
        var step = Optional.of(new Step(expression.unwrapped(), 0));
        for (int i = 0; i < MAX_STEPS && step.isPresent(); i++) {
            int depth = step.get().depth();
            switch (step.get().expression()) {
                case PropertyAccessExpression it ->
                        step = Optional.of(new Step(it.expression().unwrapped(), depth + 1));
                case ElementAccessExpression it ->
                        step = Optional.of(new Step(it.expression().unwrapped(), depth + 1));
                case Identifier name -> {
                    var binding = model.meaning(name);
                    if (binding.filter(it -> it.declaration() instanceof Parameter).isPresent()) {
                        return Optional.of(new ParameterPath(binding.get(), depth));
                    }
                    step =
                            binding.filter(it -> !model.isReassigned(it))
                                    .flatMap(it -> source(it, depth, model));
                }
                default -> step = Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// What a variable is another name for.
    private static Optional<Step> source(Binding binding, int depth, SemanticModel model) {
        if (!(binding.declaration() instanceof VariableDeclaration variable)
                || isRest(binding, model)) {
            return Optional.empty();
        }
        int inside = binding.isWhole() ? depth : depth + 1;
        if (variable.initializer().isPresent()) {
            return variable.initializer().map(it -> new Step(it.unwrapped(), inside));
        }
        return model.ancestors(variable)
                .limit(2)
                .filter(ForOfStatement.class::isInstance)
                .map(it -> new Step(((ForOfStatement) it).expression().unwrapped(), inside + 1))
                .findFirst();
    }

    /// Whether it is an array or an object that was made for the function: what `...` collects.
    boolean isCollected(SemanticModel model) {
        return isRest(binding, model);
    }

    private static boolean isRest(Binding binding, SemanticModel model) {
        return model.parent(binding.name())
                .filter(
                        it ->
                                it instanceof Parameter parameter && parameter.rest()
                                        || it instanceof BindingElement element && element.rest())
                .isPresent();
    }
}
