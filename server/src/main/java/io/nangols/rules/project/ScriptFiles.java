package io.nangols.rules.project;

import io.nangols.project.Integration;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.workspace.Lazy;
import io.nangols.workspace.TypeScriptFile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The script files of a project, and how it lays them out.
final class ScriptFiles {
    private final Subject subject;
    private final List<ScriptFile> all;
    private final Lazy<Set<String>> named;

    /// By the names of files, without folder and ending, the paths of those that import them.
    private final Lazy<Map<String, Set<String>>> importers;

    ScriptFiles(Subject subject) {
        this.subject = subject;
        this.named = new Lazy<>(() -> named(subject));
        this.importers = new Lazy<>(() -> importers(subject));
        this.all =
                subject.folder().scripts().values().stream()
                        .filter(file -> !subject.folder().isOfAnotherProject(file))
                        .flatMap(file -> ScriptFile.of(file).stream())
                        .toList();
    }

    private static Set<String> named(Subject subject) {
        return subject.entries()
                .flatMap(entry -> subject.script(entry).stream())
                .map(TypeScriptFile::path)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> importers(Subject subject) {
        var importers = new HashMap<String, Set<String>>();
        for (var file : subject.folder().scripts().values()) {
            file.script()
                    .importedFiles()
                    .forEach(
                            name ->
                                    importers
                                            .computeIfAbsent(name, _ -> new HashSet<>())
                                            .add(file.path()));
        }
        return importers;
    }

    List<ScriptFile> all() {
        return all;
    }

    /// Whether anything of an integration's code is here.
    boolean hasAny(Integration integration) {
        return hasFolder(subject.idOf(integration))
                || isInTheIntegrationsFolder()
                || subject.entries(integration).anyMatch(it -> subject.script(it).isPresent());
    }

    /// Whether an entry is there for a file.
    boolean isNamed(ScriptFile file) {
        return named.get().contains(file.file().path());
    }

    /// Whether a file could be a script of which no entry speaks.
    boolean mayBeUnnamed(TypeScriptFile file) {
        boolean beside = file.path().indexOf('/') < 0;
        return beside && !file.isGenerated() && !named.get().contains(file.path())
                || ScriptFile.of(file).filter(it -> it.isScript() && !isNamed(it)).isPresent();
    }

    /// Whether some other file imports it, as it does helpers.
    boolean isImported(ScriptFile file) {
        return importers.get().getOrDefault(file.name(), Set.of()).stream()
                .anyMatch(other -> !other.equals(file.file().path()));
    }

    /// The names of the files that could be the script of that entry and belong to no other.
    List<String> unnamedFor(ScriptEntry entry) {
        return all.stream()
                .filter(file -> file.isFor(entry) && !isNamed(file))
                .map(ScriptFile::name)
                .toList();
    }

    /// Where the script of an entry goes, as the others are laid out.
    String newPath(ScriptEntry entry) {
        var own = entry.integration() + "/";
        if (!hasFolder(entry.integration())) {
            if (isInTheIntegrationsFolder()) {
                own = "";
            } else if (all.isEmpty() && subject.entries().anyMatch(this::isBeside)) {
                return entry.places().getLast();
            }
        }
        var prefix = own;
        var folders = entry.kind().folders();
        var folder =
                folders.stream()
                        .filter(it -> hasFolder(prefix + it))
                        .findFirst()
                        .orElse(folders.getFirst());
        return prefix + folder + "/" + entry.name().value() + ".ts";
    }

    private boolean hasFolder(String path) {
        var first = subject.folder().scripts().tailMap(path + "/");
        return !first.isEmpty()
                && first.firstKey().startsWith(path + "/")
                && !subject.folder().projects().contains(path);
    }

    /// Whether the folders of scripts lie beside the `nango.yaml`.
    private boolean isInTheIntegrationsFolder() {
        return all.stream().anyMatch(file -> file.integration().isEmpty());
    }

    private boolean isBeside(ScriptEntry entry) {
        return subject.script(entry)
                .filter(script -> script.path().equals(entry.places().getLast()))
                .isPresent();
    }
}
