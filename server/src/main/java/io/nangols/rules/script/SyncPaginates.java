package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.flow.NangoCalls;
import io.nangols.rules.script.flow.PagingLoop;
import io.nangols.rules.script.flow.RecordOrigins;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;

import java.util.List;

/// A list that a provider gives in pages ends with the first one for who does not ask for more.
public final class SyncPaginates implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isSync()) {
            return;
        }
        var model = script.model();
        var saved =
                model.nangoMembers().stream()
                        .filter(it -> it.name().equals("batchSave"))
                        .flatMap(it -> it.arguments().stream().limit(1))
                        .map(it -> RecordOrigins.of(it, model))
                        .toList();
        var loops = PagingLoop.all(model);
        for (var request : model.nangoMembers()) {
            if (isGet(request, model)
                    && request.call().filter(call -> isListSaved(call, saved)).isPresent()
                    && request.call().filter(call -> isOnePage(call, loops, model)).isPresent()) {
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

    private static boolean isListSaved(CallExpression call, List<RecordOrigins> saved) {
        return saved.stream().anyMatch(it -> it.isListFrom(call));
    }

    /// Whether nothing around the call, or around a call of its function, turns pages.
    private static boolean isOnePage(
            CallExpression call, List<PagingLoop> loops, SemanticModel model) {
        var same =
                NangoCalls.of(
                        model,
                        it ->
                                it.call()
                                        .filter(made -> made.span().equals(call.span()))
                                        .isPresent());
        boolean paged = loops.stream().anyMatch(it -> same.anyIn(it.loop()));
        boolean again =
                model.ancestors(call)
                        .filter(FunctionLike.class::isInstance)
                        .map(FunctionLike.class::cast)
                        .anyMatch(
                                it ->
                                        same.anyIn(it)
                                                && model.callsOf(it).stream()
                                                        .anyMatch(
                                                                inner ->
                                                                        it.span()
                                                                                .encloses(
                                                                                        inner
                                                                                                .span())));
        return !paged && !again;
    }
}
