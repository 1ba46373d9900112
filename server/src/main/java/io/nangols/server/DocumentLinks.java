package io.nangols.server;

import io.nangols.features.links.Link;
import io.nangols.features.links.Links;
import io.nangols.server.Questions.Asked;
import io.nangols.workspace.FileUri;

import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;

import java.util.List;
import java.util.Optional;

/// Answers what can be opened from a file.
final class DocumentLinks {
    private final Client client;

    private DocumentLinks(Client client) {
        this.client = client;
    }

    static void register(Questions questions, Client client) {
        questions.inFile(
                "textDocument/documentLink",
                DocumentLinkParams.class,
                DocumentLinkParams::getTextDocument,
                new DocumentLinks(client)::of);
    }

    private List<DocumentLink> of(Asked asked, DocumentLinkParams params) {
        return Links.of(asked.file()).stream().flatMap(link -> link(asked, link).stream()).toList();
    }

    private Optional<DocumentLink> link(Asked asked, Link link) {
        return target(asked, link.target())
                .map(
                        target -> {
                            var shown = new DocumentLink(asked.range(link.span()), target);
                            if (client.can(ClientFeature.LINK_TOOLTIPS)) {
                                shown.setTooltip(link.tooltip());
                            }
                            return shown;
                        });
    }

    private static Optional<String> target(Asked asked, Link.Target target) {
        return switch (target) {
            case Link.Target.Page(var url) -> Optional.of(url);
            case Link.Target.Script(var path) -> asked.file().uri().resolve(path).map(FileUri::raw);
        };
    }
}
