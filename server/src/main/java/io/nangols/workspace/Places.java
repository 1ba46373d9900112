package io.nangols.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Where things are on disk, as far as the workspace's writer knows: every `nango.yaml` that was
/// found, and what lies beside the known ones.
final class Places {
    /// By path, the file to which it leads.
    final Map<Path, FileId> found = new TreeMap<>();

    /// By project, the settings beside it, whether they are there or not.
    final Map<FileId, FileId> settings = new HashMap<>();

    private final Map<FileId, FolderReader> readers = new HashMap<>();
    private final Catalogs catalogs;

    Places(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /// What lies around a project now.
    ProjectFolder folderOf(FileId project, FileUri uri) {
        return uri.path()
                .map(
                        path ->
                                readers.computeIfAbsent(
                                                project, _ -> new FolderReader(path, catalogs))
                                        .read())
                .orElse(ProjectFolder.NONE);
    }

    void forget(FileId project) {
        readers.remove(project);
        settings.remove(project);
    }
}
