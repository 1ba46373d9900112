package io.nangols.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/// A file that is written whole or not at all. Behind links, it is the file where they end.
record WholeFile(Path path) {
    /// Writes `after` where `before` was read; what is there keeps its permissions. Returns why
    /// that was not possible: then nothing has changed.
    Optional<String> replace(String before, String after) {
        try {
            var real = path.toRealPath();
            if (!Files.isRegularFile(real)) {
                return Optional.of(path + " is no regular file, so it was not fixed.");
            }
            var bytes = Files.readAllBytes(real);
            if (!Arrays.equals(bytes, before.getBytes(StandardCharsets.UTF_8))) {
                boolean same = new String(bytes, StandardCharsets.UTF_8).equals(before);
                return Optional.of(
                        path
                                + (same ? " is not UTF-8" : " has changed since it was read")
                                + ", so it was not fixed.");
            }
            // Its folder may allow what the file itself does not.
            if (!Files.isWritable(real)) {
                throw new AccessDeniedException(path.toString());
            }
            write(real, after.getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (AccessDeniedException e) {
            return Optional.of(path + " cannot be written: permission denied.");
        } catch (FileSystemException e) {
            var why = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            return Optional.of(path + " cannot be written: " + why + ".");
        } catch (IOException e) {
            return Optional.of(path + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        var part = Files.createTempFile(file.getParent(), ".nango-ls-", ".part");
        try {
            Files.write(part, bytes);
            copyPermissions(file, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        var source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source == null || target == null) {
            return;
        }
        var attributes = source.readAttributes();
        try {
            target.setOwner(attributes.owner());
            target.setGroup(attributes.group());
        } catch (IOException e) {
            // Only some may give files away; what everybody may do with it is kept all the same.
        }
        target.setPermissions(attributes.permissions());
    }
}
