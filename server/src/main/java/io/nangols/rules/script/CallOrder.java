package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Node;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which calls stand above which. Nango's CLI compares their lines, in whatever functions they are,
/// and takes two on one line for right.
final class CallOrder {
    /// The calls that save or delete records, as the CLI has them.
    static final Set<String> BATCHING = Set.of("batchSave", "batchDelete", "batchUpdate");

    private final List<Placed> calls;
    private final Map<Set<String>, List<Placed>> byNames = new HashMap<>();

    /// A call.
    ///
    /// @param line the 0-based line on which it begins
    /// @param function the innermost function around it
    record Placed(
            NangoMember member, CallExpression call, int line, Optional<FunctionLike> function) {
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

    private CallOrder(List<Placed> calls) {
        this.calls = calls;
    }

    static CallOrder of(SemanticModel model) {
        var lines = new LineIndex(model.tree().text());
        return new CallOrder(
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
                                                                                        .start()),
                                                                        model.enclosingFunction(
                                                                                call))))
                        .sorted(Comparator.comparingInt(Placed::line))
                        .toList());
    }

    /// The calls of a member.
    List<Placed> named(String name) {
        return named(Set.of(name));
    }

    private List<Placed> named(Set<String> names) {
        return byNames.computeIfAbsent(
                names, _ -> calls.stream().filter(it -> names.contains(it.name())).toList());
    }

    /// The calls of some members above a call, the first at first.
    Stream<Placed> above(Placed call, Set<String> names) {
        return named(names).stream().takeWhile(it -> it.line() < call.line());
    }

    /// The calls of some members below a call, the last at first.
    Stream<Placed> below(Placed call, Set<String> names) {
        return named(names).reversed().stream().takeWhile(it -> it.line() > call.line());
    }

    /// Whether two calls are in one function, so that lines tell what comes first.
    boolean isSameFunction(Placed call, Placed other) {
        return call.function().map(Node::span).equals(other.function().map(Node::span));
    }
}
