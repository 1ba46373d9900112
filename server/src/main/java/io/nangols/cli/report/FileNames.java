package io.nangols.cli.report;

import java.nio.file.Path;

/// How a report calls a file: by the way there from one folder, with `/` between the names.
public record FileNames(Path folder) {
    public FileNames {
        folder = folder.toAbsolutePath().normalize();
    }

    /// The way from the folder to `file`; the whole path where there is no such way, as from one
    /// Windows drive to another.
    public String of(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var path =
                folder.getRoot().equals(absolute.getRoot())
                        ? folder.relativize(absolute)
                        : absolute;
        return slashed(path);
    }

    /// Whether `file` lies in the folder.
    public boolean holds(Path file) {
        return file.toAbsolutePath().normalize().startsWith(folder);
    }

    /// The folder's absolute URI, which ends in `/`.
    String folderUri() {
        var uri = folder.toUri().toASCIIString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /// A relative URI reference to a file in the folder, or the absolute URI of another one.
    String uriOf(Path file) {
        var uri = file.toAbsolutePath().normalize().toUri().toASCIIString();
        // A colon in the first name would make a scheme of it.
        return uri.startsWith(folderUri())
                ? uri.substring(folderUri().length()).replace(":", "%3A")
                : uri;
    }

    /// `path` as it was given, without detours.
    static String asGiven(Path path) {
        return slashed(path.normalize());
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
