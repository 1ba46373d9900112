package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.script.flow.Changes.Change;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.IterationStatement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Loops that go from one window of time to the next.
public final class TimeWindows {
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:\\b|_)(?i:date|time|day|month|year|week|hour|window)"
                            + "|Date|Time|Day|Month|Year|Week|Hour|Window|moment|luxon|_MS\\b");

    private TimeWindows() {}

    /// Whether what `calls` ask for depends on a time that the loop moves on until its condition no
    /// longer holds.
    public static boolean isIn(
            IterationStatement loop, List<CallExpression> calls, SemanticModel model) {
        var changes = Changes.in(loop, model);
        var moved =
                Loops.condition(loop).stream()
                        .flatMap(it -> Names.in(it, model).stream())
                        .filter(changes.names()::contains)
                        .toList();
        if (moved.isEmpty()) {
            return false;
        }
        var asked = calls.stream().flatMap(it -> it.arguments().stream()).toList();
        var bindings = Reach.of(asked, model).bindings();
        return moved.stream()
                .filter(bindings::contains)
                .anyMatch(name -> isMovedOn(name, changes.of(name), calls, model));
    }

    private static boolean isMovedOn(
            Binding name, List<Change> changes, List<CallExpression> calls, SemanticModel model) {
        return changes.stream().anyMatch(it -> isTime(name, it.values(), model))
                && changes.stream().noneMatch(it -> isAnswer(it.values(), calls, model));
    }

    /// Whether a variable holds a time, as its name, its first value or a later one says.
    static boolean isTime(Binding name, List<Expression> values, SemanticModel model) {
        var text = model.tree().text();
        return Stream.concat(
                        Stream.of(name.name().name()),
                        Stream.concat(values.stream(), name.initializer().stream())
                                .map(it -> it.span().of(text)))
                .anyMatch(it -> TIME.matcher(it).find());
    }

    private static boolean isAnswer(
            List<Expression> values, List<CallExpression> calls, SemanticModel model) {
        var made = Reach.of(values, model).calls();
        return calls.stream().anyMatch(made::contains);
    }
}
