package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.ClassElement.ClassStaticBlockDeclaration;
import io.nangols.syntax.script.ast.ClassElement.PropertyDeclaration;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Node;

import java.util.Optional;

/// Where `await` may stand.
public final class AwaitContext {
    private AwaitContext() {}

    /// The function that would wait if there were an `await` before `node`, be it `async` yet or
    /// not. Empty where none may stand: outside of functions, among parameters, in the fields and
    /// static blocks of classes.
    ///
    /// @param outwards what the node stands in, from the inside out
    public static Optional<FunctionLike> of(Node node, Iterable<Node> outwards) {
        var inner = node;
        for (var outer : outwards) {
            switch (outer) {
                case FunctionLike function -> {
                    return isBody(inner, function) ? Optional.of(function) : Optional.empty();
                }
                case PropertyDeclaration _, ClassStaticBlockDeclaration _ -> {
                    return Optional.empty();
                }
                default -> inner = outer;
            }
        }
        return Optional.empty();
    }

    private static boolean isBody(Node node, FunctionLike function) {
        return function.implementation().filter(it -> it.span().equals(node.span())).isPresent();
    }
}
