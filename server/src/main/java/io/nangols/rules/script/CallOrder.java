package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Node;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which calls stand above which. Nango's CLI compares their lines, in whatever functions they are,
/// and takes two on one line for right.
final class CallOrder {
    /// The calls that save or delete records, as the CLI has them.
    static final Set<String> BATCHING = Set.of("batchSave", "batchDelete", "batchUpdate");

    private final SemanticModel model;
    private final List<Placed> calls;

    /// A call, and the 0-based line on which it begins.
    record Placed(NangoMember member, CallExpression call, int line) {
        String name() {
            return member.name();
        }

        Span span() {
            return member.access().span();
        }

        boolean isSeenByCli() {
            return NangoCli.sees(member);
        }
    }

    private CallOrder(SemanticModel model, List<Placed> calls) {
        this.model = model;
        this.calls = calls;
    }

    static CallOrder of(SemanticModel model) {
        var lines = new LineIndex(model.tree().text());
        return new CallOrder(
                model,
                model.nangoMembers().stream()
                        .flatMap(
                                member ->
                                        member.call().stream()
                                                .map(
                                                        call ->
                                                                new Placed(
                                                                        member,
                                                                        call,
                                                                        lines.lineAt(
                                                                                call.span()
                                                                                        .start()))))
                        .toList());
    }

    /// The calls of a member.
    List<Placed> named(String name) {
        return calls.stream().filter(it -> it.name().equals(name)).toList();
    }

    Stream<Placed> above(Placed call, Set<String> names) {
        return calls.stream().filter(it -> names.contains(it.name()) && it.line() < call.line());
    }

    Stream<Placed> below(Placed call, Set<String> names) {
        return calls.stream().filter(it -> names.contains(it.name()) && it.line() > call.line());
    }

    /// Whether two calls are in one function, so that lines tell what comes first.
    boolean isSameFunction(Placed call, Placed other) {
        return function(call).equals(function(other));
    }

    private Optional<Span> function(Placed placed) {
        return model.enclosingFunction(placed.call()).map(Node::span);
    }
}
