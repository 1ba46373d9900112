package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What editors show about the word under the mouse.
class HoverIT {
    @TempDir Path root;

    private LspClient editor;

    @BeforeEach
    void start() {
        editor = LspClient.start();
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void explainsAWord() {
        var hover = hover(Client.HOVERING, "every day");
        assertThat(hover.getContents().getRight())
                .isEqualTo(new MarkupContent("markdown", "Every day: about 30 runs a month."));
        assertThat(hover.getRange()).isEqualTo(new Range(new Position(4, 14), new Position(4, 23)));
    }

    @Test
    void writesPlainTextForWhoReadsNoMarkdown() {
        assertThat(hover(Client.MODERN, "sync_type").getContents().getRight())
                .satisfies(
                        content -> {
                            assertThat(content.getKind()).isEqualTo("plaintext");
                            assertThat(content.getValue())
                                    .startsWith("sync_type (optional)")
                                    .doesNotContain("`", "**");
                        });
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(hover(Client.HOVERING, "Fetches")).isNull();
    }

    private Hover hover(Consumer<ClientCapabilities> client, String word) {
        var result = editor.initialize(client, root);
        assertThat(result.getCapabilities().getHoverProvider().getLeft()).isTrue();
        var file = editor.open(root.resolve("nango.yaml"), Fixture.BAD);
        var position = file.positionAt(Fixture.BAD.indexOf(word) + 1);
        return Wait.forAnswer(
                editor.server()
                        .getTextDocumentService()
                        .hover(new HoverParams(file.id(), position)));
    }
}
