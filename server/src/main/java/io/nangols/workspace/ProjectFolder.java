package io.nangols.workspace;

import io.nangols.catalog.Catalog;
import io.nangols.project.Project;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What lies around a `nango.yaml` on disk: the folder's name, the TypeScript files in it and
/// below, by their paths, and, read when first asked for, the catalog of providers that is
/// installed for it and what the last commit says. A text without a file has no folder. Immutable.
///
/// @param projects the paths of the folders below that have a `nango.yaml` of their own
/// @param committed the `nango.yaml` as the last commit has it; empty outside a git repository, and
///   when the file is not in that commit
public record ProjectFolder(
        Optional<String> name,
        SortedMap<String, TypeScriptFile> scripts,
        Set<String> projects,
        Supplier<Catalog> catalog,
        Supplier<Optional<Project>> committed) {
    /// For a text without a file.
    public static final ProjectFolder NONE =
            new ProjectFolder(
                    Optional.empty(),
                    Collections.emptySortedMap(),
                    Set.of(),
                    Catalog::bundled,
                    Optional::empty);

    public ProjectFolder {
        scripts = Collections.unmodifiableSortedMap(scripts);
        projects = Set.copyOf(projects);
    }

    /// The file at a path relative to this folder, with `/` between its parts.
    public Optional<TypeScriptFile> script(String path) {
        return Optional.ofNullable(scripts.get(path));
    }

    /// The same folder with these files, by their paths, instead of what it has there.
    public ProjectFolder with(Map<String, TypeScriptFile> others) {
        var all = new TreeMap<>(scripts);
        all.putAll(others);
        return new ProjectFolder(name, all, projects, catalog, committed);
    }

    /// Whether a file belongs to another `nango.yaml`, nearer to it.
    public boolean isOfAnotherProject(TypeScriptFile file) {
        var path = file.path();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (!projects.isEmpty() && projects.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /// The files of this project that people write, by their paths.
    public Stream<TypeScriptFile> ownScripts() {
        return scripts.values().stream()
                .filter(file -> !file.isGenerated() && !isOfAnotherProject(file));
    }
}
