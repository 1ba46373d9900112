package io.nangols.workspace;

import io.nangols.text.Document;

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
    private final OpenScripts scripts;
    private boolean changed;

    Draft(Snapshot before, Places places, EditorSettings editor, Consumer<String> log) {
        this.before = before;
        this.places = places;
        this.editor = editor;
        this.log = log;
        this.folders = new ArrayList<>(before.folders());
        this.open = new HashMap<>(before.openIds());
        this.files = new TreeMap<>(before.filesById());
        this.scripts = new OpenScripts(places, before.openScripts());
    }

    void put(WorkspaceFile file) {
        files.put(file.id(), file);
        changed = true;
    }

    void remove(FileId id) {
        changed |= files.remove(id) != null;
    }

    boolean isInFolder(Path path) {
        return folders.stream().anyMatch(folder -> folder.holds(path));
    }

    /// The editor's text of a `nango.yaml`.
    void openProject(FileId id, FileUri uri, int version, String text) {
        open.put(uri.raw(), id);
        put(ProjectFile.open(id, uri, version, text, folderOf(id, uri), settingsOf(id, uri)));
    }

    /// What lies around a project now.
    private ProjectFolder folderOf(FileId project, FileUri uri) {
        places.lookAround(project, uri);
        return scripts.folder(project);
    }

    /// The editor's text of a script.
    void openScript(FileId id, FileUri uri, int version, String text) {
        open.put(uri.raw(), id);
        var opened = ScriptText.of(id, uri, new Document(uri.strict(), version, text));
        scripts.put(opened);
        refold(opened);
    }

    /// The editor's text of an open file has become `text`.
    void edit(FileUri uri, Document text) {
        var id = open.get(uri.raw());
        switch (files.get(id)) {
            case ProjectFile project -> put(project.edited(text));
            case SettingsFile settings -> put(settings.edited(text));
            case null, default -> editScript(id, text);
        }
    }

    private void editScript(FileId id, Document text) {
        scripts.edit(id, text);
        refold(scripts.texts().get(id));
    }

    /// The editor holds a script's text no longer.
    void closeScript(ScriptText text) {
        open.remove(text.uri().raw());
        scripts.remove(text).ifPresent(other -> open.put(other.uri().raw(), other.file()));
        changed = true;
        projects().stream().filter(it -> scripts.isIn(it, text)).forEach(this::lookAround);
    }

    /// Lets a text of the editor count in the projects that have the file.
    private void refold(ScriptText text) {
        changed = true;
        for (var project : projects()) {
            if (scripts.isIn(project, text)) {
                use(project, scripts.folder(project.id()), project.settings());
            }
        }
    }

    private List<ProjectFile> projects() {
        return files.values().stream()
                .filter(ProjectFile.class::isInstance)
                .map(ProjectFile.class::cast)
                .toList();
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
            var file = ProjectFile.onDisk(id, uri, text, folderOf(id, uri), settingsOf(id, uri));
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
        var now = file.in(folderOf(file.id(), file.uri()), settingsOf(file.id(), file.uri()));
        if (now != file) {
            put(now);
        }
        return now != file;
    }

    /// Lets the editor's settings count, and the folders in which they do.
    void applyEditorSettings() {
        for (var project : projects()) {
            var settings =
                    new ProjectSettings(
                            project.settings().file(), editorSettingsFor(project.uri()));
            use(project, project.folder(), settings);
        }
    }

    private void use(ProjectFile project, ProjectFolder folder, ProjectSettings settings) {
        var now = project.in(folder, settings);
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
                            var file = files.get(other.getValue());
                            remove(other.getValue());
                            other.setValue(id);
                            switch (file) {
                                case ProjectFile project -> {
                                    put(project.withId(id));
                                    project(id).ifPresent(this::lookAround);
                                }
                                case SettingsFile settings -> put(settings.withId(id));
                                case ScriptFile _ -> {}
                            }
                        });
    }

    /// The snapshot: the one before when nothing has changed.
    Snapshot finish() {
        places.keepOnly(files.keySet());
        linkSettings();
        if (!changed && folders.equals(before.folders())) {
            return before;
        }
        var linked = scripts.link(projects(), before.scriptsById());
        return new Snapshot(before.sequence() + 1, folders, files, linked, open, scripts.texts());
    }

    /// Gives each project the present state of the settings beside it, and lets go of settings that
    /// are beside none.
    private void linkSettings() {
        places.settings.forEach(
                (project, settings) ->
                        project(project)
                                .ifPresent(
                                        it ->
                                                use(
                                                        it,
                                                        it.folder(),
                                                        new ProjectSettings(
                                                                settings(settings),
                                                                it.settings().editor()))));
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
