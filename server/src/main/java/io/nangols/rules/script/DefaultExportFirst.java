package io.nangols.rules.script;

import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.Statement.VariableStatement;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A script whose main function is missing, has another name than all others, or is not at the top.
final class DefaultExportFirst implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        script.kind().ifPresent(kind -> check(script, kind, report));
    }

    private static void check(ScriptSubject script, ScriptEntry.Kind kind, Report report) {
        var expected = expected(kind);
        var main = script.model().mainFunction();
        if (main.isPresent()) {
            var label = (kind == ScriptEntry.Kind.SYNC ? "a " : "an ") + kind.label();
            expected.ifPresent(
                    it -> new MisnamedMainFunction(script, main.get(), it).report(label, report));
            checkPlace(script, label, main.get(), report);
        } else if (script.entry().isPresent()) {
            new MissingMainFunction(script, kind.label(), expected).report(report);
        }
    }

    /// The name that the function has in Nango's own scripts.
    private static Optional<String> expected(ScriptEntry.Kind kind) {
        return switch (kind) {
            case SYNC -> Optional.of("fetchData");
            case ACTION -> Optional.of("runAction");
            case EVENT, POST_CONNECTION -> Optional.empty();
        };
    }

    private static void checkPlace(
            ScriptSubject script, String label, FunctionLike main, Report report) {
        var place =
                script.model()
                        .name(main)
                        .map(Identifier::span)
                        .or(() -> script.file().script().defaultExport().map(it -> it.name()));
        var first = firstAbove(script, main);
        if (place.isEmpty() || first.isEmpty()) {
            return;
        }
        var finding =
                report.at(place.get())
                        .message(
                                "The main function of %s comes first: readers look for it above `%s`.",
                                label, function(first.get()).orElseThrow().name())
                        .related(first.get().span(), "the first function");
        // A declaration is known to the whole script, wherever it stands; a constant is not.
        if (main instanceof FunctionDeclaration declaration) {
            finding.fix(
                    Fix.ask("Move it to the top", () -> moved(script, declaration, first.get()))
                            .prefer());
        }
    }

    private static Optional<Statement> firstAbove(ScriptSubject script, FunctionLike main) {
        return script.tree().sourceFile().statements().stream()
                .takeWhile(it -> it.span().end() <= main.span().start())
                .filter(it -> function(it).isPresent() && !isOverload(script, it, main))
                .findFirst();
    }

    private static boolean isOverload(
            ScriptSubject script, Statement statement, FunctionLike main) {
        return statement instanceof FunctionDeclaration function
                && function.body().isEmpty()
                && function.name()
                        .map(Identifier::name)
                        .equals(script.model().name(main).map(Identifier::name));
    }

    /// The name of the function that a statement declares.
    private static Optional<Identifier> function(Statement statement) {
        return switch (statement) {
            case FunctionDeclaration it -> it.name();
            case VariableStatement it ->
                    it.declarationList().declarations().stream()
                            .filter(DefaultExportFirst::isFunction)
                            .flatMap(
                                    variable ->
                                            variable.name() instanceof Identifier name
                                                    ? Stream.of(name)
                                                    : Stream.empty())
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private static boolean isFunction(VariableDeclaration variable) {
        return variable.initializer()
                .map(Expression::unwrapped)
                .filter(FunctionLike.class::isInstance)
                .isPresent();
    }

    private static Optional<List<Edit>> moved(
            ScriptSubject script, FunctionDeclaration main, Statement first) {
        var section = Section.of(script.tree(), main);
        var top = Section.of(script.tree(), first);
        if (section.isEmpty() || top.isEmpty()) {
            return Optional.empty();
        }
        var lineBreak = new ScriptEditor(script.tree()).style().lineBreak();
        return Optional.of(
                List.of(
                        new Edit(
                                Span.at(top.get().span().start()),
                                section.get().text() + lineBreak + lineBreak),
                        section.get().removal()));
    }
}
