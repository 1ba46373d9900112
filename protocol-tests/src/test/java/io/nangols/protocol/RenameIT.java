package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.FileOperationsWorkspaceCapabilities;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// How editors give things other names.
class RenameIT {
    private static final Consumer<ClientCapabilities> RENAMING =
            Client.ACTING.andThen(
                    client -> {
                        client.getTextDocument().setRename(new RenameCapabilities(true, false));
                        var files = new FileOperationsWorkspaceCapabilities();
                        files.setWillRename(true);
                        client.getWorkspace().setFileOperations(files);
                        client.getWorkspace()
                                .getWorkspaceEdit()
                                .setChangeAnnotationSupport(
                                        new WorkspaceEditChangeAnnotationSupportCapabilities(true));
                    });

    @TempDir Path root;

    private LspClient editor;
    private Path script;

    @BeforeEach
    void start() {
        editor = LspClient.start();
        script = Fixture.write(root.resolve("github/syncs/labels.ts"), "export default 1;\n");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void startsWithTheWord() {
        var file = open(RENAMING);
        var prepared =
                Wait.forAnswer(
                        editor.server()
                                .getTextDocumentService()
                                .prepareRename(
                                        new PrepareRenameParams(
                                                file.id(), file.positionOf("Label:"))));

        assertThat(prepared.getSecond().getRange()).isEqualTo(file.rangeOf("Label:"));
        assertThat(prepared.getSecond().getPlaceholder()).isEqualTo("Label");
    }

    @Test
    void editsTheVersionThatItSaw() {
        var file = open(RENAMING);
        var edit = rename(file, "Label:", "Tag").getDocumentChanges();

        assertThat(edit).hasSize(1);
        assertThat(edit.getFirst().getLeft().getTextDocument().getVersion())
                .isEqualTo(file.version());
        assertThat(edit.getFirst().getLeft().getEdits())
                .containsExactly(
                        Either.forLeft(new TextEdit(file.rangeOf("Label\n"), "Tag")),
                        Either.forLeft(new TextEdit(file.rangeOf("Label:"), "Tag")));
    }

    @Test
    void renamesAScriptAfterTheEdit() {
        var file = open(RENAMING);
        var edit = rename(file, "labels:", "tags").getDocumentChanges();

        assertThat(edit).hasSize(2);
        assertThat(edit.getFirst().getLeft()).isInstanceOf(TextDocumentEdit.class);
        var renamed = (RenameFile) edit.getLast().getRight();
        assertThat(renamed.getOldUri()).isEqualTo(script.toUri().toString());
        assertThat(renamed.getNewUri())
                .isEqualTo(script.resolveSibling("tags.ts").toUri().toString());
    }

    @Test
    void doesNotAskAgainWhetherTheFileShallHaveTheName() {
        var edit = rename(open(RENAMING), "labels:", "tags");

        assertThat(edit.getDocumentChanges().getLast().getRight().getAnnotationId())
                .isEqualTo("rename");
        assertThat(edit.getChangeAnnotations().get("rename").getNeedsConfirmation()).isFalse();
    }

    /// The editor may have another text of the script than there is on disk.
    @Test
    void asksBeforeItEditsAScript() {
        Fixture.write(
                root.resolve("github/syncs/issues.ts"),
                "import type { Label } from '../../models';\n");
        var edit = rename(open(RENAMING), "Label:", "Tag");

        assertThat(edit.getChangeAnnotations().get("edit").getNeedsConfirmation()).isTrue();
    }

    @Test
    void saysWhyANameIsRefused() {
        var file = open(RENAMING);

        assertThatThrownBy(() -> rename(file, "Label:", "string"))
                .hasMessageContaining("`string` is a type of Nango");
        assertThatThrownBy(() -> rename(file, "string", "text"))
                .hasMessageContaining("`string` is a type of Nango, not a model.");
    }

    @Test
    void refusesToRenameAFileForAnEditorThatCannot() {
        var file = open(Client.ACTING_PLAINLY);

        assertThatThrownBy(() -> rename(file, "labels:", "tags"))
                .hasMessageContaining("which this editor does not rename for others");
        assertThat(rename(file, "Label:", "Tag").getChanges()).containsOnlyKeys(file.uri());
    }

    @Test
    void followsAScriptThatGetsAnotherName() {
        var file = open(RENAMING);
        var move = new FileRename(uri("github/syncs/labels.ts"), uri("github/syncs/tags.ts"));
        var edit = moving(move).getDocumentChanges();

        assertThat(edit).hasSize(1);
        assertThat(edit.getFirst().getLeft().getEdits())
                .containsExactly(Either.forLeft(new TextEdit(file.rangeOf("labels:"), "tags")));
        assertThat(moving(new FileRename(uri("github/syncs/labels.ts"), uri("labels.ts"))))
                .isNull();
    }

    @Test
    void announcesTheFilesThatItFollows() {
        var result = editor.initialize(RENAMING, root).getCapabilities();
        var filters = result.getWorkspace().getFileOperations().getWillRename().getFilters();

        assertThat(result.getRenameProvider().getRight().getPrepareProvider()).isTrue();
        assertThat(filters)
                .extracting(it -> it.getPattern().getMatches() + " " + it.getPattern().getGlob())
                .containsExactly(
                        "file **/{syncs,actions,on-events,post-connection-scripts}/*.ts",
                        "folder **");
    }

    private OpenFile open(Consumer<ClientCapabilities> client) {
        editor.initialize(client, root);
        return editor.open(root.resolve("nango.yaml"), Fixture.BAD);
    }

    private WorkspaceEdit rename(OpenFile file, String at, String to) {
        return Wait.forAnswer(
                editor.server()
                        .getTextDocumentService()
                        .rename(new RenameParams(file.id(), file.positionOf(at), to)));
    }

    private WorkspaceEdit moving(FileRename move) {
        return Wait.forAnswer(
                editor.server()
                        .getWorkspaceService()
                        .willRenameFiles(new RenameFilesParams(List.of(move))));
    }

    private String uri(String path) {
        return root.resolve(path).toUri().toString();
    }
}
