package io.nangols.workspace;

import io.nangols.text.PositionEncoding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything that the editor has opened and everything found on disk: the only thing that changes.
///
/// One thread writes, by calling the methods here in the order in which things happened; each call
/// that changes something publishes a new [Snapshot], which any thread may take and keep. Files are
/// read by the writer too, so that a later reading is never overwritten by an earlier one.
public final class Workspace {
    private static final String LANGUAGE = "nango";

    private final Consumer<String> log;
    private final Places places;
    private EditorSettings editorSettings = EditorSettings.NONE;
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    /// `log` hears, a sentence at a time, of what had to be left out.
    public Workspace(Consumer<String> log) {
        this.log = log;
        this.places = new Places(new Catalogs(log));
    }

    /// The present state.
    public Snapshot snapshot() {
        return snapshot;
    }

    private Draft draft() {
        return new Draft(snapshot, places, editorSettings, log);
    }

    /// The editor has opened a text. Returns whether it is one for us: a file named `nango.yaml` or
    /// `.nango-ls.json`, a text without a file whose language is `nango`, or a TypeScript file,
    /// which may be, or become, one of a project.
    public boolean open(FileUri uri, String language, int version, String text) {
        var id = uri.id();
        var known = snapshot.file(id);
        boolean settings =
                known.map(SettingsFile.class::isInstance)
                        .orElse(uri.fileName().equals(SettingsFile.FILE_NAME));
        boolean ours =
                settings
                        || uri.fileName().equals(ProjectFinder.FILE_NAME)
                        || known.filter(file -> !(file instanceof ScriptFile)).isPresent()
                        || uri.path().isEmpty() && language.equals(LANGUAGE);
        boolean script = !ours && uri.fileName().endsWith(".ts");
        if (ours || script) {
            // Open under two names, a file has two texts: the second is a file of its own.
            var own = snapshot.isOpenElsewhere(id, uri) ? new FileId(uri.raw()) : id;
            var next = draft();
            if (script) {
                next.openScript(own, uri, version, text);
            } else if (settings) {
                next.openSettings(own, uri, version, text);
            } else {
                next.openProject(own, uri, version, text);
            }
            snapshot = next.finish();
        }
        return ours || script;
    }

    /// The editor's text has changed, in these steps. Returns false when it is not open.
    public boolean change(
            FileUri uri, int version, List<TextChange> changes, PositionEncoding encoding) {
        var text = snapshot.openText(uri);
        text.ifPresent(
                before -> {
                    var document = before;
                    for (var change : changes) {
                        document = change.applyTo(document, version, encoding);
                    }
                    var next = draft();
                    next.edit(uri, document);
                    snapshot = next.finish();
                });
        return text.isPresent();
    }

    /// The editor has closed its text: what is on disk counts again. Returns false when it was not
    /// open.
    public boolean close(FileUri uri) {
        var script = snapshot.openScript(uri);
        script.ifPresent(
                text -> {
                    var next = draft();
                    next.closeScript(text);
                    snapshot = next.finish();
                });
        var file = script.isPresent() ? Optional.<WorkspaceFile>empty() : snapshot.openFile(uri);
        file.ifPresent(
                closed -> {
                    var next = draft();
                    next.open.remove(uri.raw());
                    next.remove(closed.id());
                    next.reopen(closed.id());
                    next.readFromDisk(closed.id());
                    snapshot = next.finish();
                });
        return script.isPresent() || file.isPresent();
    }

    /// Something has happened to these files or folders on disk: those that matter are looked at
    /// again. Returns whether any does; that may be few of many thousands, as when installed
    /// packages are removed.
    public boolean changedOnDisk(List<Path> paths) {
        boolean reopened = followLinks();
        var above = new HashSet<Path>();
        for (var path : places.found.keySet()) {
            for (var it = path; it != null && above.add(it); ) {
                it = it.getParent();
            }
        }
        var next = draft();
        boolean foldersChanged = lookAround(paths, next);
        var relevant =
                paths.stream()
                        .filter(it -> it.endsWith(ProjectFinder.FILE_NAME) || above.contains(it))
                        .toList();
        if (relevant.isEmpty() && !foldersChanged) {
            return reopened;
        }
        for (var path : relevant) {
            var id = FileUri.idOf(path);
            lookAt(path, next);
            // Other names of the file, and what was in a folder that has gone.
            places.found.entrySet().stream()
                    .filter(each -> each.getValue().equals(id) || each.getKey().startsWith(path))
                    .map(Map.Entry::getKey)
                    .filter(other -> !other.equals(path))
                    .toList()
                    .forEach(other -> lookAt(other, next));
        }
        snapshot = next.finish();
        return true;
    }

    /// An open script whose name was a link is another file when that leads elsewhere now. Returns
    /// whether there is any.
    private boolean followLinks() {
        var moved =
                snapshot.openScripts().values().stream()
                        .filter(text -> !text.uri().id().equals(text.file()))
                        .toList();
        for (var text : moved) {
            close(text.uri());
            open(text.uri(), "", text.document().version(), text.document().text());
        }
        return !moved.isEmpty();
    }

    /// These files were found in `folder`, unless it has been removed in the meantime.
    public void found(Folder folder, List<Path> paths) {
        if (snapshot.folders().contains(folder)) {
            var next = draft();
            paths.stream()
                    .filter(path -> !places.found.containsKey(path))
                    .forEach(path -> lookAt(path, next));
            snapshot = next.finish();
        }
    }

    /// The editor has opened and closed folders; what is in the new ones is not known before it is
    /// [#found].
    public void changeFolders(List<Folder> added, List<FileUri> removed) {
        var next = draft();
        for (var uri : removed) {
            var id = uri.id();
            next.folders.removeIf(folder -> FileUri.idOf(folder.real()).equals(id));
        }
        for (var folder : added) {
            if (next.folders.stream().noneMatch(known -> known.real().equals(folder.real()))) {
                next.folders.add(folder);
            }
        }
        places.found.keySet().stream()
                .filter(path -> !next.isInFolder(path))
                .toList()
                .forEach(path -> next.readFromDisk(places.found.remove(path)));
        next.applyEditorSettings();
        snapshot = next.finish();
    }

    /// The editor's own settings are these from now on.
    public void configure(EditorSettings settings) {
        editorSettings = settings;
        var next = draft();
        next.applyEditorSettings();
        snapshot = next.finish();
    }

    /// Reads the folders anew in which something has happened. Returns whether anything there has
    /// changed.
    private boolean lookAround(List<Path> paths, Draft next) {
        var touched = new Touched(paths);
        boolean changed = false;
        for (var project : snapshot.projects().toList()) {
            if (touched.isIn(project, places.around(project.id()))) {
                changed |= next.lookAround(project);
            }
        }
        return changed;
    }

    private void lookAt(Path path, Draft next) {
        var before = Optional.ofNullable(places.found.remove(path));
        if (path.endsWith(ProjectFinder.FILE_NAME)
                && next.isInFolder(path)
                && Files.isRegularFile(path)) {
            var id = FileUri.idOf(path);
            places.found.put(path, id);
            next.read(id, path);
            before = before.filter(other -> !other.equals(id));
        }
        before.ifPresent(next::readFromDisk);
    }
}
