package io.nangols.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// The workspace at one moment. Immutable; a later one has a higher sequence number and shares
/// every file that did not change.
public final class Snapshot {
    static final Snapshot EMPTY =
            new Snapshot(0, List.of(), Collections.emptySortedMap(), Map.of());

    private final long sequence;
    private final List<Folder> folders;
    private final SortedMap<FileId, WorkspaceFile> files;
    private final Map<String, FileId> open;

    /// `files` and `open` are handed over: nobody changes them any more.
    Snapshot(
            long sequence,
            List<Folder> folders,
            SortedMap<FileId, WorkspaceFile> files,
            Map<String, FileId> open) {
        this.sequence = sequence;
        this.folders = List.copyOf(folders);
        this.files = Collections.unmodifiableSortedMap(files);
        this.open = Collections.unmodifiableMap(open);
    }

    public long sequence() {
        return sequence;
    }

    public List<Folder> folders() {
        return folders;
    }

    /// Every known `nango.yaml`, and the settings beside them.
    public Collection<WorkspaceFile> files() {
        return files.values();
    }

    public Optional<WorkspaceFile> file(FileId id) {
        return Optional.ofNullable(files.get(id));
    }

    /// The `nango.yaml` that an editor names so.
    public Optional<ProjectFile> project(FileUri uri) {
        return file(uri).filter(ProjectFile.class::isInstance).map(ProjectFile.class::cast);
    }

    /// The file that an editor names so.
    public Optional<WorkspaceFile> file(FileUri uri) {
        var id = open.get(uri.raw());
        return file(id != null ? id : uri.id());
    }

    /// The file that an editor has opened under exactly this name.
    public Optional<WorkspaceFile> openFile(FileUri uri) {
        return Optional.ofNullable(open.get(uri.raw())).flatMap(this::file);
    }

    SortedMap<FileId, WorkspaceFile> filesById() {
        return files;
    }

    Map<String, FileId> openIds() {
        return open;
    }
}
