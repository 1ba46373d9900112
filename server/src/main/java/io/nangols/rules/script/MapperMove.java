package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.rules.FileChange;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.rename.Imports;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.workspace.ModulePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Moves a function out of a script into a file of its own among the mappers.
///
/// @param name the file's
record MapperMove(ScriptSubject script, String name) {
    /// What the new file imports from one place.
    private record Brought(String module, boolean typeOnly) {}

    /// What becomes of the files where a file of mappers is renamed; nothing where the other name
    /// is taken.
    static List<FileChange> rename(ScriptSubject script, String to) {
        var folder = script.context().folder();
        var from = script.file().path();
        if (folder.script(to).isPresent()) {
            return List.of();
        }
        var changes =
                new ArrayList<>(new Imports(folder, it -> it.equals(from) ? to : it).changes());
        changes.add(new FileChange.Rename(from, to));
        return List.copyOf(changes);
    }

    /// What becomes of the files; nothing where the function needs more of the script than what
    /// that imports by name, or the file is there already.
    List<FileChange> of(FunctionDeclaration function) {
        var path = path();
        var section = Section.of(script.tree(), function);
        var imports = path.flatMap(it -> imports(function, it));
        if (section.isEmpty()
                || imports.isEmpty()
                || isOverloaded(function)
                || isImportedElsewhere(function)
                || script.context().folder().script(path.get()).isPresent()) {
            return List.of();
        }
        var style = new ScriptEditor(script.tree()).style();
        var text = new StringBuilder();
        imports.get()
                .forEach(
                        (from, names) ->
                                text.append(from.typeOnly() ? "import type { " : "import { ")
                                        .append(String.join(", ", names))
                                        .append(" } from ")
                                        .append(style.quoted(from.module()))
                                        .append(style.terminator())
                                        .append(style.lineBreak()));
        if (!text.isEmpty()) {
            text.append(style.lineBreak());
        }
        text.append(exported(function, section.get())).append(style.lineBreak());
        return here(function, section.get(), path.get())
                .<List<FileChange>>map(
                        edits ->
                                List.of(
                                        new FileChange.Here(edits),
                                        new FileChange.Create(path.get(), text.toString())))
                .orElse(List.of());
    }

    private boolean isOverloaded(FunctionDeclaration function) {
        return script.model().nodes(FunctionDeclaration.class).stream()
                        .filter(it -> name(it).equals(name(function)))
                        .count()
                > 1;
    }

    private boolean isImportedElsewhere(FunctionDeclaration function) {
        return Modifier.contains(function.modifiers(), TokenKind.EXPORT)
                && new Importers(script).exist(name(function));
    }

    private static String name(FunctionDeclaration function) {
        return function.name().map(Identifier::name).orElse("");
    }

    private Optional<String> path() {
        return IntegrationFiles.of(script).map(it -> it.prefix() + "mappers/" + name);
    }

    private static String exported(FunctionDeclaration function, Section section) {
        int at = function.span().start() - section.span().start();
        return function.modifiers().isEmpty()
                ? new StringBuilder(section.text()).insert(at, "export ").toString()
                : section.text();
    }

    /// What the function uses of other files; empty where it uses something of the script itself.
    private Optional<Map<Brought, TreeSet<String>>> imports(
            FunctionDeclaration function, String path) {
        var used = new ArrayList<Binding>();
        Walk.preorder(
                function,
                node -> {
                    if (node instanceof Identifier name) {
                        script.model().meaning(name).ifPresent(used::add);
                    }
                });
        var imports = new LinkedHashMap<Brought, TreeSet<String>>();
        for (var binding : used) {
            if (function.span().encloses(binding.name().span())) {
                continue;
            }
            var brought = brought(binding, path);
            if (brought.isEmpty()) {
                return Optional.empty();
            }
            imports.computeIfAbsent(brought.get(), _ -> new TreeSet<>()).add(binding.name().name());
        }
        return Optional.of(imports);
    }

    /// An import of a name in braces that the script does not call otherwise.
    private Optional<Brought> brought(Binding binding, String path) {
        var declaration =
                script.model().nodes(ImportDeclaration.class).stream()
                        .filter(it -> it.span().encloses(binding.name().span()))
                        .findFirst();
        var specifier =
                script.model().nodes(ImportSpecifier.class).stream()
                        .filter(it -> it.name().span().equals(binding.name().span()))
                        .filter(it -> it.propertyName().isEmpty())
                        .findFirst();
        if (declaration.isEmpty()
                || specifier.isEmpty()
                || !(declaration.get().moduleSpecifier() instanceof StringLiteral module)) {
            return Optional.empty();
        }
        boolean typeOnly =
                specifier.get().isTypeOnly()
                        || declaration.get().importClause().orElseThrow().isTypeOnly();
        var written =
                new ModulePath(script.context().folder(), script.file().path(), module.value());
        return Optional.of(new Brought(written.seenFrom(path), typeOnly));
    }

    /// The script without the function, and with an import of it.
    private Optional<List<Edit>> here(FunctionDeclaration function, Section section, String path) {
        var gone = new ArrayList<>(new LeftImports(script.model(), section.span()).removal());
        gone.add(section.removal());
        var after = Section.without(script.text(), gone);
        return new ScriptEditor(ScriptParser.parse(after))
                .importValues(
                        ModulePath.between(script.file().path(), path) + ".js",
                        function.name().orElseThrow().name())
                .map(edits -> Edit.applyAll(after, edits))
                .map(text -> List.of(Edit.between(script.text(), text)));
    }
}
