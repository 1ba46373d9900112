package io.nangols.rules.script;

import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.ExportClause.NamedExports;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier.KeywordModifier;
import io.nangols.syntax.script.ast.ModuleItem.ExportAssignment;
import io.nangols.syntax.script.ast.ModuleItem.ExportDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.ImportEqualsDeclaration;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.Statement.EmptyStatement;
import io.nangols.syntax.script.ast.Statement.ExpressionStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A script that exports nothing by default.
///
/// @param label the word for what it is for
/// @param expected what its main function would be called
record MissingMainFunction(ScriptSubject script, String label, Optional<String> expected) {
    void report(Report report) {
        if (!exportsNothing() || isOnlyBegun()) {
            return;
        }
        var candidate = candidate();
        candidate
                .flatMap(FunctionDeclaration::name)
                .map(Identifier::span)
                .or(this::firstToken)
                .ifPresent(span -> report(span, candidate, report));
    }

    /// Whether nothing can be a default export: none of this script's, and none passed on.
    private boolean exportsNothing() {
        return script.tree().errors().isEmpty()
                && script.file().script().defaultExport().isEmpty()
                && script.model().nodes(ExportAssignment.class).isEmpty()
                && script.model().nodes(ExportDeclaration.class).stream()
                        .noneMatch(MissingMainFunction::isDefault)
                && !script.file().mentions("exports");
    }

    /// Whether somebody has just begun to write the script: what it needs is there, and at most one
    /// more word.
    private boolean isOnlyBegun() {
        var others =
                script.tree().sourceFile().statements().stream()
                        .filter(it -> !isPreparation(it))
                        .toList();
        return script.model().functions().isEmpty()
                && script.model().nangoMembers().isEmpty()
                && others.size() <= 1
                && others.stream().allMatch(ExpressionStatement.class::isInstance);
    }

    private static boolean isPreparation(Statement statement) {
        return switch (statement) {
            case ImportDeclaration _,
                    ImportEqualsDeclaration _,
                    InterfaceDeclaration _,
                    TypeAliasDeclaration _,
                    EmptyStatement _ ->
                    true;
            default -> false;
        };
    }

    /// `export { default } from './other.js'`
    private static boolean isDefault(ExportDeclaration export) {
        return export.exportClause().orElse(null) instanceof NamedExports(var names, _)
                && names.stream().anyMatch(it -> it.name().text().equals("default"));
    }

    private Optional<Span> firstToken() {
        var tokens = script.tree().tokens();
        return tokens.size() == 0 ? Optional.empty() : Optional.of(tokens.get(0).span());
    }

    private void report(Span span, Optional<FunctionDeclaration> candidate, Report report) {
        var finding =
                report.at(span)
                        .message(
                                "This %s exports no function by default, so Nango has nothing to run.",
                                label);
        candidate.ifPresent(
                it ->
                        finding.fix(
                                Fix.ask("Export this function by default", () -> exported(it))
                                        .prefer()));
    }

    /// The function that was meant: the one of that name, or the only one that gets `nango` first.
    private Optional<FunctionDeclaration> candidate() {
        var all =
                script.tree().sourceFile().statements().stream()
                        .filter(FunctionDeclaration.class::isInstance)
                        .map(FunctionDeclaration.class::cast)
                        .filter(it -> it.body().isPresent() && it.name().isPresent())
                        .toList();
        var named =
                all.stream()
                        .filter(it -> it.name().map(Identifier::name).equals(expected))
                        .findFirst();
        var taking = all.stream().filter(MissingMainFunction::takesNango).toList();
        return named.or(() -> taking.size() == 1 ? taking.stream().findFirst() : Optional.empty());
    }

    private static boolean takesNango(FunctionDeclaration function) {
        return function.signature().parameters().stream()
                .limit(1)
                .anyMatch(
                        it -> it.name() instanceof Identifier name && name.name().equals("nango"));
    }

    private static Optional<List<Edit>> exported(FunctionDeclaration function) {
        var export =
                function.modifiers().stream()
                        .filter(
                                it ->
                                        it instanceof KeywordModifier word
                                                && word.keyword() == TokenKind.EXPORT)
                        .findFirst();
        return Optional.of(
                List.of(
                        export.map(it -> new Edit(Span.at(it.span().end()), " default"))
                                .orElseGet(
                                        () ->
                                                new Edit(
                                                        Span.at(function.span().start()),
                                                        "export default "))));
    }
}
