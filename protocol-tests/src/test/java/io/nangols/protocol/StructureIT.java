package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkCapabilities;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What editors show of what a file holds.
class StructureIT {
    private static final String TEXT =
            """
            integrations:
              github:
                syncs:
                  "é💬": { runs: every 5m, output: Label, endpoint: GET /labels }
            models:
              # What sorts
              # issues.
              Label:
                id: string
            """;

    /// Knows all forms of answers.
    private static final Consumer<ClientCapabilities> RICH =
            Client.counting("utf-8")
                    .andThen(
                            client -> {
                                var symbols = new DocumentSymbolCapabilities();
                                symbols.setHierarchicalDocumentSymbolSupport(true);
                                client.getTextDocument().setDocumentSymbol(symbols);
                                var folding = new FoldingRangeCapabilities();
                                folding.setLineFoldingOnly(true);
                                folding.setRangeLimit(3);
                                client.getTextDocument().setFoldingRange(folding);
                                var links = new DocumentLinkCapabilities();
                                links.setTooltipSupport(true);
                                client.getTextDocument().setDocumentLink(links);
                            });

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
    void symbolsAreATree() {
        var symbols = symbols(open(RICH)).stream().map(Either::getRight).toList();

        assertThat(symbols)
                .extracting(DocumentSymbol::getName)
                .containsExactly("integrations", "models");
        var sync = symbols.getFirst().getChildren().getFirst().getChildren().getFirst();
        assertThat(sync.getName()).isEqualTo("é💬");
        assertThat(sync.getDetail()).isEqualTo("GET /labels · every 5m");
        assertThat(sync.getKind()).isEqualTo(SymbolKind.Function);
        assertThat(sync.getSelectionRange()).isEqualTo(range(3, 6, 3, 14));
        assertThat(sync.getRange()).isEqualTo(range(3, 6, 3, 72));
        assertThat(sync.getChildren()).isNull();
    }

    @Test
    void symbolsAreAListForOlderEditors() {
        var symbols = symbols(open(Client.PLAIN)).stream().map(Either::getLeft).toList();

        assertThat(symbols)
                .extracting(SymbolInformation::getName, SymbolInformation::getContainerName)
                .containsExactly(
                        tuple("integrations", null),
                        tuple("github", "integrations"),
                        tuple("é💬", "github"),
                        tuple("models", null),
                        tuple("Label", "models"),
                        tuple("id", "Label"));
    }

    @Test
    void symbolsAreFoundInAllProjects() {
        Fixture.write(root.resolve("other/nango.yaml"), TEXT.replace("Label", "LabelGroup"));
        var file = open(RICH);
        var answer =
                Wait.until(
                        "both models",
                        () -> Optional.of(search("lab")).filter(found -> found.size() == 2),
                        () -> search("lab"));

        assertThat(answer.getFirst().getName()).isEqualTo("Label");
        assertThat(answer.getFirst().getLocation().getLeft().getUri()).isEqualTo(file.uri());
        assertThat(answer.getFirst().getLocation().getLeft().getRange())
                .isEqualTo(range(7, 2, 7, 7));
        assertThat(answer.getLast().getContainerName()).isEqualTo("other");
    }

    private List<? extends WorkspaceSymbol> search(String typed) {
        return Wait.forAnswer(
                        editor.server()
                                .getWorkspaceService()
                                .symbol(new WorkspaceSymbolParams(typed)))
                .getRight();
    }

    @Test
    void foldsAreAsManyAsTheEditorTakes() {
        var file = open(RICH);

        assertThat(folds(file))
                .hasSize(3)
                .startsWith(new FoldingRange(0, 3))
                .contains(new FoldingRange(4, 8));
    }

    @Test
    void foldsHaveColumnsForEditorsThatUseThem() {
        var models = new FoldingRange(4, 8);
        models.setStartCharacter(7);
        models.setEndCharacter(14);
        var comment = new FoldingRange(5, 6);
        comment.setStartCharacter(14);
        comment.setEndCharacter(11);
        comment.setKind("comment");

        assertThat(folds(open(Client.PLAIN))).contains(models, comment);
    }

    private List<FoldingRange> folds(OpenFile file) {
        return Wait.forAnswer(service().foldingRange(new FoldingRangeRequestParams(file.id())));
    }

    @Test
    void selectionsGrowAtEveryPlaceThatIsAsked() {
        var file = open(RICH);
        var params =
                new SelectionRangeParams(
                        file.id(), List.of(new Position(0, 0), new Position(8, 9)));
        var answers = Wait.forAnswer(service().selectionRange(params));

        assertThat(answers).hasSize(2);
        var word = answers.getLast();
        assertThat(word.getRange()).isEqualTo(range(8, 8, 8, 14));
        assertThat(word.getParent().getRange()).isEqualTo(range(8, 4, 8, 14));
        assertThat(outermost(word).getRange()).isEqualTo(range(0, 0, 9, 0));
    }

    private static SelectionRange outermost(SelectionRange range) {
        return range.getParent() == null ? range : outermost(range.getParent());
    }

    @Test
    void linksLeadToPagesAndScripts() {
        var script = Fixture.write(root.resolve("github/actions/close.ts"), "");
        editor.initialize(RICH, root);
        var text = TEXT.replace("    syncs:", "    actions: { close: {} }\n    syncs:");
        var file = editor.open(root.resolve("nango.yaml"), text);
        var links = Wait.forAnswer(service().documentLink(new DocumentLinkParams(file.id())));

        assertThat(links)
                .extracting(DocumentLink::getTarget)
                .containsExactly(
                        "https://nango.dev/docs/api-integrations/github",
                        script.toUri().toString());
        assertThat(links.getLast().getRange()).isEqualTo(range(2, 15, 2, 20));
        assertThat(links.getLast().getTooltip()).isEqualTo("Open github/actions/close.ts");
    }

    @Test
    void tokensCountAsTheEditorDoes() {
        var result = editor.initialize(RICH, root);
        var legend = result.getCapabilities().getSemanticTokensProvider().getLegend();
        var file = editor.open(root.resolve("nango.yaml"), TEXT);
        var all = Wait.forAnswer(service().semanticTokensFull(new SemanticTokensParams(file.id())));
        int namespace = legend.getTokenTypes().indexOf("namespace");
        int function = legend.getTokenTypes().indexOf("function");
        int declaration = 1 << legend.getTokenModifiers().indexOf("declaration");

        assertThat(all.getData())
                .startsWith(1, 2, 6, namespace, declaration, 2, 7, 6, function, declaration);

        var lastLine = new SemanticTokensRangeParams(file.id(), range(8, 0, 9, 0));
        assertThat(Wait.forAnswer(service().semanticTokensRange(lastLine)).getData())
                .hasSize(10)
                .startsWith(8, 4, 2);
    }

    @Test
    void tokensThatHaveNotChangedAreNotSentAgain() {
        var file = open(RICH);
        var all = Wait.forAnswer(service().semanticTokensFull(new SemanticTokensParams(file.id())));
        file.replace("id: string", "id: Label");
        var params = new SemanticTokensDeltaParams(file.id(), all.getResultId());
        var delta = Wait.forAnswer(service().semanticTokensFullDelta(params)).getRight();

        assertThat(delta.getEdits()).hasSize(1);
        var edit = delta.getEdits().getFirst();
        assertThat(edit.getStart()).isEqualTo(all.getData().size() - 3);
        assertThat(edit.getDeleteCount()).isEqualTo(3);
        assertThat(edit.getData()).hasSize(3).startsWith(5);

        var unknown = new SemanticTokensDeltaParams(file.id(), "unheard-of");
        assertThat(Wait.forAnswer(service().semanticTokensFullDelta(unknown)).getLeft().getData())
                .hasSameSizeAs(all.getData());
    }

    @Test
    void otherFilesHaveNothing() {
        editor.initialize(RICH, root);
        var file = editor.open(root.resolve("compose.yaml"), TEXT);

        assertThat(symbols(file)).isNull();
    }

    private OpenFile open(Consumer<ClientCapabilities> client) {
        editor.initialize(client, root);
        return editor.open(root.resolve("nango.yaml"), TEXT);
    }

    private TextDocumentService service() {
        return editor.server().getTextDocumentService();
    }

    private List<Either<SymbolInformation, DocumentSymbol>> symbols(OpenFile file) {
        return Wait.forAnswer(service().documentSymbol(new DocumentSymbolParams(file.id())));
    }

    private static Range range(int line, int character, int endLine, int endCharacter) {
        return new Range(new Position(line, character), new Position(endLine, endCharacter));
    }
}
