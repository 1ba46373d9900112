package io.nangols.workspace;

import io.nangols.catalog.Catalog;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/// What lies around a `nango.yaml` on disk: the folder's name, the TypeScript files in it and
/// below, by their paths, and the catalog of providers that is installed for it, which is read when
/// first asked for. A text without a file has no folder. Immutable.
public record ProjectFolder(
        Optional<String> name,
        SortedMap<String, TypeScriptFile> scripts,
        Supplier<Catalog> catalog) {
    /// For a text without a file.
    public static final ProjectFolder NONE =
            new ProjectFolder(Optional.empty(), Collections.emptySortedMap(), Catalog::bundled);

    public ProjectFolder {
        scripts = Collections.unmodifiableSortedMap(scripts);
    }

    /// The file at a path relative to this folder, with `/` between its parts.
    public Optional<TypeScriptFile> script(String path) {
        return Optional.ofNullable(scripts.get(path));
    }
}
