package io.nangols.rules.script;

import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Statement.ThrowStatement;
import io.nangols.syntax.script.ast.Statement.TryStatement;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Span;

import java.util.Locale;

/// A sync that catches what goes wrong ends as if it had succeeded, and Nango has nothing to
/// report.
final class NoTryCatchInSync implements ScriptRule {
    private static final String ALLOWED = "@allowTryCatch";

    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isSync()) {
            return;
        }
        for (var statement : script.model().nodes(TryStatement.class)) {
            // Without a `catch`, what is thrown goes on.
            if (statement.catchClause().isPresent() && !isAllowed(script, statement)) {
                int start = statement.span().start();
                report.at(new Span(start, start + "try".length()))
                        .message(
                                "%s Let it throw, or say above `try` why not: `// %s …`.",
                                throwsAgain(statement)
                                        ? "Nango itself reports what a sync throws, and repeats the run."
                                        : "A sync that catches what goes wrong keeps it from Nango, which reports failed runs and repeats them.",
                                ALLOWED)
                        .fix(
                                Fix.ask(
                                        "Allow it by a comment `%s`".formatted(ALLOWED),
                                        () ->
                                                new ScriptEditor(script.tree())
                                                        .insertAbove(statement, "// " + ALLOWED)));
            }
        }
    }

    private static boolean throwsAgain(TryStatement statement) {
        return statement
                .catchClause()
                .map(it -> it.block().statements())
                .filter(it -> !it.isEmpty())
                .filter(it -> it.getLast() instanceof ThrowStatement)
                .isPresent();
    }

    private static boolean isAllowed(ScriptSubject script, TryStatement statement) {
        var word = ALLOWED.toLowerCase(Locale.ROOT);
        return script.model().commentsAbove(statement).stream()
                .map(comment -> comment.span().of(script.text()).toLowerCase(Locale.ROOT))
                .anyMatch(comment -> comment.contains(word));
    }
}
