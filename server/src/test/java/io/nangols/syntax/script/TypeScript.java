package io.nangols.syntax.script;

import io.nangols.testing.Repository;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// TypeScript's own parser, as `npm ci` in `server/src/test/typescript` installs it.
final class TypeScript {
    private static final Path FOLDER = Repository.path("server/src/test/typescript");

    /// What to do about it, when a test cannot ask it.
    static final String MISSING =
            "TypeScript is not installed: run `npm ci --ignore-scripts` in server/src/test/typescript";

    private TypeScript() {}

    static boolean isInstalled() {
        try {
            return Files.isDirectory(FOLDER.resolve("node_modules/typescript"))
                    && new ProcessBuilder("node", "--version")
                                    .redirectOutput(Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hands each file with its tree, as [TreeText] writes one, to `use`, while one process goes on
    /// with the next.
    static void parse(List<Path> files, Use use) {
        try {
            var list = Files.createTempFile("scripts", ".txt");
            Files.write(list, files.stream().map(Path::toString).toList());
            var node =
                    new ProcessBuilder("node", FOLDER.resolve("tree.mjs").toString())
                            .redirectInput(list.toFile())
                            .redirectError(Redirect.INHERIT)
                            .start();
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
                for (var file : files) {
                    use.accept(file, next(lines, file));
                }
            } finally {
                node.destroy();
                Files.delete(list);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String next(BufferedReader lines, Path file) throws IOException {
        var path = lines.readLine();
        if (!file.toString().equals(path)) {
            throw new IOException("TypeScript should go on with " + file + ", not with " + path);
        }
        var tree = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                return tree.toString();
            }
            tree.append(line).append('\n');
        }
        throw new IOException("TypeScript stopped in the middle of " + file);
    }

    /// What is done with a file and its tree.
    interface Use {
        void accept(Path file, String tree) throws IOException;
    }
}
