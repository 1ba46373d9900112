package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What editors show beside the text, and what can be done there.
class DecorationsIT {
    private static final String TEXT =
            """
            integrations:
              github:
                syncs:
                  labels: { runs: every 5m, output: Label, endpoint: GET /labels }
                  issues: {}
            models:
              Label:
                id: string
            """;

    private static final String DEFAULTS =
            "sync_type: full · track_deletes: false · auto_start: true";

    /// Opens what it is asked to, and makes edits.
    private static final Consumer<ClientCapabilities> ABLE =
            Client.ACTING.andThen(
                    client -> {
                        client.getWindow().setShowDocument(new ShowDocumentCapabilities(true));
                        client.getWorkspace().setApplyEdit(true);
                        client.getWorkspace()
                                .setInlayHint(new InlayHintWorkspaceCapabilities(true));
                        client.getWorkspace().setCodeLens(new CodeLensWorkspaceCapabilities(true));
                    });

    @TempDir Path root;

    private LspClient editor;

    @BeforeEach
    void start() {
        Fixture.write(root.resolve("github/syncs/labels.ts"), "export default 1;");
        editor = LspClient.start();
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void hintsStandBehindWords() {
        var hints = hints(open(ABLE, Map.of()));

        assertThat(hints)
                .extracting(hint -> hint.getLabel().getLeft())
                .containsExactly(DEFAULTS, "GET /v1/labels", DEFAULTS);
        assertThat(hints.getFirst().getPosition()).isEqualTo(new Position(3, 13));
        assertThat(hints.get(1).getTooltip().getLeft())
                .isEqualTo("Applications call GET https://api.nango.dev/v1/labels");
    }

    @Test
    void bothCanBeSwitchedOff() {
        var file = open(ABLE, Map.of("inlayHints", Map.of("defaults", false)));
        assertThat(hints(file)).hasSize(1);

        editor.changeSettings(
                Map.of(
                        "nango",
                        Map.of(
                                "inlayHints",
                                Map.of("endpoints", false),
                                "codeLens",
                                Map.of("scripts", false, "documentation", "no"))));
        Wait.until(
                "hints and lenses asked for anew",
                () ->
                        Optional.of(editor.side().refreshed)
                                .filter(it -> it.containsAll(List.of("hints", "lenses"))),
                () -> editor.side().refreshed);
        assertThat(hints(file))
                .extracting(hint -> hint.getLabel().getLeft())
                .containsExactly(DEFAULTS, DEFAULTS);
        assertThat(titles(file))
                .containsExactly("Nango's page about GitHub (User OAuth)", "1 reference");
        editor.waitForLog("`nango.codeLens.documentation` takes `true` or `false`");
    }

    @Test
    void lensesOpenAndCreate() {
        var file = open(ABLE, Map.of());
        assertThat(titles(file))
                .containsExactly(
                        "Nango's page about GitHub (User OAuth)",
                        "Open script",
                        "Create script",
                        "1 reference");

        var commands = lenses(file).stream().map(CodeLens::getCommand).toList();
        execute(commands.get(0));
        execute(commands.get(1));
        editor.side().refreshed.clear();
        execute(commands.get(2));
        var script = root.resolve("github/syncs/issues.ts").toUri().toString();
        Wait.until(
                "three documents",
                () -> Optional.of(editor.side().opened).filter(it -> it.size() == 3),
                () -> editor.side().opened);
        assertThat(editor.side().opened)
                .containsExactly(
                        "https://nango.dev/docs/api-integrations/github",
                        root.resolve("github/syncs/labels.ts").toUri().toString(),
                        script);
        var steps = editor.side().edits.getFirst().getEdit().getDocumentChanges();
        assertThat(((CreateFile) steps.getFirst().getRight()).getUri()).isEqualTo(script);
        Wait.until(
                "lenses that no longer offer to create it",
                () -> Optional.of(editor.side().refreshed).filter(it -> it.contains("lenses")),
                () -> editor.side().refreshed);
    }

    @Test
    void lensesOfModelsShowReferencesWhereTheEditorCan() {
        var plain = lenses(open(ABLE, Map.of())).getLast();
        assertThat(plain.getCommand()).isNull();
        assertThat(resolved(plain).getCommand()).isEqualTo(new Command("1 reference", ""));
        editor.close();

        editor = LspClient.start();
        var file = open(ABLE, Map.of("commands", List.of("nango-ls.showReferences")));
        var command = resolved(lenses(file).getLast()).getCommand();
        assertThat(command.getCommand()).isEqualTo("nango-ls.showReferences");
        assertThat(command.getArguments()).hasSize(3);
        assertThat(command.getArguments().getLast().toString())
                .contains("\"line\":3,\"character\":40");
    }

    /// Some editors let people choose what is only a title.
    @Test
    void whatOnlyShowsATitleDoesNothing() {
        var plain = resolved(lenses(open(ABLE, Map.of())).getLast());

        assertThatCode(() -> execute(plain.getCommand())).doesNotThrowAnyException();
    }

    @Test
    void editorsThatCannotOpenOrCreateGetNoLensesForIt() {
        assertThat(titles(open(Client.MODERN, Map.of()))).containsExactly("1 reference");
    }

    @Test
    void commandsThatAreNotItsOwnAreRefused() {
        open(ABLE, Map.of());

        assertThatThrownBy(() -> execute(new Command("", "nango-ls.open", List.of("ftp://a/b"))))
                .hasMessageContaining("opens files and web pages");
        assertThatThrownBy(() -> execute(new Command("", "other", List.of())))
                .hasMessageContaining("no such command");
        assertThatThrownBy(
                        () ->
                                execute(
                                        new Command(
                                                "",
                                                "nango-ls.createScript",
                                                List.of("file:///x", "../y.ts"))))
                .hasMessageContaining("no script to create");
    }

    private OpenFile open(Consumer<ClientCapabilities> client, Map<String, ?> options) {
        editor.hello(client, it -> it.setInitializationOptions(options), root);
        editor.server().initialized(new InitializedParams());
        return editor.open(root.resolve("nango.yaml"), TEXT);
    }

    private List<InlayHint> hints(OpenFile file) {
        var all = new Range(new Position(0, 0), new Position(100, 0));
        return Wait.forAnswer(
                editor.server()
                        .getTextDocumentService()
                        .inlayHint(new InlayHintParams(file.id(), all)));
    }

    private List<? extends CodeLens> lenses(OpenFile file) {
        return Wait.forAnswer(
                editor.server().getTextDocumentService().codeLens(new CodeLensParams(file.id())));
    }

    private CodeLens resolved(CodeLens lens) {
        return Wait.forAnswer(editor.server().getTextDocumentService().resolveCodeLens(lens));
    }

    private List<String> titles(OpenFile file) {
        return lenses(file).stream()
                .map(lens -> lens.getCommand() == null ? resolved(lens) : lens)
                .map(lens -> lens.getCommand().getTitle())
                .toList();
    }

    private void execute(Command command) {
        var params = new ExecuteCommandParams(command.getCommand(), command.getArguments());
        var _ =
                Wait.forAnswer(
                        editor.server()
                                .getWorkspaceService()
                                .executeCommand(params)
                                .thenApply(_ -> true));
    }
}
