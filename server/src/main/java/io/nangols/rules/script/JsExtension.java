package io.nangols.rules.script;

import io.nangols.project.script.Import;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.ExportClause.ExportSpecifier;
import io.nangols.syntax.script.ast.ExportClause.NamedExports;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ImportExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.ModuleExportName;
import io.nangols.syntax.script.ast.ModuleItem.ExportDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamedImports;
import io.nangols.syntax.script.ast.NamedBindings.NamespaceImport;
import io.nangols.text.Edit;
import io.nangols.workspace.ModulePath;
import io.nangols.workspace.TypeScriptFile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An import of code from another script that leaves out the extension `.js`.
final class JsExtension implements ScriptRule {
    private static final Pattern EXTENSION = Pattern.compile("\\.(?:[cm]?js|json|d\\.ts)$");
    private static final Pattern SCRIPT = Pattern.compile("(?<!\\.d)\\.ts$");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        Stream.of(imports(script), exports(script), calls(script))
                .flatMap(modules -> modules)
                .forEach(module -> check(script, module, report));
    }

    private static Stream<StringLiteral> imports(ScriptSubject script) {
        return script.model().nodes(ImportDeclaration.class).stream()
                .filter(
                        it ->
                                module(script, it.moduleSpecifier())
                                        .filter(to -> runs(script, it, to))
                                        .isPresent())
                .flatMap(it -> literal(it.moduleSpecifier()));
    }

    private static Stream<StringLiteral> exports(ScriptSubject script) {
        return script.model().nodes(ExportDeclaration.class).stream()
                .filter(
                        it ->
                                it.moduleSpecifier()
                                        .flatMap(to -> module(script, to))
                                        .filter(to -> runs(it, to))
                                        .isPresent())
                .flatMap(it -> it.moduleSpecifier().stream().flatMap(JsExtension::literal));
    }

    /// `await import('./file')`
    private static Stream<StringLiteral> calls(ScriptSubject script) {
        return script.model().nodes(CallExpression.class).stream()
                .filter(it -> it.expression() instanceof ImportExpression)
                .flatMap(it -> it.arguments().stream().limit(1).flatMap(JsExtension::literal));
    }

    private static Stream<StringLiteral> literal(Expression module) {
        return module instanceof StringLiteral literal ? Stream.of(literal) : Stream.empty();
    }

    private static Optional<ModulePath> module(ScriptSubject script, Expression written) {
        return literal(written).findFirst().map(it -> module(script, it.value()));
    }

    private static ModulePath module(ScriptSubject script, String written) {
        return new ModulePath(script.context().folder(), script.file().path(), written);
    }

    /// Whether the import is still there when the script runs: it brings more than types.
    private static boolean runs(
            ScriptSubject script, ImportDeclaration declaration, ModulePath to) {
        return declaration.importClause().filter(it -> !runs(script, it, to)).isEmpty();
    }

    private static boolean runs(ScriptSubject script, ImportClause clause, ModulePath to) {
        return !clause.isTypeOnly()
                && (clause.name().filter(it -> isValue(script, it)).isPresent()
                        || clause.namedBindings().stream()
                                .anyMatch(
                                        bindings ->
                                                switch (bindings) {
                                                    case NamespaceImport(var name, _) ->
                                                            isValue(script, name);
                                                    case NamedImports(var names, _) ->
                                                            names.stream()
                                                                    .anyMatch(
                                                                            it ->
                                                                                    isValue(
                                                                                            script,
                                                                                            it,
                                                                                            to));
                                                }));
    }

    private static boolean isValue(ScriptSubject script, ImportSpecifier imported, ModulePath to) {
        var name =
                imported.propertyName().map(ModuleExportName::text).orElse(imported.name().name());
        return !imported.isTypeOnly() && !isType(name, to) && isValue(script, imported.name());
    }

    private static boolean isValue(ScriptSubject script, Identifier name) {
        var use = new TypeUse(script.model());
        return script.model().meaning(name).filter(use::isOnlyAType).isEmpty();
    }

    private static boolean isType(String name, ModulePath to) {
        return to.target().filter(it -> it.script().types().containsKey(name)).isPresent();
    }

    private static boolean runs(ExportDeclaration declaration, ModulePath to) {
        return !declaration.isTypeOnly()
                && (!(declaration.exportClause().orElse(null) instanceof NamedExports(var names, _))
                        || names.stream().anyMatch(it -> runs(it, to)));
    }

    private static boolean runs(ExportSpecifier name, ModulePath to) {
        return !name.isTypeOnly() && !isType(name.propertyName().orElse(name.name()).text(), to);
    }

    private static void check(ScriptSubject script, StringLiteral literal, Report report) {
        var module = module(script, literal.value());
        if (Import.isModels(module.written())
                || ModulePath.isUnfinished(module.written())
                || hasExtension(module)) {
            return;
        }
        module.target().ifPresent(target -> report(script, literal, target, report));
    }

    /// Of a path that leads nowhere, nobody knows what is missing.
    private static void report(
            ScriptSubject script, StringLiteral literal, TypeScriptFile target, Report report) {
        var written = SCRIPT.matcher(literal.value()).replaceFirst("");
        var wanted = isIndex(target, written) ? index(written) : written + ".js";
        var span = literal.inside(script.text());
        var plain = span.of(script.text()).equals(literal.value());
        var finding =
                report.at(span)
                        .message(
                                "This import brings code, so its path needs the extension `.js`: `%s`.",
                                wanted);
        if (plain) {
            var title = "Import from `" + wanted + "`";
            var edits = Optional.of(List.of(new Edit(span, wanted)));
            finding.fix(Fix.safe(title, () -> edits));
        }
    }

    private static boolean hasExtension(ModulePath module) {
        return EXTENSION.matcher(module.written()).find();
    }

    private static boolean isIndex(TypeScriptFile target, String written) {
        var last = written.substring(written.lastIndexOf('/') + 1);
        return target.path().equals("index.ts") && !last.equals("index")
                || target.path().endsWith("/index.ts") && !last.equals("index");
    }

    private static String index(String folder) {
        return folder + "/index.js";
    }
}
