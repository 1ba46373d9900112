package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.NangoMember;
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
import java.util.function.Predicate;

/// Where a script uses certain members of `nango`: by itself, or by calling a function of its own
/// that does. Immutable.
public final class NangoCalls {
    /// Searches and GraphQL are asked with `post`.
    private static final Set<String> ASKING = Set.of("get", "post", "proxy");

    private final Set<CallExpression> calls = identitySet();
    private final Set<FunctionLike> functions = identitySet();

    private NangoCalls() {}

    /// The calls of the members that `wanted` accepts.
    public static NangoCalls of(SemanticModel model, Predicate<NangoMember> wanted) {
        var found = new NangoCalls();
        var pending = new ArrayList<CallExpression>();
        model.nangoMembers().stream()
                .filter(wanted)
                .flatMap(it -> it.call().stream())
                .forEach(pending::add);
        while (!pending.isEmpty()) {
            var call = pending.removeLast();
            if (found.calls.add(call)) {
                model.ancestors(call)
                        .filter(FunctionLike.class::isInstance)
                        .map(FunctionLike.class::cast)
                        .filter(found.functions::add)
                        .forEach(it -> pending.addAll(model.callsOf(it)));
            }
        }
        return found;
    }

    /// The requests that may ask the provider for one page of a list: not those for which Nango
    /// turns the pages, nor those that change something.
    static NangoCalls pageRequests(SemanticModel model) {
        return of(model, it -> ASKING.contains(it.name()));
    }

    /// The calls that do it and stand in `node`, in the order of the text.
    public List<CallExpression> in(Node node) {
        var found = new ArrayList<CallExpression>();
        Walk.preorder(
                node,
                it -> {
                    if (it instanceof CallExpression call && calls.contains(call)) {
                        found.add(call);
                    }
                });
        return found;
    }

    /// Whether anything in `node` does it.
    public boolean anyIn(Node node) {
        return !in(node).isEmpty();
    }

    /// Whether a function does it.
    public boolean isDoneBy(FunctionLike function) {
        return functions.contains(function);
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
