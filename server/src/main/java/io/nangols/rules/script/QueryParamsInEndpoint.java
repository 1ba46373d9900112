package io.nangols.rules.script;

import io.nangols.project.script.semantics.PropertyValue.Present;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.project.script.semantics.TextPart;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.TemplateLiteral;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An endpoint with a query: what is in it is not encoded, and hard to see and to change.
final class QueryParamsInEndpoint implements ScriptRule {
    /// Deeper branches are followed no more.
    private static final int MAX_DEPTH = 5;

    private static final Set<TokenKind> LOGICAL =
            EnumSet.of(
                    TokenKind.AMPERSAND_AMPERSAND, TokenKind.BAR_BAR, TokenKind.QUESTION_QUESTION);

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var configuration : script.model().configurations()) {
            configuration
                    .property("endpoint")
                    .present()
                    .ifPresent(it -> check(script, configuration, it, report));
        }
    }

    private static void check(
            ScriptSubject script,
            ProxyConfiguration configuration,
            Present endpoint,
            Report report) {
        var value = endpoint.value();
        var query = value.flatMap(it -> query(script.model(), it, 0));
        if (query.isEmpty()) {
            return;
        }
        var finding =
                report.at(place(value.get(), query.get()))
                        .message(
                                "The endpoint has query parameters in it. Put what stands behind the `?` into `params`, where it is easy to read and to change.");
        QueryMove.of(script, configuration, endpoint)
                .filter(QueryMove::isLikely)
                .ifPresent(it -> finding.fix(Fix.safe("Move it to `params`", it::edits)));
    }

    /// From the `?` on: to the end of the endpoint, or of the constant in which it is.
    private static Span place(Expression endpoint, Span query) {
        boolean written = endpoint instanceof StringLiteral || endpoint instanceof TemplateLiteral;
        return written && endpoint.span().encloses(query)
                ? new Span(query.start(), Math.max(query.end(), endpoint.span().end() - 1))
                : query;
    }

    /// Where the text that an expression makes has its `?`, and what stands behind that in the same
    /// piece.
    private static Optional<Span> query(SemanticModel model, Expression expression, int depth) {
        for (var part : model.text(expression)) {
            var found =
                    switch (part) {
                        case TextPart.Known known -> queryIn(model, known);
                        case TextPart.Unknown(var unknown) ->
                                branches(model.value(unknown)).stream()
                                        .filter(_ -> depth < MAX_DEPTH)
                                        .flatMap(it -> query(model, it, depth + 1).stream())
                                        .findFirst();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> queryIn(SemanticModel model, TextPart.Known known) {
        var source = known.source();
        int at = known.value().indexOf('?');
        if (at < 0) {
            return Optional.empty();
        }
        boolean plain = source.of(model.tree().text()).equals(known.value());
        return Optional.of(plain ? new Span(source.start() + at, source.end()) : source);
    }

    private static List<Expression> branches(Expression value) {
        return switch (value) {
            case ConditionalExpression it -> List.of(it.whenTrue(), it.whenFalse());
            case BinaryExpression it when LOGICAL.contains(it.operator()) ->
                    List.of(it.left(), it.right());
            default -> List.of();
        };
    }
}
