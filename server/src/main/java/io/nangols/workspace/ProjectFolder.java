package io.nangols.workspace;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/// What lies around a `nango.yaml` on disk: the folder's name, and the TypeScript files in it and
/// below, by their paths. A text without a file has no folder. Immutable.
public record ProjectFolder(Optional<String> name, SortedMap<String, TypeScriptFile> scripts) {
    /// For a text without a file.
    public static final ProjectFolder NONE =
            new ProjectFolder(Optional.empty(), Collections.emptySortedMap());

    public ProjectFolder {
        scripts = Collections.unmodifiableSortedMap(scripts);
    }

    /// The file at a path relative to this folder, with `/` between its parts.
    public Optional<TypeScriptFile> script(String path) {
        return Optional.ofNullable(scripts.get(path));
    }
}
