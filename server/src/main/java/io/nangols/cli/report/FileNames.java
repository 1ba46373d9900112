package io.nangols.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// How a report calls a file: by the way there from one folder, with `/` between the names.
public record FileNames(Path folder) {
    private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

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
        var uri = folder.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /// A relative URI reference to a file in the folder, or the absolute URI of another one.
    String uriOf(Path file) {
        return holds(file)
                ? encode(of(file))
                : file.toAbsolutePath().normalize().toUri().toString();
    }

    /// `path` as it was given, without detours.
    static String asGiven(Path path) {
        return slashed(path.normalize());
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /// Percent-encodes everything that has a meaning in a URI, also `:`, which would make a scheme
    /// of the first name.
    private static String encode(String path) {
        var uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
