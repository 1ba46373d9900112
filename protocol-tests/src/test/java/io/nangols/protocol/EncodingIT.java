package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/// Columns are counted as the editor counts them.
class EncodingIT {
    private static final String TEXT =
            """
            integrations:
              my-service:
                syncs:
                  "é💬": { runs: every now and then, output: Label, endpoint: GET /labels, sync_type: incremental }
            models:
              Label: { id: string }
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "utf-8,  utf-8,          24",
        "utf-16, utf-16,         21",
        "utf-32, utf-32,         20",
        "utf-32, utf-32 utf-8,   20",
        "utf-8,  utf-7 utf-8,    24",
        "utf-16, utf-7,          21"
    })
    void agreesOnAnEncoding(String chosen, String offered, int column) {
        try (var editor = LspClient.start()) {
            var result = editor.initialize(Client.counting(offered.split(" ", -1)), folder);
            assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo(chosen);
            var file = editor.open(folder.resolve("nango.yaml"), TEXT);
            file.shows("3:%d-3:%d error invalid-runs".formatted(column, column + 18));
            var words = new Range(new Position(3, column), new Position(3, column + 18));
            file.change(new TextDocumentContentChangeEvent(words, "every day"));
            file.shows();
        }
    }
}
