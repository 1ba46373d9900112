package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// What editors offer to do about diagnostics.
class CodeActionsIT {
    private static final String FIX_ALL = "source.fixAll.nango";

    /// A key that is misspelt, and two comments that nobody needs.
    private static final String TEXT =
            Fixture.BAD
                            .replace("runs:", "run:")
                            .replace("    name:", "    id: string\n    name:")
                            .replace("models:", "# nango-ls-disable cyclic-model\nmodels:")
                    + "    # nango-ls-disable-next-line cyclic-model\n    title: string\n";

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
    void offersFixesAndMakesTheChosenOne() {
        var file = open(Client.ACTING);
        var actions = actionsAt(file, "run:");

        assertThat(actions)
                .extracting(CodeAction::getTitle)
                .startsWith("Change to `runs`")
                .contains("Make all safe fixes in this file")
                .endsWith(
                        "Disable `unknown-property` for this line",
                        "Disable `unknown-property` in this file");
        var first = actions.getFirst();
        assertThat(first.getKind()).isEqualTo("quickfix");
        assertThat(first.getIsPreferred()).isTrue();
        assertThat(first.getEdit()).isNull();

        var resolved = resolve(first);
        assertThat(version(resolved.getEdit())).isEqualTo(file.version());
        assertThat(after(file, resolved)).isEqualTo(TEXT.replace("run:", "runs:"));
    }

    @Test
    void tiesFixesToTheDiagnosticsThatTheEditorShows() {
        var file = open(Client.ACTING);
        var shown =
                editor.waitFor(file.uri(), "any", it -> !it.getDiagnostics().isEmpty())
                        .getDiagnostics();
        shown.forEach(it -> it.setData("the editor's own"));

        var first = actions(file, "run:", context(shown, null)).getFirst();
        assertThat(first.getDiagnostics())
                .extracting(Diagnostic::getData)
                .hasToString("[\"the editor's own\"]");
        assertThat(actionsAt(file, "run:").getFirst().getDiagnostics())
                .extracting(it -> it.getCode().getLeft())
                .containsExactly("unknown-property");
    }

    @Test
    void fixesAllThatIsSafe() {
        var file = open(Client.ACTING);
        var actions = actions(file, "integrations", context(List.of(), List.of("source.fixAll")));

        assertThat(actions).extracting(CodeAction::getKind).containsExactly(FIX_ALL);
        var fixed = after(file, resolve(actions.getFirst()));
        assertThat(fixed).doesNotContain("nango-ls-disable").contains("run:", "title: string");

        file.replaceAll(fixed);
        assertThat(actions(file, "integrations", context(List.of(), List.of(FIX_ALL)))).isEmpty();
    }

    @Test
    void fixesAllOfARule() {
        var file = open(Client.ACTING);
        var all =
                actionsAt(file, "nango-ls-disable-next").stream()
                        .filter(it -> it.getTitle().startsWith("Fix all"))
                        .toList();

        assertThat(all)
                .extracting(CodeAction::getTitle)
                .containsExactly("Fix all `unused-suppression` in this file");
        assertThat(after(file, resolve(all.getFirst()))).doesNotContain("nango-ls-disable");
    }

    @Test
    void silencesARule() {
        var file = open(Client.ACTING);
        var silence = actionsAt(file, "run:").reversed().get(1);

        file.replaceAll(after(file, resolve(silence)));
        assertThat(file.shown()).noneMatch(line -> line.contains("unknown-property"));
    }

    @Test
    void fixesAndSilencesInScripts() {
        Fixture.write(root.resolve("nango.yaml"), Fixture.GOOD);
        var text = "// nango-ls-disable\nexport const issue = read() as Issue;\n";
        var path = Fixture.write(root.resolve("github/helpers/read.ts"), text);
        editor.initialize(Client.ACTING, root);
        var file = editor.open(path, text);
        editor.waitFor(file.uri(), "any", it -> !it.getDiagnostics().isEmpty());

        var silence =
                actionsAt(file, "as Issue").stream()
                        .filter(it -> it.getTitle().equals("Disable `no-type-cast` for this line"))
                        .findFirst()
                        .orElseThrow();
        assertThat(after(file, resolve(silence)))
                .contains("\n// nango-ls-disable-next-line no-type-cast\nexport const issue");
        var fixAll = actions(file, "read", context(List.of(), List.of(FIX_ALL))).getFirst();
        var resolved = resolve(fixAll);
        assertThat(after(file, resolved)).isEqualTo("export const issue = read() as Issue;\n");
        assertThat(version(resolved.getEdit())).isEqualTo(file.version());
    }

    @Test
    void offersOnlyWhatIsAskedFor() {
        var file = open(Client.ACTING);

        assertThat(actions(file, "run:", context(List.of(), List.of("refactor")))).isEmpty();
        var automatic = context(List.of(), null);
        automatic.setTriggerKind(CodeActionTriggerKind.Automatic);
        assertThat(actions(file, "run:", automatic))
                .isNotEmpty()
                .extracting(CodeAction::getKind)
                .doesNotContain(FIX_ALL);
    }

    @Test
    void makesNoEditForATextThatHasChanged() {
        var file = open(Client.ACTING);
        var action = actionsAt(file, "run:").getFirst();
        file.replace("every day", "every hour");

        assertThatThrownBy(() -> resolve(action)).hasMessageContaining("The text has changed.");
        editor.sendRaw(
                """
                {"jsonrpc":"2.0","id":"stale","method":"codeAction/resolve","params":
                 {"title":"x","data":{"uri":"%s","version":1,"hash":0,"task":"mendFile"}}}
                """
                        .formatted(file.uri()));
        assertThat(editor.errorOf("stale")).isEqualTo(-32801);
    }

    @Test
    void saysThatARefactoringCannotBeMade() {
        var file = open(Client.ACTING);
        editor.sendRaw(
                """
                {"jsonrpc":"2.0","id":"impossible","method":"codeAction/resolve","params":
                 {"title":"x","data":{"uri":"%s","version":1,"hash":%d,
                  "task":"refactor","refactoring":"INLINE_MODEL","offset":0}}}
                """
                        .formatted(file.uri(), TEXT.hashCode()));
        assertThat(editor.errorOf("impossible")).isEqualTo(-32803);
    }

    @Test
    void refusesActionsThatAreNotItsOwn() {
        open(Client.ACTING);
        editor.sendRaw(
                """
                {"jsonrpc":"2.0","id":"other","method":"codeAction/resolve","params":
                 {"title":"x","data":["y"]}}
                """);
        assertThat(editor.errorOf("other")).isEqualTo(-32602);
    }

    @Test
    void givesTheEditAtOnceToAnEditorThatDoesNotAskForIt() {
        var file = open(Client.ACTING_PLAINLY);
        var first = actionsAt(file, "run:").getFirst();

        assertThat(first.getData()).isNull();
        assertThat(first.getEdit().getDocumentChanges()).isNull();
        assertThat(after(file, first)).isEqualTo(TEXT.replace("run:", "runs:"));
    }

    @Test
    void hasNothingForAnEditorThatKnowsOnlyCommands() {
        var result = editor.initialize(Client.MODERN, root);
        var file = editor.open(root.resolve("nango.yaml"), TEXT);

        assertThat(result.getCapabilities().getCodeActionProvider()).isNull();
        assertThat(actionsAt(file, "run:")).isEmpty();
    }

    @Test
    void saysWhatItCanDo() {
        var provider =
                editor.initialize(Client.ACTING, root).getCapabilities().getCodeActionProvider();

        var expected =
                new CodeActionOptions(
                        List.of(
                                "quickfix",
                                "refactor",
                                "refactor.extract",
                                "refactor.inline",
                                "refactor.rewrite",
                                FIX_ALL));
        expected.setResolveProvider(true);
        assertThat(provider).isEqualTo(Either.forRight(expected));
    }

    @Test
    void hasNothingForOtherFiles() {
        editor.initialize(Client.ACTING, root);

        assertThat(actionsAt(editor.open(root.resolve("compose.yaml"), TEXT), "run:")).isEmpty();
    }

    private OpenFile open(Consumer<ClientCapabilities> client) {
        editor.initialize(client, root);
        return editor.open(root.resolve("nango.yaml"), TEXT);
    }

    private static CodeActionContext context(List<Diagnostic> shown, List<String> only) {
        return new CodeActionContext(shown, only);
    }

    private List<CodeAction> actionsAt(OpenFile file, String part) {
        return actions(file, part, context(List.of(), null));
    }

    private List<CodeAction> actions(OpenFile file, String part, CodeActionContext context) {
        var at = file.positionAt(file.text().indexOf(part));
        var params = new CodeActionParams(file.id(), new Range(at, at), context);
        return Wait.forAnswer(editor.server().getTextDocumentService().codeAction(params)).stream()
                .map(Either::getRight)
                .toList();
    }

    private CodeAction resolve(CodeAction action) {
        return Wait.forAnswer(editor.server().getTextDocumentService().resolveCodeAction(action));
    }

    private static Integer version(WorkspaceEdit edit) {
        return edit.getDocumentChanges().getFirst().getLeft().getTextDocument().getVersion();
    }

    /// The text that the action makes of the file's.
    private static String after(OpenFile file, CodeAction action) {
        var edit = action.getEdit();
        var edits =
                edit.getDocumentChanges() == null
                        ? edit.getChanges().get(file.uri())
                        : edit.getDocumentChanges().getFirst().getLeft().getEdits().stream()
                                .map(Either::getLeft)
                                .toList();
        var text = new StringBuilder(file.text());
        edits.stream()
                .sorted(Comparator.comparingInt(it -> -file.offsetAt(it.getRange().getStart())))
                .forEach(it -> replace(text, file, it));
        return text.toString();
    }

    private static void replace(StringBuilder text, OpenFile file, TextEdit edit) {
        var range = edit.getRange();
        text.replace(
                file.offsetAt(range.getStart()), file.offsetAt(range.getEnd()), edit.getNewText());
    }
}
