package io.nangols.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// A folder that the editor has opened, with everything below it. `real` is its path without links.
public record Folder(FileUri uri, Path path, Path real) {

    /// The folder of that URI, unless it is not one of the file system.
    public static Optional<Folder> of(FileUri uri) {
        return uri.path().map(path -> new Folder(uri, path, FileUri.real(path)));
    }

    /// Whether `file` lies below and is looked for there: not in a folder of installed or built
    /// things.
    boolean holds(Path file) {
        return holds(path, file) || holds(real, FileUri.real(file));
    }

    private static boolean holds(Path folder, Path file) {
        if (!file.startsWith(folder) || file.equals(folder)) {
            return false;
        }
        for (var name : folder.relativize(file)) {
            if (ProjectFinder.isLeftOut(name.toString())) {
                return false;
            }
        }
        return true;
    }
}
