package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The calls that a script makes once for each page: in a loop that turns pages, in a function that
/// such a loop calls, and in functions that call themselves. Immutable.
public final class PagedCalls {
    private final Set<CallExpression> calls = Collections.newSetFromMap(new IdentityHashMap<>());

    private PagedCalls() {}

    /// All in a script.
    public static PagedCalls of(SemanticModel model) {
        var found = new PagedCalls();
        Set<Node> places = Collections.newSetFromMap(new IdentityHashMap<>());
        var pending = new ArrayList<Node>();
        PagingLoop.all(model).forEach(it -> pending.add(it.loop()));
        while (!pending.isEmpty()) {
            var place = pending.removeLast();
            if (places.add(place)) {
                for (var call : callsIn(place)) {
                    found.calls.add(call);
                    model.function(call.expression()).ifPresent(pending::add);
                }
            }
        }
        model.functions().stream()
                .filter(it -> callsItself(it, model))
                .forEach(it -> found.calls.addAll(callsIn(it)));
        return found;
    }

    public boolean contains(CallExpression call) {
        return calls.contains(call);
    }

    private static boolean callsItself(FunctionLike function, SemanticModel model) {
        return model.callsOf(function).stream().anyMatch(it -> function.span().encloses(it.span()));
    }

    private static List<CallExpression> callsIn(Node root) {
        var found = new ArrayList<CallExpression>();
        Walk.preorder(
                root,
                node -> {
                    if (node instanceof CallExpression call) {
                        found.add(call);
                    }
                });
        return found;
    }
}
