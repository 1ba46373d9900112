package io.nangols.cli;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFinder;
import io.nangols.workspace.TypeScriptFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A project that is to be checked.
///
/// @param scripts those that were asked for by name, which alone are checked then; empty when the
///   whole project is
record Target(Path nangoYaml, Set<Path> scripts) {
    Target {
        scripts = new LinkedHashSet<>(scripts);
    }

    /// The whole project.
    static Target of(Path nangoYaml) {
        return new Target(nangoYaml, Set.of());
    }

    /// The files that are surely looked at.
    List<Path> files() {
        return scripts.isEmpty() ? List.of(nangoYaml) : List.copyOf(scripts);
    }

    /// The first that was asked for and is none of these files of the project.
    Optional<Path> notAmong(Collection<TypeScriptFile> files) {
        var present =
                files.stream()
                        .flatMap(file -> nameOf(file.path()).stream())
                        .collect(Collectors.toSet());
        return scripts.stream().filter(script -> !present.contains(script)).findFirst();
    }

    /// How the file of a project is called: as the user did, or from where the `nango.yaml` is.
    Optional<Path> nameOf(String script) {
        var path = nangoYaml.resolveSibling(script);
        return scripts.isEmpty()
                ? Optional.of(path)
                : scripts.stream()
                        .filter(it -> FileUri.of(it).id().equals(FileUri.of(path).id()))
                        .findFirst();
    }

    /// What the user means by `paths`: folders, each `nango.yaml`, single scripts.
    ///
    /// @throws Failure when one of them is not there, or when there is nothing to check
    static List<Target> find(List<Path> paths) {
        var problems = new ArrayList<String>();
        var roots = paths.stream().filter(path -> !isScript(path)).toList();
        var found =
                ProjectFinder.find(
                        roots, (path, problem) -> problems.add(Unreadable.why(path, problem)));
        var scripts = new LinkedHashMap<Path, Set<Path>>();
        for (var path : paths) {
            if (isScript(path)) {
                above(path)
                        .ifPresentOrElse(
                                it ->
                                        scripts.computeIfAbsent(it, _ -> new LinkedHashSet<>())
                                                .add(path),
                                () -> problems.add(homeless(path)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(problems);
        }
        if (found.isEmpty() && scripts.isEmpty()) {
            throw new Failure(nothingIn(roots));
        }
        var whole = found.stream().map(FileUri::of).map(FileUri::id).collect(Collectors.toSet());
        var targets = new ArrayList<Target>();
        found.forEach(file -> targets.add(of(file)));
        scripts.forEach(
                (file, asked) -> {
                    if (!whole.contains(FileUri.of(file).id())) {
                        targets.add(new Target(file, asked));
                    }
                });
        targets.sort(Comparator.comparing(target -> target.files().getFirst()));
        return targets;
    }

    private static boolean isScript(Path path) {
        return path.toString().endsWith(".ts") && Files.isRegularFile(path);
    }

    private static Optional<Path> above(Path script) {
        var start = script.toAbsolutePath().normalize().getParent();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            var nangoYaml = folder.resolve(ProjectFinder.FILE_NAME);
            if (Files.isRegularFile(nangoYaml)) {
                return Optional.of(nangoYaml);
            }
        }
        return Optional.empty();
    }

    private static String homeless(Path script) {
        return "%s belongs to no project: there is no %s in its folder, nor above."
                .formatted(script, ProjectFinder.FILE_NAME);
    }

    private static String nothingIn(List<Path> roots) {
        var where =
                roots.stream()
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining(" or "));
        return "There is no %s in %s, nor below; hidden folders, node_modules, dist and build are not searched."
                .formatted(ProjectFinder.FILE_NAME, where);
    }
}
