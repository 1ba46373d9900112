package io.nangols.project.script;

import io.nangols.project.Spanned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// What a script says. Immutable.
///
/// @param imports in the order of the text
/// @param relativePaths what stands in quotes and begins with `./` or `../`, in imports and
///   elsewhere
/// @param defaultExport the first, if there is one
/// @param types the interfaces and types that it exports, by name
/// @param schemas the zod schemas that it exports, by name without `Schema`
/// @param recordModels the models that calls such as `batchSave` name as text, without the quotes
/// @param modelMembers the models that it reaches through the module of models: `models.Issue`,
///   `import('../models').Issue`
/// @param modelExports the models that it passes on: `export { Issue } from '../models'`
/// @param names the names of variables and types, and where they stand
public record Script(
        List<Import> imports,
        List<Spanned<String>> relativePaths,
        Optional<DefaultExport> defaultExport,
        SequencedMap<String, Declared> types,
        SequencedMap<String, Declared> schemas,
        List<Spanned<String>> recordModels,
        List<Spanned<String>> modelMembers,
        List<Import.ImportedName> modelExports,
        Map<String, Names> names) {

    /// Where `name` stands.
    public Names uses(String name) {
        return names.getOrDefault(name, Names.NONE);
    }

    /// The files that it names by relative paths, whatever the folders and the endings.
    public Stream<String> importedFiles() {
        return relativePaths.stream().map(path -> lastPart(path.value()));
    }

    private static String lastPart(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".js") || name.endsWith(".ts")
                ? name.substring(0, name.length() - 3)
                : name;
    }

    /// What it writes after `from` when it imports such a file `models`.
    public Optional<String> modelsModule() {
        return imports.stream()
                .filter(Import::isOfModels)
                .map(it -> it.module().value())
                .findFirst();
    }

    /// The names that it imports from a file `models` in a folder above or beside it.
    public Stream<Import.ImportedName> importedModels() {
        return imports.stream().filter(Import::isOfModels).flatMap(it -> it.names().stream());
    }

    /// Whether `model` is among them.
    public boolean importsModel(String model) {
        return importedModels().anyMatch(it -> it.name().value().equals(model));
    }
}
