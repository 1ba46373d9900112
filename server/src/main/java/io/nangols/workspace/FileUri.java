package io.nangols.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A URI as an editor writes it, and what it means.
///
/// Editors write one file in many ways: `file:///c%3A/a`, `file:///c:/a`, with or without
/// percent-encoding, by a link or not. `raw` is kept, because an answer must name a file as the
/// editor does; [#id] is the same for all of them.
public record FileUri(String raw) {
    private static final boolean WINDOWS = java.io.File.separatorChar == '\\';

    /// The URI of a file on disk.
    public static FileUri of(Path path) {
        return new FileUri(path.toAbsolutePath().normalize().toUri().toString());
    }

    /// The URI of a file on disk whose path is written so; empty when it is not a path.
    public static Optional<FileUri> ofPath(String path) {
        try {
            return Optional.of(of(Path.of(path)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The file on disk that is meant; empty for `untitled:` and other places.
    public Optional<Path> path() {
        var uri = raw.strip();
        if (!uri.regionMatches(true, 0, "file:", 0, 5)) {
            return Optional.empty();
        }
        var path = decoded(uri.substring(5));
        if (path.startsWith("//")) {
            int end = path.indexOf('/', 2);
            var host = path.substring(2, end < 0 ? path.length() : end);
            var rest = end < 0 ? "/" : path.substring(end);
            if (host.isEmpty() || host.equalsIgnoreCase("localhost")) {
                path = rest;
            } else if (!WINDOWS) {
                return Optional.empty();
            }
        }
        if (WINDOWS && path.matches("/[A-Za-z]:.*")) {
            path = Character.toUpperCase(path.charAt(1)) + path.substring(2);
        }
        try {
            return Optional.of(Path.of(path).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// A file whose `path` is relative to the folder in which this one lies, with `/` between its
    /// parts, spelt as this one is; empty when there is no such folder, or when it is no such path.
    public Optional<FileUri> resolve(String path) {
        try {
            var relative = Path.of(path);
            var way = relative.normalize();
            boolean folder = way.toString().isEmpty() || way.endsWith("..");
            if (folder || path.contains("\\") || relative.getRoot() != null) {
                return Optional.empty();
            }
            var parent = path().map(Path::getParent);
            if (way.startsWith("..")) {
                return parent.map(it -> of(it.resolve(way)));
            }
            var names = way.toString().replace('\\', '/');
            var encoded = new URI(null, null, "/" + names, null).toASCIIString();
            return parent.map(_ -> raw.strip())
                    .map(it -> new FileUri(it.substring(0, it.lastIndexOf('/')) + encoded));
        } catch (InvalidPathException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// The last name in it, decoded.
    public String fileName() {
        var path = raw.split("[?#]", 2)[0];
        return decoded(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1));
    }

    /// Which file it is, whatever it is called.
    public FileId id() {
        return path().map(FileUri::idOf).orElseGet(() -> new FileId(decoded(raw.strip())));
    }

    /// The id of a file on disk, which need not exist: links are followed as far as they lead.
    static FileId idOf(Path path) {
        return new FileId(real(path.toAbsolutePath().normalize()).toString());
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            var parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }

    /// As a URI object, which is stricter than editors are: what it does not allow is encoded.
    URI strict() {
        try {
            return new URI(raw);
        } catch (URISyntaxException e) {
            var encoded = new StringBuilder();
            for (byte unit : raw.getBytes(StandardCharsets.UTF_8)) {
                char c = (char) (unit & 0xff);
                boolean plain =
                        c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/:".indexOf(c) >= 0);
                encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
            }
            return URI.create(encoded.isEmpty() ? "untitled" : encoded.toString());
        }
    }

    /// Percent-encoding undone; a stray `%` stays.
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream(text.length());
        var source = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high =
                    source[i] == '%' && i + 2 < source.length
                            ? Character.digit(source[i + 1], 16)
                            : -1;
            int low = high >= 0 ? Character.digit(source[i + 2], 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return raw;
    }
}
