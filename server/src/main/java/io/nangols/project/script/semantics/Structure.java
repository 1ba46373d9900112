package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ScriptSyntaxError;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ParenthesizedExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.AsExpression;
import io.nangols.syntax.script.ast.Operation.NonNullExpression;
import io.nangols.syntax.script.ast.Operation.SatisfiesExpression;
import io.nangols.syntax.script.ast.Operation.TypeAssertionExpression;
import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.text.Span;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a node stands in.
final class Structure {
    /// With more, nothing in the file is sure.
    private static final int MANY_ERRORS = 100;

    private final IdentityHashMap<Node, Node> parents;
    private final List<Span> doubtful;

    Structure(ScriptTree tree, IdentityHashMap<Node, Node> parents) {
        this.parents = parents;
        this.doubtful =
                tree.errors().size() > MANY_ERRORS
                        ? List.of(tree.sourceFile().span())
                        : tree.errors().stream()
                                .map(ScriptSyntaxError::span)
                                .map(
                                        error ->
                                                tree.pathAt(error.start()).reversed().stream()
                                                        .filter(Structure::isStatement)
                                                        .findFirst()
                                                        .map(Node::span)
                                                        .orElse(error))
                                .toList();
    }

    private static boolean isStatement(Node node) {
        return node instanceof Statement && !(node instanceof Statement.Block);
    }

    boolean isDoubtful(Span span) {
        return doubtful.stream().anyMatch(span::overlaps);
    }

    Optional<Node> parent(Node node) {
        return Optional.ofNullable(parents.get(node));
    }

    Stream<Node> ancestors(Node node) {
        return Stream.iterate(parent(node), Optional::isPresent, it -> parent(it.get()))
                .map(Optional::get);
    }

    Optional<FunctionLike> enclosingFunction(Node node) {
        return ancestors(node)
                .filter(FunctionLike.class::isInstance)
                .map(FunctionLike.class::cast)
                .findFirst();
    }

    /// The innermost statement in a list of statements that holds `node`, or is it.
    Optional<Statement> statement(Node node) {
        return Stream.concat(Stream.of(node), ancestors(node))
                .filter(it -> it instanceof Statement)
                .filter(it -> parents.get(it) instanceof Statement.Block || isTopLevel(it))
                .map(Statement.class::cast)
                .findFirst();
    }

    boolean isTopLevel(Node node) {
        return parents.get(node) instanceof SourceFile;
    }

    /// An expression with all that only wraps it: parentheses, type assertions, `!`.
    Expression wrapped(Expression expression) {
        var outermost = expression;
        while (parents.get(outermost) instanceof Expression outer && isWrapper(outer)) {
            outermost = outer;
        }
        return outermost;
    }

    private static boolean isWrapper(Expression outer) {
        return outer instanceof ParenthesizedExpression
                || outer instanceof AsExpression
                || outer instanceof SatisfiesExpression
                || outer instanceof NonNullExpression
                || outer instanceof TypeAssertionExpression;
    }
}
