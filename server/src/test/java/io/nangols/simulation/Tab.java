package io.nangols.simulation;

import io.nangols.workspace.FileUri;

import java.nio.file.Path;

/// A text in the editor, by the name that the editor has for it.
///
/// @param path the file's, relative to the root of everything, with `/` between its parts
/// @param otherwise whether the file's URI is spelt in an unusual way, so that one file can be open
///   twice
record Tab(String path, boolean otherwise) {
    FileUri uri(Path root) {
        var usual = FileUri.of(root.resolve(path)).raw();
        int name = usual.lastIndexOf('/') + 1;
        return new FileUri(
                otherwise
                        ? usual.substring(0, name)
                                + "%%%02X".formatted((int) usual.charAt(name))
                                + usual.substring(name + 1)
                        : usual);
    }

    boolean isScript() {
        return path.endsWith(".ts");
    }

    @Override
    public String toString() {
        return path + (otherwise ? " (spelt otherwise)" : "");
    }
}
