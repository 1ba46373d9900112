package io.nangols.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The next snapshot, while it is being made.
final class Draft {
    final List<Folder> folders;
    final Map<String, FileId> open;

    private final Snapshot before;
    private final Places places;
    private final EditorSettings editor;
    private final Consumer<String> log;
    private final TreeMap<FileId, WorkspaceFile> files;
    private boolean changed;

    Draft(Snapshot before, Places places, EditorSettings editor, Consumer<String> log) {
        this.before = before;
        this.places = places;
        this.editor = editor;
        this.log = log;
        this.folders = new ArrayList<>(before.folders());
        this.open = new HashMap<>(before.openIds());
        this.files = new TreeMap<>(before.filesById());
    }

    void put(WorkspaceFile file) {
        files.put(file.id(), file);
        changed = true;
    }

    void remove(FileId id) {
        changed |= files.remove(id) != null;
        places.forget(id);
    }

    boolean isInFolder(Path path) {
        return folders.stream().anyMatch(folder -> folder.holds(path));
    }

    /// The editor's text of a `nango.yaml`.
    void openProject(FileId id, FileUri uri, int version, String text) {
        open.put(uri.raw(), id);
        put(
                ProjectFile.open(
                        id, uri, version, text, places.folderOf(id, uri), settingsOf(id, uri)));
    }

    /// The editor's text of a `.nango-ls.json`.
    void openSettings(FileId id, FileUri uri, int version, String text) {
        open.put(uri.raw(), id);
        put(SettingsFile.open(id, uri, version, text));
    }

    /// Takes the disk's text, by any path that leads there, unless the file is open.
    void readFromDisk(FileId id) {
        if (open.containsValue(id)) {
            return;
        }
        var project = firstOf(places.settings, id).flatMap(it -> path(it));
        if (project.isPresent()) {
            readSettings(id, SettingsFile.beside(project.get()));
        } else {
            firstOf(places.found, id).ifPresentOrElse(path -> read(id, path), () -> remove(id));
        }
    }

    private static <K> Optional<K> firstOf(Map<K, FileId> map, FileId id) {
        return map.entrySet().stream()
                .filter(each -> each.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Path> path(FileId id) {
        return Optional.ofNullable(files.get(id)).flatMap(file -> file.uri().path());
    }

    void read(FileId id, Path path) {
        if (open.containsValue(id)) {
            return;
        }
        try {
            var uri = FileUri.of(path);
            var text = SourceFiles.read(path);
            var file =
                    ProjectFile.onDisk(
                            id, uri, text, places.folderOf(id, uri), settingsOf(id, uri));
            if (project(id).filter(file::saysTheSameAs).isEmpty()) {
                put(file);
            }
        } catch (IOException e) {
            leaveOut(id, path, e);
        }
    }

    private void leaveOut(FileId id, Path path, IOException why) {
        remove(id);
        log.accept("Left out " + path + ", which cannot be read: " + why.getMessage());
    }

    private Optional<ProjectFile> project(FileId id) {
        return files.get(id) instanceof ProjectFile file ? Optional.of(file) : Optional.empty();
    }

    private Optional<SettingsFile> settings(FileId id) {
        return files.get(id) instanceof SettingsFile file ? Optional.of(file) : Optional.empty();
    }

    /// Looks anew at what lies around a project. Returns whether anything there has changed.
    boolean lookAround(ProjectFile file) {
        var now =
                file.in(places.folderOf(file.id(), file.uri()), settingsOf(file.id(), file.uri()));
        if (now != file) {
            put(now);
        }
        return now != file;
    }

    /// Lets the editor's settings count, and the folders in which they do.
    void applyEditorSettings() {
        for (var file : List.copyOf(files.values())) {
            if (file instanceof ProjectFile project) {
                use(project, project.settings().file(), editorSettingsFor(project.uri()));
            }
        }
    }

    private void use(ProjectFile project, Optional<SettingsFile> settings, Preferences editorSays) {
        var now = project.in(project.folder(), new ProjectSettings(settings, editorSays));
        if (now != project) {
            put(now);
        }
    }

    private ProjectSettings settingsOf(FileId id, FileUri uri) {
        return new ProjectSettings(
                uri.path().flatMap(path -> settingsBeside(id, path)), editorSettingsFor(uri));
    }

    private Optional<SettingsFile> settingsBeside(FileId project, Path nangoYaml) {
        var path = SettingsFile.beside(nangoYaml);
        var id = FileUri.idOf(path);
        places.settings.put(project, id);
        readSettings(id, path);
        return settings(id);
    }

    private void readSettings(FileId id, Path path) {
        if (open.containsValue(id) || project(id).isPresent()) {
            return;
        }
        if (!Files.isRegularFile(path)) {
            remove(id);
            return;
        }
        try {
            var file = SettingsFile.onDisk(id, FileUri.of(path), SourceFiles.read(path));
            if (settings(id).filter(file::saysTheSameAs).isEmpty()) {
                put(file);
            }
        } catch (IOException e) {
            leaveOut(id, path, e);
        }
    }

    /// Those of the innermost folder.
    private Preferences editorSettingsFor(FileUri uri) {
        return uri.path()
                .flatMap(
                        path ->
                                folders.stream()
                                        .filter(folder -> folder.holds(path))
                                        .max(
                                                Comparator.comparingInt(
                                                        folder -> folder.real().getNameCount())))
                .flatMap(folder -> Optional.ofNullable(editor.byFolder().get(folder.uri())))
                .orElseGet(editor::elsewhere);
    }

    /// Where the file is still open under another name, that text is now the file's.
    void reopen(FileId id) {
        open.entrySet().stream()
                .filter(each -> new FileUri(each.getKey()).id().equals(id))
                .findFirst()
                .ifPresent(
                        other -> {
                            var file = files.get(other.getValue()).withId(id);
                            remove(other.getValue());
                            other.setValue(id);
                            put(file);
                            project(id).ifPresent(this::lookAround);
                        });
    }

    /// The snapshot: the one before when nothing has changed.
    Snapshot finish() {
        linkSettings();
        if (!changed && folders.equals(before.folders())) {
            return before;
        }
        return new Snapshot(before.sequence() + 1, folders, files, open);
    }

    /// Gives each project the present state of the settings beside it, and lets go of settings that
    /// are beside none.
    private void linkSettings() {
        places.settings.forEach(
                (project, settings) ->
                        project(project)
                                .ifPresent(
                                        it -> use(it, settings(settings), it.settings().editor())));
        var beside = new HashSet<>(places.settings.values());
        changed |=
                files.values()
                        .removeIf(
                                file ->
                                        file instanceof SettingsFile settings
                                                && !settings.open()
                                                && !beside.contains(settings.id()));
    }
}
