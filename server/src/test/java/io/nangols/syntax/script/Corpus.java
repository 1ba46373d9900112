package io.nangols.syntax.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Scripts to try things on.
public record Corpus(List<Script> scripts) {
    /// A script with the name of its file.
    public record Script(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Path TORTURE =
            Path.of("src/test/resources/io/nangols/syntax/script/torture");

    public Corpus {
        scripts = List.copyOf(scripts);
    }

    /// The scripts of the tests, which hold every construct of the language.
    public static Corpus torture() {
        return in(Files.exists(TORTURE) ? TORTURE : Path.of("server").resolve(TORTURE));
    }

    /// All scripts in `folder` and the folders in it, but for those of packages.
    public static Corpus in(Path folder) {
        try (var files = Files.walk(folder)) {
            var scripts =
                    files.filter(file -> file.toString().endsWith(".ts"))
                            .filter(file -> !file.toString().contains("node_modules"))
                            .sorted()
                            .map(file -> read(folder, file))
                            .toList();
            if (scripts.isEmpty()) {
                throw new IllegalArgumentException("no scripts in " + folder);
            }
            return new Corpus(scripts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How long all of them are together, in UTF-16 units.
    public long length() {
        return scripts.stream().mapToLong(script -> script.text().length()).sum();
    }

    private static Script read(Path folder, Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            return new Script(
                    folder.relativize(file).toString(), new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
