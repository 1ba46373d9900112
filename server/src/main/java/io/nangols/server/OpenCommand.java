package io.nangols.server;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ShowDocumentParams;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Opens a file or a web page, by its URI.
record OpenCommand(Client client) implements ServerCommand {
    static final String NAME = "nango-ls.open";

    static Command titled(String title, String uri) {
        return new Command(title, NAME, List.of(uri));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object run(Snapshot snapshot, CommandArguments arguments) {
        var _ = show(arguments.text(0, "the URI of a file or web page"));
        return null;
    }

    /// Done when the client has shown it.
    CompletableFuture<?> show(String uri) {
        boolean page = uri.startsWith("https://");
        if (!page && new FileUri(uri).path().isEmpty()) {
            throw Refusals.invalid("nango-ls opens files and web pages.");
        }
        var params = new ShowDocumentParams(uri);
        params.setExternal(page);
        params.setTakeFocus(true);
        return client.request("window/showDocument", params);
    }
}
