package io.nangols.rules.script;

import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Statement.ThrowStatement;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// An action that throws another error than `nango.ActionError`, or that one without a message: who
/// calls it does not learn what went wrong.
final class ActionError implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        var errors = new Errors(script.model());
        if (script.isAction()) {
            for (var statement : script.model().nodes(ThrowStatement.class)) {
                errors.thrown(statement)
                        .filter(_ -> !errors.isReplaced(statement))
                        .ifPresent(error -> reportThrown(script, error, statement, errors, report));
            }
        }
        for (var error : script.model().nodes(NewExpression.class)) {
            if (errors.isActionError(error)) {
                checkMessage(error, errors, report);
            }
        }
    }

    private static void reportThrown(
            ScriptSubject script,
            Errors.Thrown error,
            ThrowStatement statement,
            Errors errors,
            Report report) {
        var finding =
                report.at(error.head())
                        .message(
                                "Throw a `nango.ActionError` with a `message`: that is what whoever calls the action gets, but of `%s` only that the script failed.",
                                error.name());
        errors.message(error)
                .ifPresent(
                        message ->
                                errors.model()
                                        .nangoInReach(error.expression())
                                        .map(
                                                nango ->
                                                        fix(
                                                                isSafe(
                                                                        error, message, statement,
                                                                        errors),
                                                                () ->
                                                                        rewritten(
                                                                                script,
                                                                                error,
                                                                                message,
                                                                                nango.name())))
                                        .ifPresent(finding::fix));
    }

    /// Nobody may ask the error for its `message` before it leaves the script: an `ActionError` has
    /// none to tell.
    private static boolean isSafe(
            Errors.Thrown error, Expression message, ThrowStatement statement, Errors errors) {
        return errors.isText(message)
                && !errors.isCaught(statement)
                && statement.span().encloses(error.expression().span());
    }

    private static Fix fix(boolean safe, Supplier<Optional<List<Edit>>> edits) {
        var title = "Throw a `nango.ActionError`";
        return safe ? Fix.safe(title, edits) : Fix.ask(title, edits);
    }

    /// The text of the message stays as it is written.
    private static Optional<List<Edit>> rewritten(
            ScriptSubject script, Errors.Thrown error, Expression message, String nango) {
        return new ScriptEditor(script.tree())
                .checked(
                        List.of(
                                new Edit(error.head(), "new " + nango + ".ActionError"),
                                new Edit(Span.at(message.span().start()), "{ message: "),
                                new Edit(Span.at(message.span().end()), " }")));
    }

    private static void checkMessage(NewExpression error, Errors errors, Report report) {
        var head = new Span(error.span().start(), error.expression().span().end());
        switch (errors.payload(error)) {
            case Errors.Payload.TEXT -> {
                var text = error.arguments().orElseThrow().getFirst();
                report.at(head)
                        .message(
                                "`ActionError` takes an object. Put the text into it as `message`, which is what whoever calls the action looks for.")
                        .fix(
                                Fix.safe(
                                        "Put the text into a `message`",
                                        () ->
                                                Optional.of(
                                                        List.of(
                                                                new Edit(
                                                                        Span.at(
                                                                                text.span()
                                                                                        .start()),
                                                                        "{ message: "),
                                                                new Edit(
                                                                        Span.at(text.span().end()),
                                                                        " }")))));
            }
            case Errors.Payload.WITHOUT_MESSAGE ->
                    report.at(head)
                            .message(
                                    "This `ActionError` has no `message`, so whoever calls the action does not learn what went wrong.");
            case Errors.Payload.OTHER -> {}
        }
    }
}
