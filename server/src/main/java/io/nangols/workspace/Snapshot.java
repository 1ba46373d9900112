package io.nangols.workspace;

import io.nangols.text.Document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/// The workspace at one moment. Immutable; a later one has a higher sequence number and shares
/// every file that did not change.
public final class Snapshot {
    static final Snapshot EMPTY =
            new Snapshot(0, List.of(), Collections.emptySortedMap(), Map.of(), Map.of(), Map.of());

    private final long sequence;
    private final List<Folder> folders;
    private final SortedMap<FileId, WorkspaceFile> files;
    private final Map<FileId, ScriptFile> scripts;
    private final Map<String, FileId> open;
    private final Map<FileId, ScriptText> openScripts;

    /// The maps are handed over: nobody changes them any more.
    Snapshot(
            long sequence,
            List<Folder> folders,
            SortedMap<FileId, WorkspaceFile> files,
            Map<FileId, ScriptFile> scripts,
            Map<String, FileId> open,
            Map<FileId, ScriptText> openScripts) {
        this.sequence = sequence;
        this.folders = List.copyOf(folders);
        this.files = Collections.unmodifiableSortedMap(files);
        this.scripts = Collections.unmodifiableMap(scripts);
        this.open = Collections.unmodifiableMap(open);
        this.openScripts = Collections.unmodifiableMap(openScripts);
    }

    public long sequence() {
        return sequence;
    }

    public List<Folder> folders() {
        return folders;
    }

    /// Every known `nango.yaml`, the settings beside them, and then their scripts, in no order.
    public Collection<WorkspaceFile> files() {
        var all = new ArrayList<WorkspaceFile>(files.size() + scripts.size());
        all.addAll(files.values());
        all.addAll(scripts.values());
        return Collections.unmodifiableList(all);
    }

    /// Every known `nango.yaml`.
    public Stream<ProjectFile> projects() {
        return files.values().stream()
                .filter(ProjectFile.class::isInstance)
                .map(ProjectFile.class::cast);
    }

    public Optional<WorkspaceFile> file(FileId id) {
        return Optional.<WorkspaceFile>ofNullable(scripts.get(id))
                .or(() -> Optional.ofNullable(files.get(id)));
    }

    /// The `nango.yaml` that an editor names so.
    public Optional<ProjectFile> project(FileUri uri) {
        return file(uri).filter(ProjectFile.class::isInstance).map(ProjectFile.class::cast);
    }

    /// The script that an editor names so.
    public Optional<ScriptFile> script(FileUri uri) {
        return file(uri).filter(ScriptFile.class::isInstance).map(ScriptFile.class::cast);
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

    /// The text that an editor has opened under exactly this name; it need not be of a project.
    Optional<Document> openText(FileUri uri) {
        return openScript(uri)
                .map(ScriptText::document)
                .or(() -> openFile(uri).map(WorkspaceFile::document));
    }

    /// Whether an editor has opened a file under another name.
    boolean isOpenElsewhere(FileId file, FileUri uri) {
        return open.entrySet().stream()
                .anyMatch(each -> each.getValue().equals(file) && !each.getKey().equals(uri.raw()));
    }

    Optional<ScriptText> openScript(FileUri uri) {
        return Optional.ofNullable(open.get(uri.raw())).map(openScripts::get);
    }

    /// All but scripts.
    SortedMap<FileId, WorkspaceFile> filesById() {
        return files;
    }

    Map<FileId, ScriptFile> scriptsById() {
        return scripts;
    }

    Map<FileId, ScriptText> openScripts() {
        return openScripts;
    }

    Map<String, FileId> openIds() {
        return open;
    }
}
