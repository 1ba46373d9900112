package io.nangols.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Where things are on disk, as far as the workspace's writer knows: every `nango.yaml` that was
/// found, and what lies beside the known ones.
final class Places {
    /// By path, the file to which it leads.
    final Map<Path, FileId> found = new TreeMap<>();

    /// By project, the settings beside it, whether they are there or not.
    final Map<FileId, FileId> settings = new HashMap<>();

    private final Map<FileId, FolderReader> readers = new HashMap<>();
    private final Map<FileId, Surroundings> around = new HashMap<>();
    private final Catalogs catalogs;

    Places(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /// Looks at what lies around a project now.
    void lookAround(FileId project, FileUri uri) {
        uri.path()
                .ifPresent(
                        path ->
                                around.put(
                                        project,
                                        Surroundings.of(
                                                path, read(project, path), around(project))));
    }

    private ProjectFolder read(FileId project, Path path) {
        return readers.compute(
                        project,
                        (_, known) ->
                                known != null && known.isOf(path)
                                        ? known
                                        : new FolderReader(path, catalogs))
                .read();
    }

    /// What lay around a project when it was last looked at; empty for a text without a file.
    Optional<Surroundings> around(FileId project) {
        return Optional.ofNullable(around.get(project));
    }

    /// Forgets what lay around projects that are no longer known.
    void keepOnly(Set<FileId> known) {
        readers.keySet().retainAll(known);
        around.keySet().retainAll(known);
        settings.keySet().retainAll(known);
    }
}
