package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.IterationStatement.DoStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForInStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForOfStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForStatement;
import io.nangols.syntax.script.ast.IterationStatement.WhileStatement;
import io.nangols.syntax.script.ast.Literal.BooleanLiteral;
import io.nangols.text.Span;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Questions about loops.
public final class Loops {
    /// Nobody writes so many by hand, and to follow the values of each takes long.
    private static final int MANY = 100;

    private Loops() {}

    /// Whether a script has more loops than are looked at. Who needs to know whether something is
    /// in a loop can't tell then.
    public static boolean areTooMany(SemanticModel model) {
        return count(model) > MANY;
    }

    private static int count(SemanticModel model) {
        return openEndedKinds().mapToInt(it -> model.nodes(it).size()).sum();
    }

    private static Stream<Class<? extends IterationStatement>> openEndedKinds() {
        return Stream.of(WhileStatement.class, DoStatement.class, ForStatement.class);
    }

    /// The loops of a script that go on until something happens, in the order of the text: not
    /// those over the elements of a list. None if there are [too many][#areTooMany].
    public static Stream<IterationStatement> openEnded(SemanticModel model) {
        if (areTooMany(model)) {
            return Stream.empty();
        }
        return openEndedKinds()
                .flatMap(it -> model.nodes(it).stream())
                .map(IterationStatement.class::cast)
                .sorted(Comparator.comparingInt(it -> it.span().start()));
    }

    /// What must hold for another turn.
    public static Optional<Expression> condition(IterationStatement loop) {
        return switch (loop) {
            case WhileStatement it -> Optional.of(it.expression());
            case DoStatement it -> Optional.of(it.expression());
            case ForStatement it -> it.condition();
            case ForInStatement _, ForOfStatement _ -> Optional.empty();
        };
    }

    /// Whether a loop ends only from within.
    public static boolean isEndless(IterationStatement loop) {
        return condition(loop)
                .map(it -> it.unwrapped() instanceof BooleanLiteral literal && literal.value())
                .orElse(true);
    }

    /// The word with which a loop begins.
    public static Span keyword(IterationStatement loop) {
        int length =
                switch (loop) {
                    case WhileStatement _ -> "while".length();
                    case DoStatement _ -> "do".length();
                    case ForStatement _, ForInStatement _, ForOfStatement _ -> "for".length();
                };
        return new Span(loop.span().start(), loop.span().start() + length);
    }
}
