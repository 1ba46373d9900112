package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Declaration;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.Literal;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamedImports;
import io.nangols.syntax.script.ast.NamedBindings.NamespaceImport;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Changes to what a script imports.
final class ImportEdits {
    private final ScriptTree tree;
    private final SourceLines lines;
    private final ScriptStyle style;

    ImportEdits(ScriptTree tree, SourceLines lines, ScriptStyle style) {
        this.tree = tree;
        this.lines = lines;
        this.style = style;
    }

    /// What an import of a file or package is good for.
    enum Use {
        /// Types only: nothing of it is there when the script runs.
        TYPE,
        VALUE
    }

    /// Imports names under which the script knows nothing else; without edits when they are
    /// imported already. Empty where one of them is taken.
    Optional<List<Edit>> add(String module, List<String> names, Use use) {
        var missing = names.stream().filter(name -> !isImported(module, name, use)).toList();
        if (missing.isEmpty()) {
            return Optional.of(List.of());
        }
        if (missing.stream().anyMatch(this::isTaken)) {
            return Optional.empty();
        }
        return imports()
                .filter(it -> isOf(module, it))
                .flatMap(it -> place(it, use).stream())
                .findFirst()
                .map(list -> list.append(missing))
                .or(() -> Optional.of(List.of(newImport(module, missing, use))));
    }

    /// Where names can be added to an import that is there.
    private record Place(CommaList list, String prefix) {
        List<Edit> append(List<String> names) {
            return list.append(prefix + String.join(", " + prefix, names));
        }
    }

    private Optional<Place> place(ImportDeclaration declaration, Use use) {
        return declaration
                .importClause()
                .filter(clause -> use == Use.TYPE || !clause.isTypeOnly())
                .flatMap(
                        clause ->
                                named(clause)
                                        .filter(it -> isClosed(it.span()))
                                        .map(
                                                it ->
                                                        new Place(
                                                                list(it),
                                                                use == Use.TYPE
                                                                                && !clause
                                                                                        .isTypeOnly()
                                                                        ? "type "
                                                                        : "")));
    }

    private CommaList list(NamedImports named) {
        return new CommaList(tree, lines, style, named.span(), named.elements());
    }

    private boolean isClosed(Span braces) {
        return braces.of(tree.text()).endsWith("}");
    }

    private static Optional<NamedImports> named(ImportClause clause) {
        return clause.namedBindings()
                .filter(NamedImports.class::isInstance)
                .map(NamedImports.class::cast);
    }

    private boolean isImported(String module, String name, Use use) {
        return imports()
                .filter(it -> isOf(module, it))
                .flatMap(it -> it.importClause().stream())
                .filter(clause -> use == Use.TYPE || !clause.isTypeOnly())
                .flatMap(clause -> named(clause).stream())
                .flatMap(it -> it.elements().stream())
                .filter(it -> use == Use.TYPE || !it.isTypeOnly())
                .anyMatch(it -> it.propertyName().isEmpty() && it.name().name().equals(name));
    }

    /// Whether a top-level declaration or another import has the name.
    private boolean isTaken(String name) {
        return tree.sourceFile().statements().stream()
                .flatMap(ImportEdits::declared)
                .anyMatch(it -> it.name().equals(name));
    }

    private static Stream<Identifier> declared(Statement statement) {
        return switch (statement) {
            case ImportDeclaration it -> it.importClause().stream().flatMap(ImportEdits::local);
            case Declaration.ClassDeclaration it -> it.name().stream();
            case Declaration.InterfaceDeclaration it -> Stream.of(it.name());
            case Declaration.TypeAliasDeclaration it -> Stream.of(it.name());
            case Declaration.EnumDeclaration it -> Stream.of(it.name());
            case FunctionDeclaration it -> it.name().stream();
            case Statement.VariableStatement it ->
                    it.declarationList().declarations().stream()
                            .map(declaration -> declaration.name())
                            .filter(Identifier.class::isInstance)
                            .map(Identifier.class::cast);
            default -> Stream.empty();
        };
    }

    private static Stream<Identifier> local(ImportClause clause) {
        var named =
                clause.namedBindings().stream()
                        .flatMap(
                                bindings ->
                                        switch (bindings) {
                                            case NamedImports it ->
                                                    it.elements().stream()
                                                            .map(ImportSpecifier::name);
                                            case NamespaceImport it -> Stream.of(it.name());
                                        });
        return Stream.concat(clause.name().stream(), named);
    }

    private Stream<ImportDeclaration> imports() {
        return tree.sourceFile().statements().stream()
                .filter(ImportDeclaration.class::isInstance)
                .map(ImportDeclaration.class::cast);
    }

    private static boolean isOf(String module, ImportDeclaration declaration) {
        return declaration.moduleSpecifier() instanceof Literal.StringLiteral literal
                && withoutExtension(literal.value()).equals(withoutExtension(module));
    }

    private static String withoutExtension(String module) {
        return module.startsWith(".") ? module.replaceFirst("\\.(js|ts)$", "") : module;
    }

    private Edit newImport(String module, List<String> names, Use use) {
        var line =
                "import "
                        + (use == Use.TYPE ? "type " : "")
                        + "{ "
                        + String.join(", ", names)
                        + " } from "
                        + style.quoted(module)
                        + style.terminator();
        var last = imports().reduce((_, second) -> second);
        if (last.isPresent()) {
            int end = lines.behindComments(last.get().span().end());
            return new Edit(Span.at(end), style.lineBreak() + line);
        }
        return new Edit(Span.at(top()), line + style.lineBreak() + style.lineBreak());
    }

    /// Where the first import of a script goes: above its first statement and the comments that
    /// belong to that, below those that belong to the whole file.
    private int top() {
        var text = tree.text();
        int first = tree.tokens().size() == 0 ? text.length() : tree.tokens().start(0);
        int top = first;
        for (var comment : tree.comments().reversed()) {
            var span = comment.span();
            boolean above = span.end() <= top && !text.startsWith("#!", span.start());
            if (above
                    && text.substring(span.end(), top).strip().isEmpty()
                    && lines.touches(span.end(), top)) {
                top = span.start();
            }
        }
        return top;
    }

    /// Writes `type` behind `import`; empty where that cannot be, or is so already.
    Optional<List<Edit>> makeTypeOnly(ImportDeclaration declaration) {
        var clause = declaration.importClause();
        if (clause.isEmpty()
                || clause.get().phaseModifier().isPresent()
                || clause.get().name().isPresent() && clause.get().namedBindings().isPresent()) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(Span.at(clause.get().span().start()), "type "));
        named(clause.get()).stream()
                .flatMap(it -> it.elements().stream())
                .filter(ImportSpecifier::isTypeOnly)
                .forEach(it -> edits.add(new Edit(new Span(it.span().start(), nameStart(it)), "")));
        return Optional.of(edits);
    }

    /// Writes `type` before one of several names.
    static List<Edit> makeTypeOnly(ImportSpecifier specifier) {
        return specifier.isTypeOnly()
                ? List.of()
                : List.of(new Edit(Span.at(specifier.span().start()), "type "));
    }

    private static int nameStart(ImportSpecifier specifier) {
        return specifier
                .propertyName()
                .map(it -> it.span().start())
                .orElse(specifier.name().span().start());
    }
}
