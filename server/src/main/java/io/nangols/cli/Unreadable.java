package io.nangols.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Says in words why a path cannot be read.
final class Unreadable {
    private Unreadable() {}

    static String why(Path path, IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ when Files.isSymbolicLink(path) ->
                    path + " is a link to " + target(path) + ", which does not exist.";
            case NoSuchFileException _ -> path + " does not exist.";
            case AccessDeniedException _ -> path + " cannot be read: permission denied.";
            case FileSystemException e when e.getReason() != null ->
                    path + " cannot be read: " + e.getReason() + ".";
            default -> path + " cannot be read: " + problem.getMessage() + ".";
        };
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "a file";
        }
    }
}
