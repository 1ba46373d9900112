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
/// @param scripts those that were asked for by name, and folders of the project, of which the
///   scripts are meant; they alone are checked then. Empty when the whole project is
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

    /// The first that was asked for and is none of these files of the project, nor holds one.
    Optional<Path> notAmong(Collection<TypeScriptFile> files) {
        var present = files.stream().map(file -> nangoYaml.resolveSibling(file.path())).toList();
        return scripts.stream()
                .filter(it -> present.stream().allMatch(file -> name(it, file).isEmpty()))
                .findFirst();
    }

    /// How the file of a project is called: as the user did, or from where the `nango.yaml` is.
    Optional<Path> nameOf(String script) {
        var path = nangoYaml.resolveSibling(script);
        return scripts.isEmpty()
                ? Optional.of(path)
                : scripts.stream().flatMap(it -> name(it, path).stream()).findFirst();
    }

    /// How the user, who said `asked`, calls a script; empty when that is neither the script nor a
    /// folder around it.
    private static Optional<Path> name(Path asked, Path script) {
        if (FileUri.of(asked).id().equals(FileUri.of(script).id())) {
            return Optional.of(asked);
        }
        var folder = asked.toAbsolutePath().normalize();
        return script.startsWith(folder)
                ? Optional.of(asked.resolve(folder.relativize(script)))
                : Optional.empty();
    }

    /// What the user means by `paths`: folders, each `nango.yaml`, single scripts. A folder without
    /// projects that lies in one stands for its scripts.
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
            } else if (isWithoutProjects(path, found)) {
                above(path)
                        .ifPresent(
                                it ->
                                        scripts.computeIfAbsent(it, _ -> new LinkedHashSet<>())
                                                .add(path));
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

    private static boolean isWithoutProjects(Path folder, List<Path> found) {
        return Files.isDirectory(folder)
                && found.stream().noneMatch(it -> it.startsWith(folder))
                // It may be a link, or one that lies in another.
                && ProjectFinder.find(folder).isEmpty();
    }

    private static Optional<Path> above(Path path) {
        var start = path.toAbsolutePath().normalize().getParent();
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
