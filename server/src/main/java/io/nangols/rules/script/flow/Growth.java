package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Expression.SpreadElement;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A place where a list gets more elements.
///
/// @param added the elements, or lists of them
public record Growth(Node place, List<Expression> added) {
    private static final Set<String> ADDING = Set.of("push", "unshift");

    /// All of one list: `list.push(a)`, `list = list.concat(a)`, `list = [...list, a]`.
    public static List<Growth> of(Binding list, SemanticModel model) {
        return Stream.concat(
                        model.references(list).stream().flatMap(it -> pushed(it, model)),
                        model.assignments(list).stream().flatMap(it -> joined(list, it, model)))
                .toList();
    }

    private static Stream<Growth> pushed(Identifier list, SemanticModel model) {
        return model.parent(list).orElse(null) instanceof PropertyAccessExpression access
                        && access.name().staticName().filter(ADDING::contains).isPresent()
                        && model.parent(access).orElse(null) instanceof CallExpression call
                ? Stream.of(new Growth(call, call.arguments()))
                : Stream.of();
    }

    private static Stream<Growth> joined(
            Binding list, BinaryExpression assignment, SemanticModel model) {
        return switch (assignment.right().unwrapped()) {
            case CallExpression call
                    when call.expression().unwrapped() instanceof PropertyAccessExpression callee
                            && callee.name().staticName().filter("concat"::equals).isPresent()
                            && model.meaning(callee.expression())
                                    .filter(list::equals)
                                    .isPresent() ->
                    Stream.of(new Growth(assignment, call.arguments()));
            case ArrayLiteralExpression array
                    when array.elements().stream()
                            .anyMatch(
                                    it ->
                                            it instanceof SpreadElement spread
                                                    && model.meaning(spread.expression())
                                                            .filter(list::equals)
                                                            .isPresent()) ->
                    Stream.of(new Growth(assignment, array.elements()));
            default -> Stream.of();
        };
    }
}
