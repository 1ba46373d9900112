package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Statement.BreakStatement;
import io.nangols.syntax.script.ast.Statement.IfStatement;
import io.nangols.syntax.script.ast.Statement.ReturnStatement;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks at the clock.
public final class Clock {
    private static final Set<String> CLOCKS = Set.of("Date", "performance");
    private static final Pattern START = Pattern.compile("(?i)start|began|begin");

    private Clock() {}

    /// Whether a loop ends because of how long it has run: by its condition, or by `break` or
    /// `return` under one.
    public static boolean endsLoop(IterationStatement loop, SemanticModel model) {
        var conditions = new ArrayList<Expression>();
        Loops.condition(loop).ifPresent(conditions::add);
        Walk.preorder(
                loop.statement(),
                node -> {
                    if (node instanceof IfStatement branch && leaves(branch.thenStatement())) {
                        conditions.add(branch.expression());
                    }
                });
        return conditions.stream().anyMatch(it -> isRead(it, loop, model));
    }

    private static boolean leaves(Node statement) {
        var found = new ArrayList<Node>();
        Walk.preorder(
                statement,
                node -> {
                    if (node instanceof BreakStatement || node instanceof ReturnStatement) {
                        found.add(node);
                    }
                });
        return !found.isEmpty();
    }

    /// Whether a condition depends on what the time is in this turn, or hands the time of the start
    /// to a function that knows the limit.
    private static boolean isRead(
            Expression condition, IterationStatement loop, SemanticModel model) {
        return Reach.of(condition, model).calls().stream()
                        .anyMatch(it -> loop.span().encloses(it.span()) && isNow(it))
                || Names.in(condition, model).stream().anyMatch(Clock::isStart);
    }

    private static boolean isStart(Binding name) {
        return START.matcher(name.name().name()).find()
                && name.initializer().map(Expression::unwrapped).filter(Clock::isNow).isPresent();
    }

    /// `Date.now()`, `performance.now()` and `new Date()`.
    private static boolean isNow(Expression expression) {
        return switch (expression) {
            case CallExpression call ->
                    call.expression() instanceof PropertyAccessExpression callee
                            && callee.expression() instanceof Identifier object
                            && CLOCKS.contains(object.name())
                            && callee.name().staticName().filter("now"::equals).isPresent();
            case NewExpression made ->
                    made.expression() instanceof Identifier object
                            && object.name().equals("Date")
                            && made.arguments().filter(it -> !it.isEmpty()).isEmpty();
            default -> false;
        };
    }
}
