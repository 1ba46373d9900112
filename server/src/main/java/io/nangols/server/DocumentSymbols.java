package io.nangols.server;

import io.nangols.features.symbols.Outline;
import io.nangols.features.symbols.Symbol;
import io.nangols.server.Questions.Asked;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;

import java.util.ArrayList;
import java.util.List;

/// Answers what a file holds: as a tree, or as a list for clients that know no trees.
final class DocumentSymbols {
    private final Client client;

    private DocumentSymbols(Client client) {
        this.client = client;
    }

    static void register(Questions questions, Client client) {
        questions.inFile(
                "textDocument/documentSymbol",
                DocumentSymbolParams.class,
                DocumentSymbolParams::getTextDocument,
                new DocumentSymbols(client)::of);
    }

    private List<?> of(Asked asked, DocumentSymbolParams params) {
        var outline = Outline.of(asked.file().project());
        return client.can(ClientFeature.NESTED_SYMBOLS)
                ? tree(asked, outline)
                : list(asked, outline);
    }

    private static List<DocumentSymbol> tree(Asked asked, List<Symbol> symbols) {
        return symbols.stream().map(symbol -> node(asked, symbol)).toList();
    }

    private static DocumentSymbol node(Asked asked, Symbol symbol) {
        var node =
                new DocumentSymbol(
                        symbol.name(),
                        kind(symbol.kind()),
                        asked.range(symbol.span()),
                        asked.range(symbol.selection()));
        if (!symbol.detail().isEmpty()) {
            node.setDetail(symbol.detail());
        }
        if (!symbol.children().isEmpty()) {
            node.setChildren(tree(asked, symbol.children()));
        }
        return node;
    }

    private static List<SymbolInformation> list(Asked asked, List<Symbol> symbols) {
        var list = new ArrayList<SymbolInformation>();
        symbols.forEach(symbol -> add(asked, symbol, null, list));
        return list;
    }

    /// Only clients from before trees get these.
    @SuppressWarnings("deprecation")
    private static void add(
            Asked asked, Symbol symbol, String container, List<SymbolInformation> list) {
        var location = new Location(asked.file().uri().raw(), asked.range(symbol.span()));
        list.add(new SymbolInformation(symbol.name(), kind(symbol.kind()), location, container));
        symbol.children().forEach(child -> add(asked, child, symbol.name(), list));
    }

    /// The kinds whose icons tell them apart.
    static SymbolKind kind(Symbol.Kind kind) {
        return switch (kind) {
            case SECTION -> SymbolKind.Namespace;
            case INTEGRATION -> SymbolKind.Module;
            case SYNC -> SymbolKind.Function;
            case ACTION -> SymbolKind.Method;
            case EVENT_SCRIPT -> SymbolKind.Event;
            case MODEL -> SymbolKind.Interface;
            case FIELD -> SymbolKind.Field;
        };
    }
}
