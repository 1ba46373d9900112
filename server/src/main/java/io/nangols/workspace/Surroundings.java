package io.nangols.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What lies around a `nango.yaml` on disk, and which files its scripts are, whatever paths lead
/// there.
final class Surroundings {
    private final Path folder;
    private final Path real;
    private final ProjectFolder onDisk;
    private final Map<String, FileId> ids;
    private final Map<FileId, List<String>> paths = new HashMap<>();
    private final Set<Path> elsewhere;

    private Surroundings(
            Path folder,
            Path real,
            ProjectFolder onDisk,
            Map<String, FileId> ids,
            Set<Path> elsewhere) {
        this.folder = folder;
        this.real = real;
        this.onDisk = onDisk;
        this.ids = ids;
        this.elsewhere = elsewhere;
        ids.forEach((path, id) -> paths.computeIfAbsent(id, _ -> new ArrayList<>()).add(path));
    }

    /// Those of `nangoYaml`, around which `onDisk` was read. Where links lead is found out for what
    /// `before` did not know.
    static Surroundings of(Path nangoYaml, ProjectFolder onDisk, Optional<Surroundings> before) {
        if (before.filter(it -> it.onDisk.equals(onDisk)).isPresent()) {
            return before.get();
        }
        var folder = Optional.ofNullable(nangoYaml.getParent()).orElse(nangoYaml);
        var ids = new TreeMap<String, FileId>();
        onDisk.scripts()
                .forEach(
                        (path, script) ->
                                ids.put(
                                        path,
                                        before.filter(it -> it.has(path, script))
                                                .map(it -> it.ids.get(path))
                                                .orElseGet(
                                                        () -> FileUri.idOf(folder.resolve(path)))));
        var real = FileUri.real(folder);
        // A link that leads nowhere may lead there again.
        var elsewhere = new HashSet<>(before.map(Surroundings::elsewhere).orElse(Set.of()));
        ids.values().stream()
                .map(id -> Path.of(id.value()))
                .filter(file -> !file.startsWith(real))
                .forEach(file -> elsewhere.add(file.getParent()));
        return new Surroundings(folder, real, onDisk, ids, elsewhere);
    }

    private boolean has(String path, TypeScriptFile script) {
        return onDisk.scripts().get(path) == script;
    }

    /// The folders, without links, in which files lie or lay to which links in this one lead.
    Set<Path> elsewhere() {
        return elsewhere;
    }

    /// The folder where the texts of the editor lie over those of the disk.
    ProjectFolder under(Collection<ScriptText> texts) {
        var open = new HashMap<String, TypeScriptFile>();
        for (var text : texts) {
            if (text.isFirst() && !text.isTooLong()) {
                for (var path : pathsOf(text)) {
                    var script = script(path, text);
                    if (!has(path, script)) {
                        open.put(path, script);
                    }
                }
            }
        }
        return open.isEmpty() ? onDisk : onDisk.with(open);
    }

    /// A text as the file at `path`.
    TypeScriptFile script(String path, ScriptText text) {
        return text.at(path, onDisk.script(path));
    }

    /// By their paths here, the texts that are files of this folder.
    Map<String, ScriptText> byPath(Collection<ScriptText> texts) {
        var found = new LinkedHashMap<String, ScriptText>();
        for (var text : texts) {
            if (text.isFirst() && !text.isTooLong()) {
                pathsOf(text).forEach(path -> found.put(path, text));
            }
        }
        return found;
    }

    /// The paths, relative to the folder, at which the file of a text is or would be.
    List<String> pathsOf(ScriptText text) {
        var known = paths.get(text.file());
        if (known != null) {
            return known;
        }
        return text.real()
                .flatMap(it -> relative(real, it))
                .or(() -> text.uri().path().flatMap(it -> relative(folder, it)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> relative(Path folder, Path file) {
        return file.startsWith(folder) && FolderReader.isRead(folder.relativize(file))
                ? Optional.of(folder.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /// Which file is at `path`; empty when there is none on disk.
    Optional<FileId> idOf(String path) {
        return Optional.ofNullable(ids.get(path));
    }
}
