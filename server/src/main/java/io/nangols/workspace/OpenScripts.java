package io.nangols.workspace;

import io.nangols.text.Document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The TypeScript texts that the editor holds, while the next snapshot is being made, and what they
/// are in the projects.
final class OpenScripts {
    /// The nearest `nango.yaml` comes before those above it.
    private static final Comparator<ProjectFile> NEAREST =
            Comparator.comparingInt(
                    (ProjectFile project) ->
                            project.uri().path().map(it -> -it.getNameCount()).orElse(0));

    private final Places places;
    private final Map<FileId, ScriptText> texts;

    OpenScripts(Places places, Map<FileId, ScriptText> texts) {
        this.places = places;
        this.texts = new LinkedHashMap<>(texts);
    }

    Map<FileId, ScriptText> texts() {
        return texts;
    }

    void put(ScriptText text) {
        texts.put(text.id(), text);
    }

    void edit(FileId id, Document document) {
        texts.computeIfPresent(id, (_, text) -> text.edited(document));
    }

    /// Takes a text away; another one of the same file, if there is one, is now the file's, and is
    /// returned.
    Optional<ScriptText> remove(ScriptText text) {
        texts.remove(text.id());
        var other =
                texts.values().stream()
                        .filter(it -> text.isFirst() && it.file().equals(text.file()))
                        .findFirst();
        other.ifPresent(
                it -> {
                    texts.remove(it.id());
                    put(it.asFirst());
                });
        return other;
    }

    /// What lies around a project, with the editor's texts over those of the disk.
    ProjectFolder folder(FileId project) {
        return places.around(project)
                .map(around -> around.under(texts.values()))
                .orElse(ProjectFolder.NONE);
    }

    /// Whether a text is that of a file of a project.
    boolean isIn(ProjectFile project, ScriptText text) {
        return places.around(project.id()).filter(it -> !it.pathsOf(text).isEmpty()).isPresent();
    }

    /// The scripts of all projects. What is the same as `before` stays the same object.
    Map<FileId, ScriptFile> link(List<ProjectFile> projects, Map<FileId, ScriptFile> before) {
        var made = new HashMap<FileId, ScriptFile>(before.size() * 3 / 2);
        projects.stream()
                .sorted(NEAREST)
                .forEach(
                        project ->
                                places.around(project.id())
                                        .ifPresent(around -> link(project, around, before, made)));
        return made;
    }

    private void link(
            ProjectFile project,
            Surroundings around,
            Map<FileId, ScriptFile> before,
            Map<FileId, ScriptFile> made) {
        var open = around.byPath(texts.values());
        project.folder()
                .ownScripts()
                .forEach(
                        script -> {
                            var text = Optional.ofNullable(open.get(script.path()));
                            var id = around.idOf(script.path()).or(() -> text.map(ScriptText::id));
                            id.filter(it -> !made.containsKey(it))
                                    .map(
                                            it ->
                                                    file(
                                                            it,
                                                            project,
                                                            script,
                                                            text,
                                                            Optional.ofNullable(before.get(it))))
                                    .ifPresent(file -> made.put(file.id(), file));
                        });
        // Texts under second names are of files that are there under their first.
        for (var text : texts.values()) {
            if (!text.isFirst() && made.containsKey(text.file()) && !text.isTooLong()) {
                around.pathsOf(text).stream()
                        .findFirst()
                        .map(path -> around.script(path, text))
                        .map(script -> open(text.id(), project, script, text))
                        .ifPresent(file -> made.putIfAbsent(file.id(), file));
            }
        }
    }

    private static ScriptFile open(
            FileId id, ProjectFile project, TypeScriptFile script, ScriptText text) {
        return new ScriptFile(id, text.uri(), text.document(), true, project, script);
    }

    private static ScriptFile file(
            FileId id,
            ProjectFile project,
            TypeScriptFile script,
            Optional<ScriptText> text,
            Optional<ScriptFile> before) {
        var file =
                text.map(it -> open(id, project, script, it))
                        .orElseGet(() -> onDisk(id, project, script, before));
        return before.filter(file::equals).orElse(file);
    }

    private static ScriptFile onDisk(
            FileId id, ProjectFile project, TypeScriptFile script, Optional<ScriptFile> before) {
        var same =
                before.filter(it -> !it.open() && it.script() == script)
                        .filter(it -> it.project().uri().equals(project.uri()));
        var uri = same.map(ScriptFile::uri).orElseGet(() -> uri(id, project, script));
        var document =
                same.map(ScriptFile::document)
                        .orElseGet(() -> new Document(uri.strict(), 0, script.text()));
        return new ScriptFile(id, uri, document, false, project, script);
    }

    /// Spelt as the project's, where that is possible.
    private static FileUri uri(FileId id, ProjectFile project, TypeScriptFile script) {
        return project.uri()
                .resolve(script.path())
                .or(() -> FileUri.ofPath(id.value()))
                .orElse(project.uri());
    }
}
