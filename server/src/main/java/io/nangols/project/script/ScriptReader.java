package io.nangols.project.script;

import io.nangols.project.Spanned;
import io.nangols.project.script.Import.ImportedName;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.ExportClause.NamedExports;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.Literal.NoSubstitutionTemplateLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.ModuleExportName;
import io.nangols.syntax.script.ast.ModuleItem.ExportDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamedImports;
import io.nangols.syntax.script.ast.NamedBindings.NamespaceImport;
import io.nangols.syntax.script.ast.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what a script says from its tree, in one pass.
public final class ScriptReader {
    private static final Set<String> RECORD_CALLS =
            Set.of("batchSave", "batchUpdate", "batchDelete", "batchSend");

    private final List<Import> imports = new ArrayList<>();
    private final List<Spanned<String>> relativePaths = new ArrayList<>();
    private final List<Spanned<String>> recordModels = new ArrayList<>();
    private final List<ImportedName> modelExports = new ArrayList<>();
    private final ModelMembers modelMembers = new ModelMembers();
    private final NameCollector names = new NameCollector();

    /// The script's.
    private final String text;

    private ScriptReader(String text) {
        this.text = text;
    }

    /// What the script with this text says.
    public static Script read(String text) {
        return read(ScriptParser.parse(text));
    }

    /// What the script says of which this is the tree.
    public static Script read(ScriptTree tree) {
        var reader = new ScriptReader(tree.text());
        Walk.preorder(tree.sourceFile(), reader::visit);
        var exports = Exports.of(tree);
        return new Script(
                List.copyOf(reader.imports),
                List.copyOf(reader.relativePaths),
                exports.defaultExport(),
                exports.types(),
                exports.schemas(),
                List.copyOf(reader.recordModels),
                reader.modelMembers.collected(reader.modelNamespaces()),
                List.copyOf(reader.modelExports),
                reader.names.collected());
    }

    private void visit(Node node) {
        names.visit(node);
        modelMembers.visit(node);
        switch (node) {
            case ImportDeclaration declaration -> addImport(declaration);
            case ExportDeclaration declaration -> addModelExports(declaration);
            case StringLiteral literal -> addPath(literal);
            case CallExpression call -> addRecordModel(call);
            default -> {}
        }
    }

    private void addImport(ImportDeclaration declaration) {
        if (declaration.moduleSpecifier() instanceof StringLiteral module) {
            imports.add(
                    new Import(
                            inside(module),
                            declaration.importClause().filter(ImportClause::isTypeOnly).isPresent(),
                            declaration
                                    .importClause()
                                    .flatMap(ImportClause::name)
                                    .map(Identifier::name),
                            declaration.importClause().map(ScriptReader::names).orElse(List.of()),
                            declaration.importClause().flatMap(ScriptReader::namespace)));
        }
    }

    private static Optional<String> namespace(ImportClause clause) {
        return clause.namedBindings().orElse(null) instanceof NamespaceImport(var name, _)
                ? Optional.of(name.name())
                : Optional.empty();
    }

    private Set<String> modelNamespaces() {
        return imports.stream()
                .filter(Import::isOfModels)
                .flatMap(it -> it.namespace().stream())
                .collect(Collectors.toSet());
    }

    private void addModelExports(ExportDeclaration declaration) {
        if (declaration.moduleSpecifier().orElse(null) instanceof StringLiteral module
                && Import.isModels(module.value())
                && declaration.exportClause().orElse(null) instanceof NamedExports(var names, _)) {
            names.forEach(
                    it ->
                            modelExports.add(
                                    imported(
                                            it.isTypeOnly(),
                                            it.propertyName().orElse(it.name()),
                                            it.name())));
        }
    }

    private static List<ImportedName> names(ImportClause clause) {
        return clause.namedBindings().orElse(null) instanceof NamedImports named
                ? named.elements().stream().map(ScriptReader::name).toList()
                : List.of();
    }

    private static ImportedName name(ImportSpecifier specifier) {
        return imported(
                specifier.isTypeOnly(),
                specifier.propertyName().orElse(specifier.name()),
                specifier.name());
    }

    private static ImportedName imported(
            boolean typeOnly, ModuleExportName name, ModuleExportName local) {
        return new ImportedName(
                typeOnly,
                new Spanned<>(name.text(), name.span()),
                new Spanned<>(local.text(), local.span()));
    }

    private void addPath(StringLiteral literal) {
        if (literal.value().startsWith("./") || literal.value().startsWith("../")) {
            relativePaths.add(inside(literal));
        }
    }

    /// The text behind the comma in `batchSave(records, 'Model')`.
    private void addRecordModel(CallExpression call) {
        if (call.expression() instanceof PropertyAccessExpression callee
                && callee.name() instanceof Identifier method
                && RECORD_CALLS.contains(method.name())
                && call.arguments().size() > 1) {
            switch (call.arguments().get(1).unwrapped()) {
                case StringLiteral model -> recordModels.add(inside(model));
                case NoSubstitutionTemplateLiteral model ->
                        recordModels.add(new Spanned<>(model.value(), model.inside(text)));
                default -> {}
            }
        }
    }

    /// A string as it is meant, with the place between its quotes.
    private Spanned<String> inside(StringLiteral literal) {
        return new Spanned<>(literal.value(), literal.inside(text));
    }
}
