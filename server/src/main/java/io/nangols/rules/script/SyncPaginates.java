package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.flow.Loops;
import io.nangols.rules.script.flow.PagedCalls;
import io.nangols.rules.script.flow.RecordOrigins;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;

import java.util.function.Predicate;

/// A list that a provider gives in pages ends with the first one for who does not ask for more.
final class SyncPaginates implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isSync()) {
            return;
        }
        var model = script.model();
        if (Loops.areTooMany(model)) {
            return;
        }
        var saved =
                RecordOrigins.of(
                        model.nangoMembers().stream()
                                .filter(it -> it.name().equals("batchSave"))
                                .flatMap(it -> it.arguments().stream().limit(1))
                                .toList(),
                        model);
        var paged = PagedCalls.of(model);
        for (var request : model.nangoMembers()) {
            if (isGet(request, model)
                    && request.call().filter(saved::isListFrom).isPresent()
                    && request.call().filter(Predicate.not(paged::contains)).isPresent()) {
                report.at(request.span())
                        .message(
                                "This takes the first answer for the whole list. If the provider gives it in pages, the rest is never saved: use `nango.paginate`.");
            }
        }
    }

    /// `nango.get(…)`, or `nango.proxy(…)` with that method, which is the one it has if none is
    /// said.
    private static boolean isGet(NangoMember request, SemanticModel model) {
        return switch (request.name()) {
            case "get" -> true;
            case "proxy" ->
                    request.arguments().stream()
                            .limit(1)
                            .map(model::value)
                            .filter(ObjectLiteralExpression.class::isInstance)
                            .map(ObjectLiteralExpression.class::cast)
                            .anyMatch(it -> isGet(it, model));
            default -> false;
        };
    }

    private static boolean isGet(ObjectLiteralExpression configuration, SemanticModel model) {
        var method = configuration.property("method");
        return method.isEmpty()
                || method.get() instanceof PropertyAssignment property
                        && model.value(property.initializer()) instanceof StringLiteral text
                        && text.value().equalsIgnoreCase("get");
    }
}
