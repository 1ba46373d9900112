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
    private final SortedMap<FileId, ProjectFile> files;
    private final Map<String, FileId> open;

    /// `files` and `open` are handed over: nobody changes them any more.
    Snapshot(
            long sequence,
            List<Folder> folders,
            SortedMap<FileId, ProjectFile> files,
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

    /// Every known `nango.yaml`.
    public Collection<ProjectFile> files() {
        return files.values();
    }

    public Optional<ProjectFile> file(FileId id) {
        return Optional.ofNullable(files.get(id));
    }

    /// The file that an editor names so.
    public Optional<ProjectFile> file(FileUri uri) {
        var id = open.get(uri.raw());
        return file(id != null ? id : uri.id());
    }

    /// The file that an editor has opened under exactly this name.
    public Optional<ProjectFile> openFile(FileUri uri) {
        return Optional.ofNullable(open.get(uri.raw())).flatMap(this::file);
    }

    SortedMap<FileId, ProjectFile> filesById() {
        return files;
    }

    Map<String, FileId> openIds() {
        return open;
    }
}
