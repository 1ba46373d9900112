package io.nangols.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts and files to work on.
final class Fixture {
    /// A `nango.yaml` as real ones are, without a mistake.
    static final String GOOD = read();

    /// A `nango.yaml` with one mistake: what a sync saves has no `id`.
    static final String BAD =
            """
            integrations:
              github:
                syncs:
                  labels:
                    runs: every day
                    output: Label
                    endpoint: { method: GET, path: /labels }
                    description: Fetches labels.
                    sync_type: incremental
                    scopes: repo
            models:
              Label:
                name: string
            """;

    /// The mistake, as [Shown].
    static final String BAD_SHOWN = "5:16-5:21 error model-missing-id";

    private Fixture() {}

    private static String read() {
        try (var text = Fixture.class.getResourceAsStream("nango.yaml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a file, with the folders that it needs.
    static Path write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
