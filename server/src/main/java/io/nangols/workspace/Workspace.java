package io.nangols.workspace;

import io.nangols.text.PositionEncoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Everything that the editor has opened and everything found on disk: the only thing that changes.
///
/// One thread writes, by calling the methods here in the order in which things happened; each call
/// that changes something publishes a new [Snapshot], which any thread may take and keep. Files are
/// read by the writer too, so that a later reading is never overwritten by an earlier one.
public final class Workspace {
    private static final String LANGUAGE = "nango";

    private final Consumer<String> log;
    private final Map<Path, FileId> found = new TreeMap<>();
    private final Catalogs catalogs;
    private final Map<FileId, FolderReader> readers = new HashMap<>();
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    /// `log` hears, a sentence at a time, of what had to be left out.
    public Workspace(Consumer<String> log) {
        this.log = log;
        this.catalogs = new Catalogs(log);
    }

    /// The present state.
    public Snapshot snapshot() {
        return snapshot;
    }

    /// The editor has opened a text. Returns whether it is one for us: a file named `nango.yaml`,
    /// or a text without a file whose language is `nango`.
    public boolean open(FileUri uri, String language, int version, String text) {
        var id = uri.id();
        var known = snapshot.file(id);
        boolean ours =
                uri.fileName().equals(ProjectFinder.FILE_NAME)
                        || known.isPresent()
                        || uri.path().isEmpty() && language.equals(LANGUAGE);
        if (ours) {
            // Open under two names, a file has two texts: the second is a file of its own.
            var own =
                    known.filter(file -> file.open() && !file.uri().equals(uri)).isPresent()
                            ? new FileId(uri.raw())
                            : id;
            var next = new Draft();
            next.open.put(uri.raw(), own);
            next.put(ProjectFile.open(own, uri, version, text, folderOf(own, uri)));
            next.publish();
        }
        return ours;
    }

    /// The editor's text has changed, in these steps. Returns false when it is not open.
    public boolean change(
            FileUri uri, int version, List<TextChange> changes, PositionEncoding encoding) {
        var file = snapshot.openFile(uri);
        file.ifPresent(
                before -> {
                    var document = before.document();
                    for (var change : changes) {
                        document = change.applyTo(document, version, encoding);
                    }
                    var next = new Draft();
                    next.put(before.edited(document));
                    next.publish();
                });
        return file.isPresent();
    }

    /// The editor has closed its text: what is on disk counts again. Returns false when it was not
    /// open.
    public boolean close(FileUri uri) {
        var file = snapshot.openFile(uri);
        file.ifPresent(
                closed -> {
                    var next = new Draft();
                    next.open.remove(uri.raw());
                    next.remove(closed.id());
                    next.reopen(closed.id());
                    next.readFromDisk(closed.id());
                    next.publish();
                });
        return file.isPresent();
    }

    /// Something has happened to these files or folders on disk: those that matter are looked at
    /// again. Returns whether any does; that may be few of many thousands, as when installed
    /// packages are removed.
    public boolean changedOnDisk(List<Path> paths) {
        var above = new HashSet<Path>();
        for (var path : found.keySet()) {
            for (var it = path; it != null && above.add(it); ) {
                it = it.getParent();
            }
        }
        var next = new Draft();
        boolean foldersChanged = lookAround(paths, next);
        var relevant =
                paths.stream()
                        .filter(it -> it.endsWith(ProjectFinder.FILE_NAME) || above.contains(it))
                        .toList();
        if (relevant.isEmpty() && !foldersChanged) {
            return false;
        }
        for (var path : relevant) {
            var id = FileUri.idOf(path);
            lookAt(path, next);
            // Other names of the file, and what was in a folder that has gone.
            found.entrySet().stream()
                    .filter(each -> each.getValue().equals(id) || each.getKey().startsWith(path))
                    .map(Map.Entry::getKey)
                    .filter(other -> !other.equals(path))
                    .toList()
                    .forEach(other -> lookAt(other, next));
        }
        next.publish();
        return true;
    }

    /// These files were found in `folder`, unless it has been removed in the meantime.
    public void found(Folder folder, List<Path> paths) {
        if (snapshot.folders().contains(folder)) {
            var next = new Draft();
            paths.stream()
                    .filter(path -> !found.containsKey(path))
                    .forEach(path -> lookAt(path, next));
            next.publish();
        }
    }

    /// The editor has opened and closed folders; what is in the new ones is not known before it is
    /// [#found].
    public void changeFolders(List<Folder> added, List<FileUri> removed) {
        var next = new Draft();
        for (var uri : removed) {
            var id = uri.id();
            next.folders.removeIf(folder -> FileUri.idOf(folder.real()).equals(id));
        }
        for (var folder : added) {
            if (next.folders.stream().noneMatch(known -> known.real().equals(folder.real()))) {
                next.folders.add(folder);
            }
        }
        found.keySet().stream()
                .filter(path -> !next.isInFolder(path))
                .toList()
                .forEach(path -> next.readFromDisk(found.remove(path)));
        next.publish();
    }

    /// Reads the folders anew in which something has happened. Returns whether anything there has
    /// changed.
    private boolean lookAround(List<Path> paths, Draft next) {
        var touched = new HashSet<Path>();
        for (var path : paths) {
            for (var it = path.getParent(); it != null && touched.add(it); ) {
                it =
                        it.getFileName() == null
                                        || ProjectFinder.isLeftOut(it.getFileName().toString())
                                ? null
                                : it.getParent();
            }
        }
        boolean changed = false;
        for (var file : snapshot.files()) {
            var folder = file.uri().path().map(Path::getParent);
            if (folder.filter(it -> touched.contains(it) || touched.contains(FileUri.real(it)))
                    .isPresent()) {
                var now = file.in(folderOf(file.id(), file.uri()));
                if (now != file) {
                    next.put(now);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private ProjectFolder folderOf(FileId id, FileUri uri) {
        return uri.path()
                .map(
                        path ->
                                readers.computeIfAbsent(id, _ -> new FolderReader(path, catalogs))
                                        .read())
                .orElse(ProjectFolder.NONE);
    }

    private void lookAt(Path path, Draft next) {
        var before = Optional.ofNullable(found.remove(path));
        if (path.endsWith(ProjectFinder.FILE_NAME)
                && next.isInFolder(path)
                && Files.isRegularFile(path)) {
            var id = FileUri.idOf(path);
            found.put(path, id);
            next.read(id, path);
            before = before.filter(other -> !other.equals(id));
        }
        before.ifPresent(next::readFromDisk);
    }

    /// The next snapshot, while it is being made.
    private final class Draft {
        private final List<Folder> folders = new ArrayList<>(snapshot.folders());
        private final Map<String, FileId> open = new HashMap<>(snapshot.openIds());
        private final TreeMap<FileId, ProjectFile> files = new TreeMap<>(snapshot.filesById());
        private boolean changed;

        void put(ProjectFile file) {
            files.put(file.id(), file);
            changed = true;
        }

        void remove(FileId id) {
            changed |= files.remove(id) != null;
            readers.remove(id);
        }

        boolean isInFolder(Path path) {
            return folders.stream().anyMatch(folder -> folder.holds(path));
        }

        /// Takes the disk's text, by any path that leads there, unless the file is open.
        void readFromDisk(FileId id) {
            if (!open.containsValue(id)) {
                found.entrySet().stream()
                        .filter(each -> each.getValue().equals(id))
                        .findFirst()
                        .ifPresentOrElse(each -> read(id, each.getKey()), () -> remove(id));
            }
        }

        void read(FileId id, Path path) {
            if (open.containsValue(id)) {
                return;
            }
            try {
                var uri = FileUri.of(path);
                var text = SourceFiles.read(path);
                var file = ProjectFile.onDisk(id, uri, text, folderOf(id, uri));
                if (Optional.ofNullable(files.get(id)).filter(file::saysTheSameAs).isEmpty()) {
                    put(file);
                }
            } catch (IOException e) {
                remove(id);
                log.accept("Left out " + path + ", which cannot be read: " + e.getMessage());
            }
        }

        /// Where the file is still open under another name, that text is now the file's.
        void reopen(FileId id) {
            open.entrySet().stream()
                    .filter(each -> new FileUri(each.getKey()).id().equals(id))
                    .findFirst()
                    .ifPresent(
                            other -> {
                                var file = files.remove(other.getValue());
                                other.setValue(id);
                                put(file.withId(id));
                            });
        }

        void publish() {
            if (changed || !folders.equals(snapshot.folders())) {
                snapshot = new Snapshot(snapshot.sequence() + 1, folders, files, open);
            }
        }
    }
}
