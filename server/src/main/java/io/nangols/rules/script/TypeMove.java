package io.nangols.rules.script;

import io.nangols.project.script.Import;
import io.nangols.project.script.Names;
import io.nangols.project.script.semantics.Binding;
import io.nangols.rules.FileChange;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.syntax.script.edit.ScriptStyle;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.ModulePath;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Moves types out of a script into the file of types, with the types of that script that they are
/// made of.
record TypeMove(ScriptSubject script, IntegrationFiles files) {
    /// What becomes of the files; nothing where the types need something else of the script, or
    /// their names are taken.
    List<FileChange> of(DeclaredType type) {
        var moved = needed(type);
        return moved.isEmpty() ? List.of() : changes(moved.get());
    }

    /// The type and what it is made of, in the order of the text.
    private Optional<List<DeclaredType>> needed(DeclaredType type) {
        var all = new LinkedHashMap<Span, DeclaredType>();
        DeclaredType.in(script.tree().sourceFile()).forEach(it -> all.put(it.name().span(), it));
        var found = new HashSet<Span>();
        var open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!found.add(next.name().span())) {
                continue;
            }
            for (var binding : usedBy(next)) {
                var name = binding.name().span();
                if (all.containsKey(name)) {
                    open.push(all.get(name));
                } else if (!next.statement().span().encloses(name)) {
                    return Optional.empty();
                }
            }
        }
        all.keySet().retainAll(found);
        return Optional.of(List.copyOf(all.values()));
    }

    private List<Binding> usedBy(DeclaredType type) {
        var used = new ArrayList<Binding>();
        Walk.preorder(
                type.statement(),
                node -> {
                    if (node instanceof Identifier name) {
                        script.model().meaning(name).ifPresent(used::add);
                    }
                });
        return used;
    }

    private List<FileChange> changes(List<DeclaredType> types) {
        var sections = new ArrayList<Section>();
        for (var type : types) {
            var section = Section.of(script.tree(), type.statement());
            if (section.isEmpty() || type.isExportedByDefault() || isImportedElsewhere(type)) {
                return List.of();
            }
            sections.add(section.get());
        }
        var target = files.types();
        if (target.filter(it -> isTaken(it, types)).isPresent()) {
            return List.of();
        }
        var declarations = new ArrayList<String>();
        for (int i = 0; i < types.size(); i++) {
            declarations.add(exported(types.get(i), sections.get(i)));
        }
        return here(types, sections)
                .map(
                        edits ->
                                List.of(
                                        new FileChange.Here(edits),
                                        target.map(it -> appended(it, declarations))
                                                .orElseGet(() -> created(declarations))))
                .orElse(List.of());
    }

    private boolean isImportedElsewhere(DeclaredType type) {
        return type.isExported() && new Importers(script).exist(type.name().name());
    }

    private static boolean isTaken(TypeScriptFile file, List<DeclaredType> types) {
        return types.stream()
                .anyMatch(it -> !file.script().uses(it.name().name()).equals(Names.NONE));
    }

    /// A declaration with its comments, as others can import it.
    private static String exported(DeclaredType type, Section section) {
        int at = type.statement().span().start() - section.span().start();
        return type.isExported()
                ? section.text()
                : new StringBuilder(section.text()).insert(at, "export ").toString();
    }

    private ScriptStyle style() {
        return new ScriptEditor(script.tree()).style();
    }

    private FileChange created(List<String> declarations) {
        var lineBreak = style().lineBreak();
        return new FileChange.Create(
                files.typesPath(), String.join(lineBreak + lineBreak, declarations) + lineBreak);
    }

    private FileChange appended(TypeScriptFile file, List<String> declarations) {
        var lineBreak = new ScriptEditor(file.tree()).style().lineBreak();
        var text = file.text();
        var end = text.stripTrailing().length();
        var before = end == 0 ? "" : lineBreak + lineBreak;
        return new FileChange.Elsewhere(
                file.path(),
                List.of(
                        new Edit(
                                new Span(end, text.length()),
                                before
                                        + String.join(lineBreak + lineBreak, declarations)
                                                .replace(style().lineBreak(), lineBreak)
                                        + lineBreak)));
    }

    /// The script without the declarations, and with an import of those that it still uses.
    private Optional<List<Edit>> here(List<DeclaredType> types, List<Section> sections) {
        var gone = sections.stream().map(Section::removal).toList();
        var names =
                types.stream()
                        .filter(it -> isUsedOutside(it, sections))
                        .map(it -> it.name().name())
                        .toArray(String[]::new);
        var after = Section.without(script.text(), gone);
        return new ScriptEditor(ScriptParser.parse(after))
                .importTypes(module(), names)
                .map(edits -> Edit.applyAll(after, edits))
                .map(text -> List.of(Edit.between(script.text(), text)));
    }

    private boolean isUsedOutside(DeclaredType type, List<Section> moved) {
        return script.model()
                .meaning(type.name())
                .filter(
                        it ->
                                script.model().references(it).stream()
                                        .anyMatch(
                                                use ->
                                                        moved.stream()
                                                                .noneMatch(
                                                                        section ->
                                                                                section.span()
                                                                                        .encloses(
                                                                                                use
                                                                                                        .span()))))
                .isPresent();
    }

    /// How the script names the file of types: as it does already, or as it names others.
    private String module() {
        var path = files.types().map(TypeScriptFile::path).orElse(files.typesPath());
        var imports = script.file().script().imports();
        var present =
                imports.stream()
                        .map(it -> it.module().value())
                        .filter(it -> leadsTo(it, path))
                        .findFirst();
        boolean extended =
                imports.stream()
                        .filter(it -> it.typeOnly() && !it.isOfModels())
                        .map(Import::module)
                        .anyMatch(it -> it.value().startsWith(".") && it.value().endsWith(".js"));
        return present.orElseGet(
                () -> ModulePath.between(script.file().path(), path) + (extended ? ".js" : ""));
    }

    private boolean leadsTo(String written, String path) {
        return new ModulePath(script.context().folder(), script.file().path(), written)
                .target()
                .filter(it -> it.path().equals(path))
                .isPresent();
    }
}
