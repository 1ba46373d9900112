package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.IterationStatement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A loop in which a script turns the pages of a list by itself.
///
/// What a request of it asks for changes from turn to turn, by counting, or by what the last answer
/// said. So loops are none that repeat the same request, walk through a list of their own, or go
/// from one window of time to the next.
///
/// @param cursor what says which page comes next
public record PagingLoop(IterationStatement loop, Binding cursor) {
    /// All in a script, in the order of the text.
    public static List<PagingLoop> all(SemanticModel model) {
        var requests = NangoCalls.pageRequests(model);
        var found = new ArrayList<PagingLoop>();
        Loops.openEnded(model)
                .forEach(
                        loop -> {
                            var calls = requests.in(loop);
                            if (!calls.isEmpty()) {
                                cursor(loop, calls, model)
                                        .ifPresent(it -> found.add(new PagingLoop(loop, it)));
                            }
                        });
        return found;
    }

    private static Optional<Binding> cursor(
            IterationStatement loop, List<CallExpression> calls, SemanticModel model) {
        var changes = Changes.in(loop, model);
        var asked = calls.stream().flatMap(it -> it.arguments().stream()).toList();
        var bindings = Reach.of(asked, model).bindings();
        var asking =
                changes.names().stream()
                        .filter(bindings::contains)
                        // An object changes by what it is given; that says more.
                        .sorted(Comparator.comparing(it -> it.kind() == Binding.Kind.CONST))
                        .toList();
        return Stream.<Predicate<Binding>>of(
                        name -> isCounted(name, changes, model),
                        name -> isAnswered(name, changes, calls, model),
                        name -> isMadeOfCounted(name, changes, model))
                .flatMap(it -> asking.stream().filter(it))
                .findFirst();
    }

    private static boolean isCounted(Binding name, Changes changes, SemanticModel model) {
        return changes.of(name).stream()
                .anyMatch(it -> it.step() && !TimeWindows.isTime(name, it.values(), model));
    }

    private static boolean isMadeOfCounted(Binding name, Changes changes, SemanticModel model) {
        return changes.of(name).stream()
                .flatMap(it -> Reach.of(it.values(), model).bindings().stream())
                .anyMatch(it -> isCounted(it, changes, model));
    }

    private static boolean isAnswered(
            Binding name, Changes changes, List<CallExpression> calls, SemanticModel model) {
        return changes.of(name).stream()
                .map(change -> Reach.of(change.values(), model).calls())
                .anyMatch(made -> calls.stream().anyMatch(made::contains));
    }
}
