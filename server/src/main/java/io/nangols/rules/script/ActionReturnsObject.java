package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;

import java.util.Set;

/// An action that returns an array: nothing can ever be added to it, such as a cursor.
final class ActionReturnsObject implements ScriptRule {
    /// What arrays have, and hardly anything else, and what gives an array.
    private static final Set<String> ARRAY_METHODS = Set.of("map", "flatMap", "filter");

    private static final String ADVICE =
            "Return an object with the list in a field, to which a cursor and more can be added later.";

    @Override
    public void check(ScriptSubject script, Report report) {
        if (script.isAction()) {
            script.model().mainFunction().ifPresent(main -> check(main, script.model(), report));
        }
    }

    private static void check(FunctionLike main, SemanticModel model, Report report) {
        var declared = new ScriptTypes(model).returned(main);
        if (declared.isEmpty()) {
            model.returned(main).stream()
                    .filter(value -> isArray(value, model))
                    .forEach(
                            value ->
                                    report.at(value.span())
                                            .message("This action returns an array. %s", ADVICE));
        } else if (declared.get().isArray()) {
            report.at(ScriptTypes.awaited(main.signature().returnType().orElseThrow()).span())
                    .message("This action returns an array. %s", ADVICE);
        }
    }

    private static boolean isArray(Expression returned, SemanticModel model) {
        return switch (model.value(returned)) {
            case ArrayLiteralExpression _ -> true;
            case CallExpression call
                    when call.expression() instanceof PropertyAccessExpression callee
                            && callee.name() instanceof Identifier method ->
                    ARRAY_METHODS.contains(method.name()) && !call.arguments().isEmpty();
            case null, default -> false;
        };
    }
}
