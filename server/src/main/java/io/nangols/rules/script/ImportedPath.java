package io.nangols.rules.script;

import io.nangols.workspace.FolderReader;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/// The file that an import means, as Nango's CLI reads it: always one that ends in `.ts`.
///
/// @param up how many folders it lies above that of the `nango.yaml`
/// @param parts the names below, the file's own last
record ImportedPath(int up, List<String> parts) {
    /// What `module` means in the script at `path`.
    static ImportedPath of(String path, String module) {
        var parts = new ArrayDeque<String>();
        int up = 0;
        int folder = path.lastIndexOf('/');
        var whole = (folder < 0 ? "" : path.substring(0, folder + 1)) + module;
        for (var part : whole.split("/", -1)) {
            switch (part) {
                case "", "." -> {}
                case ".." -> {
                    if (parts.pollLast() == null) {
                        up++;
                    }
                }
                default -> parts.addLast(part);
            }
        }
        var last = parts.pollLast();
        parts.addLast(last == null ? ".ts" : fileName(last));
        return new ImportedPath(up, List.copyOf(parts));
    }

    private static String fileName(String written) {
        if (written.endsWith(".ts")) {
            return written;
        }
        return written.replaceFirst("\\.js$", "") + ".ts";
    }

    /// Relative to the folder of the `nango.yaml`.
    String path() {
        return "../".repeat(up) + String.join("/", parts);
    }

    String fileName() {
        return parts.getLast();
    }

    /// Whether it lies outside the project.
    boolean leaves() {
        return up > 0;
    }

    /// Whether the CLI takes it for outside: it compares only how many names the paths have.
    boolean isHigher() {
        return parts.size() < up;
    }

    /// Whether such a file is known if it is there.
    boolean isKnowable() {
        try {
            return !leaves() && FolderReader.isRead(Path.of(path()));
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
