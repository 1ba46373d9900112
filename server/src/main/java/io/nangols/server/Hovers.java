package io.nangols.server;

import io.nangols.features.hover.Hover;
import io.nangols.features.hover.HoverText;
import io.nangols.features.markdown.Markdown;

import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/// Answers what the word under the cursor means.
final class Hovers {
    private Hovers() {}

    static void register(Questions questions, Client client) {
        questions.atPlace(
                "textDocument/hover",
                HoverParams.class,
                (asked, offset) ->
                        Hover.at(asked.file(), offset)
                                .map(
                                        hover ->
                                                new org.eclipse.lsp4j.Hover(
                                                        content(hover, client),
                                                        asked.range(hover.span()))));
    }

    private static MarkupContent content(HoverText hover, Client client) {
        return client.can(ClientFeature.MARKDOWN_HOVER)
                ? new MarkupContent(MarkupKind.MARKDOWN, hover.markdown())
                : new MarkupContent(MarkupKind.PLAINTEXT, Markdown.plain(hover.markdown()));
    }
}
