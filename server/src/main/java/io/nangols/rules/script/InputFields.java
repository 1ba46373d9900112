package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.BindingPattern.ObjectBindingPattern;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.ArrayList;
import java.util.List;

/// Where a script reads a field of its input: `input.title`, `const { title } = input`.
final class InputFields {
    private InputFields() {}

    /// @param name the field's
    /// @param expression where its value stands
    record Use(String name, Expression expression) {}

    /// All uses of the fields of the parameter that is called `input`.
    static List<Use> of(Identifier input, SemanticModel model) {
        var all = new ArrayList<Use>();
        for (var reference : model.meaning(input).map(model::references).orElse(List.of())) {
            var whole = model.wrapped(reference);
            switch (model.parent(whole).orElse(null)) {
                case PropertyAccessExpression access
                        when access.name() instanceof Identifier name ->
                        all.add(new Use(name.name(), access));
                case VariableDeclaration variable
                        when variable.name() instanceof ObjectBindingPattern pattern ->
                        addPieces(pattern, model, all);
                case null, default -> {}
            }
        }
        return all;
    }

    private static void addPieces(
            ObjectBindingPattern pattern, SemanticModel model, List<Use> all) {
        for (var element : pattern.elements()) {
            if (!element.rest() && element.name() instanceof Identifier local) {
                var field =
                        element.propertyName().flatMap(it -> it.staticName()).orElse(local.name());
                all.add(new Use(field, local));
                model.meaning(local)
                        .map(model::references)
                        .orElse(List.of())
                        .forEach(it -> all.add(new Use(field, it)));
            }
        }
    }
}
