package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.flow.Growth;
import io.nangols.rules.script.flow.NangoCalls;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;

import java.util.Set;
import java.util.stream.Stream;

/// Requests that are sent at once meet the provider's rate limit at once, and then repeat at once.
final class NoParallelRequests implements ScriptRule {
    private static final Set<String> COMBINATORS = Set.of("all", "allSettled", "race", "any");

    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isSync()) {
            return;
        }
        var model = script.model();
        var requests = NangoCalls.of(model, NangoMember::isProxyCall);
        for (var call : model.nodes(CallExpression.class)) {
            if (call.expression() instanceof PropertyAccessExpression callee
                    && callee.expression() instanceof Identifier promise
                    && promise.name().equals("Promise")
                    && callee.name().staticName().filter(COMBINATORS::contains).isPresent()
                    && call.arguments().stream()
                            .flatMap(it -> promises(it, model))
                            .anyMatch(it -> sends(it, requests, model))) {
                report.at(callee.span())
                        .message(
                                "`%s` sends requests at once: the provider's rate limit is soon reached, and retries get in each other's way. Send one after another, in a loop.",
                                callee.span().of(script.text()));
            }
        }
    }

    /// What the promises of a list are made by.
    private static Stream<Expression> promises(Expression list, SemanticModel model) {
        var pushed =
                model.meaning(list).stream()
                        .flatMap(it -> Growth.of(it, model).stream())
                        .flatMap(it -> it.added().stream());
        var written =
                switch (model.value(list)) {
                    case ArrayLiteralExpression array ->
                            array.elements().stream().map(NoParallelRequests::unspread);
                    // Of `users.map(load)` only `load` makes promises.
                    case CallExpression call
                            when call.expression().unwrapped()
                                    instanceof PropertyAccessExpression ->
                            call.arguments().stream();
                    case Expression other -> Stream.of(other);
                };
        return Stream.concat(written, pushed);
    }

    private static Expression unspread(Expression element) {
        return element instanceof Expression.SpreadElement spread
                        && spread.expression().unwrapped() instanceof CallExpression call
                        && !call.arguments().isEmpty()
                ? call.arguments().getLast()
                : element;
    }

    private static boolean sends(Expression promise, NangoCalls requests, SemanticModel model) {
        var value = model.value(promise);
        // What was awaited before is no longer on its way.
        return !(value instanceof AwaitExpression)
                && (requests.anyIn(value)
                        || model.function(value).filter(requests::isDoneBy).isPresent());
    }
}
