package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ClientInfo;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What editors propose while one types.
class CompletionIT {
    private static final String HALF =
            """
            integrations:
              github:
                actions:
                  create-issue:
                    en
            """;

    private static final CompletionContext INVOKED =
            new CompletionContext(CompletionTriggerKind.Invoked);

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
    void proposesAKeyWithWhatBelongsBelowIt() {
        var options = Map.of("commands", List.of("editor.action.triggerSuggest"));
        var item = find("endpoint", complete(Client.COMPLETING, options, INVOKED));
        assertThat(item.getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
        assertThat(item.getInsertTextMode()).isEqualTo(InsertTextMode.AsIs);
        assertThat(item.getTextEdit().getLeft())
                .isEqualTo(
                        new TextEdit(
                                range(4, 8, 10),
                                "endpoint:\n          method: ${1|POST,GET,PUT,PATCH,DELETE|}\n          path: ${2:/issues}$0"));
        assertThat(item.getCommand().getCommand()).isEqualTo("editor.action.triggerSuggest");
        assertThat(item.getDocumentation()).isNull();
    }

    @Test
    void offersNoChoicesToAnEditorThatTakesThemForText() {
        var list =
                complete(
                        Client.COMPLETING,
                        params -> params.setClientInfo(new ClientInfo("Eglot")),
                        INVOKED);
        var item = find("endpoint", list);
        assertThat(item.getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
        assertThat(item.getTextEdit().getLeft().getNewText())
                .isEqualTo(
                        "endpoint:\n          method: ${1:POST}\n          path: ${2:/issues}$0");
    }

    @Test
    void explainsAnItemWhenAsked() {
        var item = find("scopes", complete(Client.COMPLETING));
        var resolved =
                Wait.forAnswer(
                        editor.server().getTextDocumentService().resolveCompletionItem(item));
        var documentation = resolved.getDocumentation().getRight();
        assertThat(documentation.getKind()).isEqualTo("markdown");
        assertThat(documentation.getValue()).contains("**`scopes`** (optional)");
        assertThat(resolved.getTextEdit()).isEqualTo(item.getTextEdit());
    }

    @Test
    void writesPlainTextForWhoKnowsNothingElse() {
        var item = find("endpoint", complete(Client.MODERN));
        assertThat(item.getInsertTextFormat()).isNull();
        assertThat(item.getCommand()).isNull();
        assertThat(item.getTextEdit().getLeft())
                .isEqualTo(
                        new TextEdit(
                                range(4, 8, 10),
                                "endpoint:\n          method: POST\n          path: /issues"));
        assertThat(
                        Wait.forAnswer(
                                        editor.server()
                                                .getTextDocumentService()
                                                .resolveCompletionItem(item))
                                .getDocumentation()
                                .getRight())
                .isInstanceOf(MarkupContent.class)
                .satisfies(it -> assertThat(it.getKind()).isEqualTo("plaintext"));
    }

    @Test
    void isQuietWhereATriggerBeginsNothing() {
        var context = new CompletionContext(CompletionTriggerKind.TriggerCharacter);
        context.setTriggerCharacter(" ");
        assertThat(complete(Client.COMPLETING, Map.of(), context).getItems()).isEmpty();
    }

    private CompletionList complete(Consumer<ClientCapabilities> client) {
        return complete(client, Map.of(), INVOKED);
    }

    private CompletionList complete(
            Consumer<ClientCapabilities> client,
            Map<String, ?> options,
            CompletionContext context) {
        return complete(client, it -> it.setInitializationOptions(options), context);
    }

    private CompletionList complete(
            Consumer<ClientCapabilities> client,
            Consumer<InitializeParams> more,
            CompletionContext context) {
        var result = editor.hello(client, more, root);
        editor.server().initialized(new InitializedParams());
        assertThat(result.getCapabilities().getCompletionProvider().getResolveProvider()).isTrue();
        var file = editor.open(root.resolve("nango.yaml"), HALF);
        var params = new CompletionParams(file.id(), new Position(4, 9), context);
        return Wait.forAnswer(editor.server().getTextDocumentService().completion(params))
                .getRight();
    }

    private static CompletionItem find(String label, CompletionList list) {
        return list.getItems().stream()
                .filter(item -> item.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Range range(int line, int from, int to) {
        return new Range(new Position(line, from), new Position(line, to));
    }
}
