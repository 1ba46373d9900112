package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where a script uses certain members of `nango`: by itself, or by calling a function of its own
/// that does. Immutable.
public final class NangoCalls {
    /// Searches and GraphQL are asked with `post`.
    private static final Set<String> ASKING = Set.of("get", "post", "proxy");

    /// A call before those in it.
    private static final Comparator<CallExpression> IN_TEXT =
            Comparator.<CallExpression>comparingInt(it -> it.span().start())
                    .thenComparingInt(it -> -it.span().end());

    private final List<CallExpression> calls;
    private final Set<FunctionLike> functions;

    /// @param calls in the order of the text
    private NangoCalls(List<CallExpression> calls, Set<FunctionLike> functions) {
        this.calls = calls;
        this.functions = functions;
    }

    /// The calls of the members that `wanted` accepts.
    public static NangoCalls of(SemanticModel model, Predicate<NangoMember> wanted) {
        Set<CallExpression> calls = identitySet();
        Set<FunctionLike> functions = identitySet();
        Set<Node> climbed = identitySet();
        var pending = new ArrayList<CallExpression>();
        model.nangoMembers().stream()
                .filter(wanted)
                .flatMap(it -> it.call().stream())
                .forEach(pending::add);
        while (!pending.isEmpty()) {
            var call = pending.removeLast();
            if (calls.add(call)) {
                model.ancestors(call)
                        .takeWhile(climbed::add)
                        .filter(FunctionLike.class::isInstance)
                        .map(FunctionLike.class::cast)
                        .filter(functions::add)
                        .forEach(it -> pending.addAll(model.callsOf(it)));
            }
        }
        return new NangoCalls(calls.stream().sorted(IN_TEXT).toList(), functions);
    }

    /// The requests that may ask the provider for one page of a list: not those for which Nango
    /// turns the pages, nor those that change something.
    static NangoCalls pageRequests(SemanticModel model) {
        return of(model, it -> ASKING.contains(it.name()));
    }

    /// The calls that do it and stand in `node`, in the order of the text.
    public List<CallExpression> in(Node node) {
        return within(node).toList();
    }

    /// Whether anything in `node` does it.
    public boolean anyIn(Node node) {
        return within(node).findAny().isPresent();
    }

    /// Whether a function does it.
    public boolean isDoneBy(FunctionLike function) {
        return functions.contains(function);
    }

    private Stream<CallExpression> within(Node node) {
        return calls.subList(firstFrom(node.span().start()), calls.size()).stream()
                .takeWhile(it -> it.span().start() < node.span().end())
                .filter(it -> node.span().encloses(it.span()));
    }

    /// The index of the first call that begins at or behind an offset.
    private int firstFrom(int offset) {
        int low = 0;
        int high = calls.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (calls.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
