package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.ArrowFunction;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.FunctionLike.FunctionExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleItem.ExportAssignment;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Statement.ReturnStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.Optional;

/// A sync that returns something: nobody would get it.
final class SyncReturnsValue implements ScriptRule {
    private static final String KEYWORD = "return";

    @Override
    public void check(ScriptSubject script, Report report) {
        // What lies in the folder and is no sync may be there for syncs.
        if (script.isSync() && script.entry().isPresent()) {
            script.model().mainFunction().ifPresent(main -> check(main, script, report));
        }
    }

    private static void check(FunctionLike main, ScriptSubject script, Report report) {
        var model = script.model();
        boolean seen = isSeenByCli(main, model);
        for (var statement : model.nodes(ReturnStatement.class)) {
            var value = statement.expression().filter(it -> !isMissing(it));
            if (value.isEmpty() || !isAt(main, functionForCli(statement, model))) {
                continue;
            }
            int start = statement.span().start();
            var keyword = new Span(start, start + KEYWORD.length());
            if (isAt(main, model.enclosingFunction(statement))) {
                var draft =
                        report.at(keyword)
                                .severity(seen ? Severity.ERROR : Severity.WARNING)
                                .message(
                                        "A sync must not return a value: nobody gets it, and Nango refuses the script. Save records with `nango.batchSave`, and return nothing.");
                new ReturnFix(script, statement, value.get()).fix().ifPresent(draft::fix);
            } else if (seen) {
                report.at(keyword)
                        .message(
                                "Nango takes what a method in the sync's function returns for what that function returns, and refuses a sync that returns a value. Write the method as an arrow function.");
            }
        }
    }

    private static boolean isMissing(Expression value) {
        return value instanceof Identifier name && name.isMissing();
    }

    private static boolean isAt(FunctionLike main, Optional<FunctionLike> function) {
        return function.filter(it -> it.span().equals(main.span())).isPresent();
    }

    /// The innermost function around a node that the CLI takes for one: no method is.
    private static Optional<FunctionLike> functionForCli(Node node, SemanticModel model) {
        return model.ancestors(node)
                .filter(
                        it ->
                                it instanceof FunctionDeclaration
                                        || it instanceof FunctionExpression
                                        || it instanceof ArrowFunction)
                .map(FunctionLike.class::cast)
                .findFirst();
    }

    /// Whether the function stands behind `export default`, and not just its name.
    private static boolean isSeenByCli(FunctionLike main, SemanticModel model) {
        return switch (main) {
            case FunctionDeclaration it -> Modifier.contains(it.modifiers(), TokenKind.DEFAULT);
            case FunctionExpression it -> isExported(it, model);
            case ArrowFunction it -> isExported(it, model);
            default -> false;
        };
    }

    private static boolean isExported(Expression function, SemanticModel model) {
        return model.parent(model.wrapped(function)).orElse(null) instanceof ExportAssignment;
    }
}
