package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike.ArrowFunction;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.Operation.VoidExpression;
import io.nangols.syntax.script.ast.Statement.ExpressionStatement;
import io.nangols.syntax.script.ast.Statement.ReturnStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.Optional;
import java.util.Set;

/// What becomes of the promise that a call gives.
enum PromiseUse {
    /// Nobody waits for it.
    DROPPED,
    /// The function that makes it waits for it or hands it to its caller.
    WAITED_FOR,
    /// It is kept, or given away, so that somebody may wait for it later.
    KEPT;

    private static final Set<String> CHAINS = Set.of("then", "catch", "finally");
    private static final Set<String> CLI_CHAINS = Set.of("then", "catch");

    static PromiseUse of(CallExpression call, SemanticModel model) {
        Expression value = model.wrapped(call);
        var next = passedOn(value, model);
        while (next.isPresent()) {
            value = model.wrapped(next.get());
            next = passedOn(value, model);
        }
        return switch (model.parent(value).orElse(null)) {
            case AwaitExpression _, ReturnStatement _, ArrowFunction _ -> WAITED_FOR;
            case ExpressionStatement _ -> DROPPED;
            case PropertyAccessExpression access -> isChain(access, CHAINS) ? WAITED_FOR : DROPPED;
            case VariableDeclaration variable -> isNeverWaitedFor(variable, model) ? DROPPED : KEPT;
            case null, default -> KEPT;
        };
    }

    /// The expression around a value that has this value.
    private static Optional<Expression> passedOn(Expression value, SemanticModel model) {
        return switch (model.parent(value).orElse(null)) {
            case VoidExpression it -> Optional.of(it);
            case ConditionalExpression it when !isAt(it.condition(), value) -> Optional.of(it);
            case BinaryExpression it when passesOn(it.operator()) && isAt(it.right(), value) ->
                    Optional.of(it);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isAt(Node node, Node other) {
        return node.span().equals(other.span());
    }

    private static boolean passesOn(TokenKind operator) {
        return operator == TokenKind.AMPERSAND_AMPERSAND
                || operator == TokenKind.BAR_BAR
                || operator == TokenKind.QUESTION_QUESTION
                || operator == TokenKind.COMMA;
    }

    private static boolean isChain(PropertyAccessExpression access, Set<String> names) {
        return access.name().staticName().filter(names::contains).isPresent();
    }

    /// Whether the promise is treated as if it were what it promises.
    private static boolean isNeverWaitedFor(VariableDeclaration variable, SemanticModel model) {
        if (!(variable.name() instanceof Identifier name)) {
            return true;
        }
        return model.meaning(name).stream()
                .flatMap(binding -> model.references(binding).stream())
                .allMatch(
                        use ->
                                model.parent(use).orElse(null)
                                                instanceof PropertyAccessExpression access
                                        && !isChain(access, CHAINS));
    }

    /// Whether Nango's CLI takes a call for one that is waited for: anything around it is, be it in
    /// another function.
    static boolean satisfiesCli(CallExpression call, SemanticModel model) {
        return model.ancestors(call)
                .anyMatch(
                        it ->
                                it instanceof AwaitExpression
                                        || it instanceof ReturnStatement
                                        || it instanceof PropertyAccessExpression access
                                                && !access.optional()
                                                && isChain(access, CLI_CHAINS));
    }
}
