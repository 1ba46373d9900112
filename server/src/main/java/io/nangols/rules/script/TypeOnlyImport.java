package io.nangols.rules.script;

import io.nangols.project.script.Import;
import io.nangols.project.script.semantics.Binding;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamedImports;
import io.nangols.syntax.script.ast.NamedBindings.NamespaceImport;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An import of models that does not say that they are types.
final class TypeOnlyImport implements ScriptRule {
    /// What an import brings without saying whether it is a type: names in braces, or the others.
    private record Untyped(List<ImportSpecifier> specifiers, List<Identifier> others) {
        Stream<Identifier> names() {
            return Stream.concat(others.stream(), specifiers.stream().map(ImportSpecifier::name));
        }
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var declaration : script.model().nodes(ImportDeclaration.class)) {
            if (isOfModels(declaration)) {
                declaration
                        .importClause()
                        .filter(it -> !it.isTypeOnly())
                        .ifPresent(it -> check(script, declaration, untyped(it), report));
            }
        }
    }

    private static boolean isOfModels(ImportDeclaration declaration) {
        return declaration.moduleSpecifier() instanceof StringLiteral module
                && Import.isModels(module.value());
    }

    private static Untyped untyped(ImportClause clause) {
        var specifiers = new ArrayList<ImportSpecifier>();
        var others = new ArrayList<Identifier>();
        switch (clause.namedBindings().orElse(null)) {
            case NamedImports(var names, _) ->
                    names.stream().filter(it -> !it.isTypeOnly()).forEach(specifiers::add);
            // Beside a default import it cannot have a `type`.
            case NamespaceImport(var name, _) when clause.name().isEmpty() -> others.add(name);
            case NamespaceImport _ -> {}
            case null -> clause.name().ifPresent(others::add);
        }
        return new Untyped(List.copyOf(specifiers), List.copyOf(others));
    }

    private static void check(
            ScriptSubject script, ImportDeclaration declaration, Untyped untyped, Report report) {
        var types = untyped.names().filter(it -> !isValue(script, it)).toList();
        if (types.isEmpty()) {
            return;
        }
        boolean all = types.size() == untyped.names().count();
        report.at(types.getFirst().span())
                .message(
                        "%s imported from the models without `type`: models are types, and nothing of them is there when the script runs.",
                        types.size() == 1
                                ? "`" + types.getFirst().name() + "` is"
                                : "`%s` and %d more are"
                                        .formatted(types.getFirst().name(), types.size() - 1))
                .fix(
                        Fix.safe(
                                "Import types with `type`",
                                () -> edits(script, declaration, untyped, all)));
    }

    /// What another import of that name could be a value of, such as an error to throw, needs none.
    private static boolean isValue(ScriptSubject script, Identifier name) {
        Optional<Binding> meaning = script.model().meaning(name);
        return name.isMissing()
                || meaning.filter(new TypeUse(script.model())::isAValue).isPresent();
    }

    private static Optional<List<Edit>> edits(
            ScriptSubject script, ImportDeclaration declaration, Untyped untyped, boolean all) {
        return all
                ? new ScriptEditor(script.tree())
                        .makeTypeOnly(declaration)
                        .or(() -> eachOf(script, untyped))
                : eachOf(script, untyped);
    }

    private static Optional<List<Edit>> eachOf(ScriptSubject script, Untyped untyped) {
        var edits =
                untyped.specifiers().stream()
                        .filter(it -> !isValue(script, it.name()))
                        .map(it -> new Edit(Span.at(it.span().start()), "type "))
                        .toList();
        return Optional.of(edits);
    }
}
