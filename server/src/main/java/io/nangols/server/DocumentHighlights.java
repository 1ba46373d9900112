package io.nangols.server;

import io.nangols.features.navigation.Highlights;
import io.nangols.features.navigation.Occurrence;
import io.nangols.server.Questions.Asked;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;

import java.util.List;

/// Answers where else in a file the name under the cursor is written.
final class DocumentHighlights {
    private DocumentHighlights() {}

    static void register(Questions questions) {
        questions.inFile(
                "textDocument/documentHighlight",
                DocumentHighlightParams.class,
                DocumentHighlightParams::getTextDocument,
                DocumentHighlights::at);
    }

    private static List<DocumentHighlight> at(Asked asked, DocumentHighlightParams params) {
        return Highlights.at(asked.file(), asked.offset(params.getPosition())).stream()
                .map(it -> new DocumentHighlight(asked.range(it.span()), kind(it)))
                .toList();
    }

    private static DocumentHighlightKind kind(Occurrence occurrence) {
        return switch (occurrence.kind()) {
            case DECLARATION, OVERRIDE -> DocumentHighlightKind.Write;
            case USE -> DocumentHighlightKind.Read;
        };
    }
}
