package io.nangols.features.navigation;

import io.nangols.project.Spanned;
import io.nangols.project.script.DefaultExport;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.TypeScriptFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A script as it is on disk, in one of the projects that it belongs to.
public record OwnedScript(ProjectFile file, TypeScriptFile script) {
    /// The script of that name, once for every project to which it belongs.
    public static List<OwnedScript> named(FileUri uri, Snapshot snapshot) {
        return snapshot.files().stream()
                .<OwnedScript>mapMulti(
                        (file, found) -> {
                            if (file instanceof ProjectFile project) {
                                script(project, uri)
                                        .filter(it -> !project.folder().isOfAnotherProject(it))
                                        .ifPresent(
                                                it -> found.accept(new OwnedScript(project, it)));
                            }
                        })
                .toList();
    }

    private static Optional<TypeScriptFile> script(ProjectFile project, FileUri uri) {
        return project.uri()
                .path()
                .map(Path::getParent)
                .flatMap(folder -> uri.path().flatMap(path -> relative(folder, path)))
                .flatMap(project.folder()::script);
    }

    private static Optional<String> relative(Path folder, Path path) {
        return path.startsWith(folder)
                ? Optional.of(folder.relativize(path).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /// The way from its default export back to where the `nango.yaml` names the script: the targets
    /// are in that file, the word is in the script. Empty at any other place.
    public Optional<Definition> definitionAt(int offset) {
        var targets =
                entries()
                        .map(ScriptEntry::name)
                        .map(Spanned::span)
                        .distinct()
                        .<Target>map(Target.Here::of)
                        .toList();
        return script.script()
                .defaultExport()
                .filter(export -> export.head().touches(offset) && !targets.isEmpty())
                .map(export -> new Definition(word(export, offset), targets));
    }

    private static Span word(DefaultExport export, int offset) {
        return export.name().touches(offset) ? export.name() : export.head();
    }

    private Stream<ScriptEntry> entries() {
        var subject = Subject.of(file);
        return subject.entries()
                .filter(
                        entry ->
                                subject.script(entry)
                                        .filter(it -> it.path().equals(script.path()))
                                        .isPresent());
    }
}
