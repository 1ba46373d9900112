package io.nangols.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/// The checkout that the tests run in.
public final class Repository {
    private Repository() {}

    /// A file or folder of it, named from its top.
    public static Path path(String fromTop) {
        return Top.FOUND.resolve(fromTop);
    }

    /// Whether the test run was asked, by `-Dupdate`, to write the files that are made from others
    /// instead of comparing them.
    public static boolean updates() {
        return System.getProperty("update") != null;
    }

    private static final class Top {
        static final Path FOUND = find();

        private static Path find() {
            var folder = Path.of("").toAbsolutePath();
            while (!Files.isDirectory(folder.resolve("docs/rules"))) {
                folder = folder.getParent();
                if (folder == null) {
                    throw new IllegalStateException("No folder above this one has docs/rules.");
                }
            }
            return folder;
        }
    }
}
