package io.nangols.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Files and folders to which something has happened on disk.
final class Touched {
    private final List<Path> paths;

    /// They and the folders above them, up to those that hold what was installed or built.
    private final Set<Path> above = new HashSet<>();

    /// The same without links, as far as anybody wants to know.
    private final Lazy<Touched> real;

    Touched(List<Path> paths) {
        this.paths = paths;
        for (var path : paths) {
            above.add(path);
            for (var it = path.getParent(); it != null && above.add(it); ) {
                it = isLeftOut(it) ? null : it.getParent();
            }
        }
        this.real = new Lazy<>(() -> new Touched(paths.stream().map(Touched::real).toList()));
    }

    private static boolean isLeftOut(Path folder) {
        return folder.getFileName() == null
                || ProjectFinder.isLeftOut(folder.getFileName().toString());
    }

    /// What was a link itself may have been changed.
    private static Path real(Path path) {
        var parent = path.getParent();
        return parent == null ? path : FileUri.real(parent).resolve(path.getFileName());
    }

    /// Whether something has happened in the folder of a project, or where links in it lead. Of the
    /// latter, those who watch files say only what happens at the other end.
    boolean isIn(ProjectFile project, Optional<Surroundings> around) {
        var elsewhere = around.map(Surroundings::elsewhere).orElse(Set.of());
        return project.uri()
                        .path()
                        .map(Path::getParent)
                        .filter(it -> above.contains(it) || above.contains(FileUri.real(it)))
                        .isPresent()
                || !elsewhere.isEmpty() && real.get().isAtOrIn(elsewhere);
    }

    private boolean isAtOrIn(Collection<Path> folders) {
        return folders.stream()
                .anyMatch(
                        folder ->
                                above.contains(folder)
                                        || paths.stream().anyMatch(folder::startsWith));
    }
}
