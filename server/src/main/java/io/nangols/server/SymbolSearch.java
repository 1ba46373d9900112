package io.nangols.server;

import io.nangols.features.symbols.WorkspaceSymbols;
import io.nangols.features.symbols.WorkspaceSymbols.Found;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.function.Supplier;

/// Answers where in the workspace something has a name like that. The answers are such that also
/// clients can read them that know the older form only.
final class SymbolSearch {
    private final Supplier<Conversions> conversions;

    private SymbolSearch(Supplier<Conversions> conversions) {
        this.conversions = conversions;
    }

    static void register(Questions questions, Supplier<Conversions> conversions) {
        questions.inWorkspace(
                "workspace/symbol",
                WorkspaceSymbolParams.class,
                new SymbolSearch(conversions)::find);
    }

    private List<WorkspaceSymbol> find(Snapshot snapshot, WorkspaceSymbolParams params) {
        return WorkspaceSymbols.find(snapshot, params.getQuery()).stream()
                .map(this::symbol)
                .toList();
    }

    private WorkspaceSymbol symbol(Found found) {
        var range =
                conversions
                        .get()
                        .range(found.file().document().lines(), found.symbol().selection());
        var location = new Location(found.file().uri().raw(), range);
        return new WorkspaceSymbol(
                found.symbol().name(),
                DocumentSymbols.kind(found.symbol().kind()),
                Either.forLeft(location),
                found.container());
    }
}
