package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Operation.AsExpression;
import io.nangols.syntax.script.ast.Operation.TypeAssertionExpression;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.text.Span;

/// A cast silences TypeScript where it could have told that the provider sends something else.
final class NoTypeCast implements ScriptRule {
    /// Longer types make a sentence hard to read.
    private static final int MAX_LENGTH = 40;

    @Override
    public void check(ScriptSubject script, Report report) {
        var text = script.text();
        for (var cast : script.model().nodes(AsExpression.class)) {
            int keyword = text.lastIndexOf("as", cast.type().span().start() - 1);
            var place = new Span(keyword, cast.span().end());
            check(script, cast, cast.expression(), cast.type(), place, report);
        }
        for (var cast : script.model().nodes(TypeAssertionExpression.class)) {
            int start = cast.span().start();
            var written = text.substring(start, cast.expression().span().start());
            var place = new Span(start, start + written.stripTrailing().length());
            check(script, cast, cast.expression(), cast.type(), place, report);
        }
    }

    private static void check(
            ScriptSubject script,
            Expression cast,
            Expression operand,
            TypeNode type,
            Span place,
            Report report) {
        if (isConst(type) || isMissing(type) || isCastAgain(script.model(), cast)) {
            return;
        }
        var written = type.span().of(script.text());
        var shown =
                written.length() > MAX_LENGTH || written.contains("\n")
                        ? "This cast"
                        : "`%s`".formatted(place.of(script.text()));
        report.at(place).message("%s", "%s %s".formatted(shown, advice(operand)));
    }

    private static String advice(Expression operand) {
        return switch (operand.unwrapped()) {
            case Expression.ObjectLiteralExpression _, Expression.ArrayLiteralExpression _ ->
                    "hides what is missing or wrong in it. Say the type where it is kept instead: of the variable, of the parameter, `reduce<T>(…)`.";
            default ->
                    "claims what nothing has checked. Check it (`typeof`, `in`, a type guard, a schema), or type it where it comes from, such as `nango.get<T>(…)`.";
        };
    }

    /// `as const` claims nothing.
    private static boolean isConst(TypeNode type) {
        return type instanceof TypeReference(Identifier name, _, _) && name.name().equals("const");
    }

    private static boolean isMissing(TypeNode type) {
        return type.span().isEmpty();
    }

    /// Of `x as unknown as T` the whole is one cast.
    private static boolean isCastAgain(SemanticModel model, Expression cast) {
        return model.ancestors(cast)
                .takeWhile(
                        it ->
                                it instanceof Expression outer
                                        && outer.unwrapped().span().equals(cast.unwrapped().span()))
                .anyMatch(
                        it -> it instanceof AsExpression || it instanceof TypeAssertionExpression);
    }
}
