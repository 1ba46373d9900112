package io.nangols.rules.script;

import io.nangols.project.script.Import.ImportedName;
import io.nangols.project.script.Names;
import io.nangols.project.script.Script;
import io.nangols.rules.FileChange;
import io.nangols.rules.ScriptSubject;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.ModulePath;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Other names for types of a script, wherever they are used.
///
/// @param script the one that declares them
/// @param names the new names by the present ones
record TypeRename(ScriptSubject script, Map<String, String> names) {
    /// What becomes of the files; nothing where a name cannot be followed, or is taken.
    List<FileChange> changes() {
        var here = inScript();
        if (here.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<FileChange>();
        changes.add(new FileChange.Here(here.get()));
        for (var file : importing()) {
            var edits = inImporting(file);
            if (edits.isEmpty()) {
                return List.of();
            }
            if (!edits.get().isEmpty()) {
                changes.add(new FileChange.Elsewhere(file.path(), edits.get()));
            }
        }
        return List.copyOf(changes);
    }

    private Optional<List<Edit>> inScript() {
        var edits = new ArrayList<Edit>();
        var said = script.file().script();
        for (var name : names.entrySet()) {
            var uses = said.uses(name.getKey());
            if (!said.uses(name.getValue()).equals(Names.NONE) || uses.bindings().size() != 1) {
                return Optional.empty();
            }
            Stream.concat(uses.bindings().stream(), uses.references().stream())
                    .forEach(it -> edits.add(new Edit(it, name.getValue())));
        }
        return Optional.of(edits);
    }

    private List<TypeScriptFile> importing() {
        return script.context().folder().scripts().values().stream()
                .filter(it -> names.keySet().stream().anyMatch(it::mentions))
                .filter(
                        it ->
                                it.script().relativePaths().stream()
                                        .anyMatch(path -> leadsHere(it, path.value())))
                .toList();
    }

    private boolean leadsHere(TypeScriptFile file, String written) {
        return new ModulePath(script.context().folder(), file.path(), written)
                .target()
                .filter(it -> it.path().equals(script.file().path()))
                .isPresent();
    }

    /// Empty where the file does more with the types than to import them by name.
    private Optional<List<Edit>> inImporting(TypeScriptFile file) {
        var said = file.script();
        var imports =
                said.imports().stream().filter(it -> leadsHere(file, it.module().value())).toList();
        Set<Span> followed =
                imports.stream().map(it -> it.module().span()).collect(Collectors.toSet());
        boolean byNameOnly =
                imports.stream().allMatch(it -> it.namespace().isEmpty())
                        && said.relativePaths().stream()
                                .filter(it -> leadsHere(file, it.value()))
                                .allMatch(it -> followed.contains(it.span()));
        return byNameOnly
                ? Optional.of(
                        imports.stream()
                                .flatMap(it -> it.names().stream())
                                .filter(it -> names.containsKey(it.name().value()))
                                .flatMap(it -> edits(said, it).stream())
                                .toList())
                : Optional.empty();
    }

    /// The script uses the new name, too, unless one of the two means something else in it.
    private List<Edit> edits(Script said, ImportedName imported) {
        var from = imported.name().value();
        var to = names.get(from);
        if (imported.isRenamed()) {
            return List.of(new Edit(imported.name().span(), to));
        }
        var uses = said.uses(from);
        boolean follows =
                uses.bindings().equals(List.of(imported.name().span()))
                        && said.uses(to).equals(Names.NONE);
        return follows
                ? Stream.concat(uses.bindings().stream(), uses.references().stream())
                        .map(it -> new Edit(it, to))
                        .toList()
                : List.of(new Edit(imported.name().span(), to + " as " + from));
    }
}
