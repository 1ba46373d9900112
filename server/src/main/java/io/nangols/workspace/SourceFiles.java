package io.nangols.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads source files as Nango's tools do: always as UTF-8, whatever the bytes are.
public final class SourceFiles {
    /// Far more than anybody writes; a larger file is something else under a familiar name.
    static final int MAX_BYTES = 32 << 20;

    private SourceFiles() {}

    /// The text of `file`. Bytes that are not UTF-8 become U+FFFD; a byte order mark stays, as
    /// U+FEFF.
    public static String read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var content = bytes.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new FileSystemException(
                        file.toString(), null, "larger than " + (MAX_BYTES >> 20) + " MB");
            }
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
