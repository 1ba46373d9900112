package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.CatchClause;
import io.nangols.syntax.script.ast.Declaration.ClassDeclaration;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal;
import io.nangols.syntax.script.ast.ObjectLiteralElement.SpreadAssignment;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Statement.ThrowStatement;
import io.nangols.syntax.script.ast.Statement.TryStatement;
import io.nangols.syntax.script.ast.TemplateLiteral;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The errors that a script makes.
record Errors(SemanticModel model) {
    private static final String ACTION_ERROR = "ActionError";

    /// Those that JavaScript has.
    private static final Set<String> BUILT_IN =
            Set.of(
                    "Error",
                    "AggregateError",
                    "EvalError",
                    "RangeError",
                    "ReferenceError",
                    "SyntaxError",
                    "TypeError",
                    "URIError");

    /// Nobody has classes that extend so many others.
    private static final int MOST_CLASSES = 20;

    /// An error that is made of JavaScript's `Error`.
    ///
    /// @param expression all of it
    /// @param head from `new` to the name
    /// @param builtIn whether it is one that JavaScript has
    record Thrown(
            Expression expression,
            Span head,
            String name,
            List<Expression> arguments,
            boolean builtIn) {}

    /// What an `ActionError` is made with.
    enum Payload {
        TEXT,
        WITHOUT_MESSAGE,
        /// With a message, or nobody knows; also without parentheses, which are still to come.
        OTHER
    }

    /// The error that a statement throws, when it is one.
    Optional<Thrown> thrown(ThrowStatement statement) {
        return switch (model.value(statement.expression())) {
            case NewExpression error ->
                    thrown(error, error.expression(), error.arguments().orElse(List.of()));
            case CallExpression error -> thrown(error, error.expression(), error.arguments());
            default -> Optional.empty();
        };
    }

    private Optional<Thrown> thrown(
            Expression expression, Expression type, List<Expression> arguments) {
        return type.unwrapped() instanceof Identifier name && isError(name)
                ? Optional.of(
                        new Thrown(
                                expression,
                                new Span(expression.span().start(), type.span().end()),
                                name.name(),
                                arguments,
                                model.meaning(name).isEmpty()))
                : Optional.empty();
    }

    private boolean isError(Identifier name) {
        var type = name;
        for (int i = 0; i < MOST_CLASSES; i++) {
            var meaning = model.meaning(type);
            if (meaning.isEmpty()) {
                return BUILT_IN.contains(type.name());
            }
            var parent = meaning.flatMap(Errors::parent);
            if (parent.isEmpty()) {
                return false;
            }
            type = parent.get();
        }
        return false;
    }

    /// What a class extends, when that is a name.
    private static Optional<Identifier> parent(Binding meaning) {
        return meaning.declaration() instanceof ClassDeclaration type
                ? type.heritageClauses().stream()
                        .filter(clause -> clause.token() == TokenKind.EXTENDS)
                        .flatMap(clause -> clause.types().stream())
                        .map(Errors::withoutArguments)
                        .filter(Identifier.class::isInstance)
                        .map(Identifier.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static Expression withoutArguments(Expression type) {
        return type instanceof Expression.ExpressionWithTypeArguments it ? it.expression() : type;
    }

    /// Whether the same function catches what a statement throws, and does not throw it again.
    boolean isReplaced(ThrowStatement statement) {
        return catches(statement).anyMatch(it -> !throwsAgain(it));
    }

    /// Whether the same function catches what a statement throws.
    boolean isCaught(ThrowStatement statement) {
        return catches(statement).findAny().isPresent();
    }

    private Stream<CatchClause> catches(ThrowStatement statement) {
        return model.ancestors(statement)
                .takeWhile(node -> !(node instanceof FunctionLike))
                .filter(TryStatement.class::isInstance)
                .map(TryStatement.class::cast)
                .filter(it -> it.tryBlock().span().encloses(statement.span()))
                .flatMap(it -> it.catchClause().stream());
    }

    private boolean throwsAgain(CatchClause clause) {
        return clause.variableDeclaration()
                .filter(it -> it.name() instanceof Identifier)
                .flatMap(it -> model.meaning((Identifier) it.name()))
                .filter(
                        caught ->
                                model.references(caught).stream()
                                        .map(model::wrapped)
                                        .flatMap(it -> model.parent(it).stream())
                                        .anyMatch(ThrowStatement.class::isInstance))
                .isPresent();
    }

    /// The text with which an error of JavaScript's is made, and nothing else.
    Optional<Expression> message(Thrown error) {
        return error.builtIn()
                        && error.arguments().size() == 1
                        && !(error.arguments().getFirst() instanceof Expression.SpreadElement)
                ? Optional.of(error.arguments().getFirst())
                : Optional.empty();
    }

    /// Whether an expression is surely a text.
    boolean isText(Expression expression) {
        var seen = Collections.<Expression>newSetFromMap(new IdentityHashMap<>());
        var summands = new ArrayDeque<Expression>();
        summands.add(expression);
        while (!summands.isEmpty()) {
            var value = model.value(summands.removeLast());
            if (value instanceof Literal.StringLiteral || value instanceof TemplateLiteral) {
                return true;
            }
            // A name may stand in its own value.
            if (value instanceof BinaryExpression sum
                    && sum.operator() == TokenKind.PLUS
                    && seen.add(sum)) {
                summands.add(sum.right());
                summands.add(sum.left());
            }
        }
        return false;
    }

    /// Whether it makes Nango's own error.
    boolean isActionError(NewExpression error) {
        var type = error.expression().unwrapped();
        return switch (type) {
            case PropertyAccessExpression access -> isMember(access);
            case Identifier name ->
                    isMember(name)
                            || name.name().equals(ACTION_ERROR)
                                    && model.meaning(name)
                                            .filter(it -> it.kind() == Binding.Kind.IMPORT)
                                            .isPresent();
            default -> false;
        };
    }

    private boolean isMember(Expression type) {
        return model.nangoMember(type)
                .map(NangoMember::name)
                .filter(ACTION_ERROR::equals)
                .isPresent();
    }

    /// What Nango's own error is made with.
    Payload payload(NewExpression error) {
        if (error.arguments().isEmpty()) {
            return Payload.OTHER;
        }
        var arguments = error.arguments().get();
        if (arguments.isEmpty()) {
            return Payload.WITHOUT_MESSAGE;
        }
        if (isText(arguments.getFirst())) {
            return Payload.TEXT;
        }
        return model.value(arguments.getFirst()) instanceof ObjectLiteralExpression object
                        && object.property("message").isEmpty()
                        && object.properties().stream()
                                .noneMatch(SpreadAssignment.class::isInstance)
                ? Payload.WITHOUT_MESSAGE
                : Payload.OTHER;
    }
}
