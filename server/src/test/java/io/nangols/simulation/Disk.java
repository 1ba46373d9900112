package io.nangols.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The files below a folder, as the simulation changes them. Each change returns the paths of which
/// whoever watches the disk would hear.
record Disk(Path root) {
    /// Characters from here on stand for bytes that are not UTF-8, from 0x80 to 0xFF.
    static final char BYTE_80 = '\uF780';

    /// The text of a file as a server that has never seen it would read it.
    Optional<String> read(String path) {
        var file = root.resolve(path);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /// The files, and the links to files, in or below a folder, in the order of their paths.
    List<String> files(String folder) {
        var start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var found = Files.walk(start)) {
            return found.filter(path -> !Files.isDirectory(path))
                    .map(this::relative)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> write(String path, String content) {
        try {
            var file = root.resolve(path);
            if (Files.isDirectory(file)) {
                return List.of();
            }
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(content));
            return List.of(file.toRealPath());
        } catch (IOException e) {
            // A link that leads nowhere, or a file where a folder would have to be.
            return List.of();
        }
    }

    List<Path> delete(String path) {
        var file = root.resolve(path);
        if (!has(path)) {
            return List.of();
        }
        try (var found = Files.walk(file)) {
            for (var each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
            return List.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A link to a script stays one to a script.
    List<Path> rename(String from, String to) {
        boolean other =
                Files.isSymbolicLink(root.resolve(from)) && !ending(from).equals(ending(to));
        if (!has(from) || has(to) || to.startsWith(from + "/") || other) {
            return List.of();
        }
        try {
            var target = root.resolve(to);
            Files.createDirectories(target.getParent());
            Files.move(root.resolve(from), target);
            var changed = new ArrayList<>(List.of(root.resolve(from)));
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                files(to).forEach(file -> changed.add(root.resolve(file)));
            } else {
                changed.add(target);
            }
            return changed;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// The links that lead nowhere.
    List<Path> lost() {
        return files("").stream().map(root::resolve).filter(file -> !Files.exists(file)).toList();
    }

    String relative(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /// UTF-8, but for the characters that stand for what is not.
    static byte[] bytes(String content) {
        var bytes = new ByteArrayOutputStream(content.length());
        var text = new StringBuilder();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c >= BYTE_80 && c < BYTE_80 + 0x80) {
                bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
                bytes.write(0x80 + c - BYTE_80);
            } else {
                text.append(c);
            }
        }
        bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
