package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.FileChange;
import io.nangols.rules.FileChange.Create;
import io.nangols.rules.FileChange.Elsewhere;
import io.nangols.rules.FileChange.Here;
import io.nangols.rules.FileChange.Rename;
import io.nangols.text.Edit;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Workspace;

import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class WorkspaceEditsTest {
    private static final Here HERE = new Here(List.of(new Edit(new Span(5, 6), "é")));
    private static final Set<ClientFeature> ABLE =
            EnumSet.of(
                    ClientFeature.VERSIONED_EDITS,
                    ClientFeature.CREATES_FILES,
                    ClientFeature.RENAMES_FILES,
                    ClientFeature.ANNOTATES_CHANGES);

    @TempDir Path root;

    private final Workspace workspace = new Workspace(_ -> {});
    private ProjectFile file;

    @BeforeEach
    void openAFile() throws IOException {
        Files.createDirectories(root.resolve("p/syncs"));
        Files.writeString(root.resolve("p/syncs/a.ts"), "one\ntwo\n");
        var uri = FileUri.of(root.resolve("p/nango.yaml"));
        workspace.changeFolders(List.of(Folder.of(FileUri.of(root)).orElseThrow()), List.of());
        workspace.open(uri, "yaml", 7, "a:\n  b\n");
        file = workspace.snapshot().project(uri).orElseThrow();
    }

    @Test
    void editsTheVersionThatTheClientHas() {
        assertThat(shown(ABLE, HERE)).containsExactly("nango.yaml v7 1:2-1:3 é");
    }

    @Test
    void editsOtherFilesInWhateverVersion() {
        assertThat(shown(ABLE, HERE, new Elsewhere("syncs/a.ts", edits(new Span(4, 7), "2"))))
                .containsExactly("nango.yaml v7 1:2-1:3 é", "syncs/a.ts vnull 1:0-1:3 2");
    }

    @Test
    void createsAFileWithItsText() {
        var edit = edit(ABLE, new Create("syncs/b.ts", "new\n")).orElseThrow();

        assertThat(shown(edit))
                .containsExactly("create syncs/b.ts", "syncs/b.ts vnull 0:0-0:0 new\n");
        assertThat(edit.getChangeAnnotations().get("create").getNeedsConfirmation()).isNull();
    }

    @Test
    void renamesAFileAndEditsItUnderItsNewName() {
        var edit =
                edit(
                                ABLE,
                                new Rename("syncs/a.ts", "syncs/b.ts"),
                                new Elsewhere("syncs/b.ts", edits(new Span(4, 7), "2")))
                        .orElseThrow();

        assertThat(shown(edit))
                .containsExactly("rename syncs/a.ts syncs/b.ts", "syncs/b.ts vnull 1:0-1:3 2");
        assertThat(edit.getChangeAnnotations().get("rename").getNeedsConfirmation()).isTrue();
    }

    @Test
    void givesAPlainClientOnlyEdits() {
        var edit = edit(Set.of(), HERE).orElseThrow();

        assertThat(edit.getDocumentChanges()).isNull();
        assertThat(edit.getChanges().get(file.uri().raw()))
                .extracting(TextEdit::getNewText)
                .containsExactly("é");
    }

    @Test
    void createsNothingWhereTheClientCannot() {
        assertThat(edit(Set.of(ClientFeature.CREATES_FILES), HERE, new Create("b.ts", "")))
                .isEmpty();
        assertThat(edit(Set.of(ClientFeature.VERSIONED_EDITS), new Create("b.ts", ""))).isEmpty();
        assertThat(
                        edit(
                                EnumSet.complementOf(EnumSet.of(ClientFeature.RENAMES_FILES)),
                                new Rename("syncs/a.ts", "b.ts")))
                .isEmpty();
    }

    @Test
    void annotatesNothingForAClientThatShowsNoAnnotations() {
        var able = EnumSet.copyOf(ABLE);
        able.remove(ClientFeature.ANNOTATES_CHANGES);

        assertThat(edit(able, new Create("b.ts", "")).orElseThrow().getChangeAnnotations())
                .isNull();
    }

    @Test
    void annotatesNoPlainEdits() {
        var able = EnumSet.copyOf(ABLE);
        able.remove(ClientFeature.VERSIONED_EDITS);

        var edit = edit(able, new Elsewhere("syncs/a.ts", edits(new Span(4, 7), "2")));

        assertThat(edit.orElseThrow().getChanges().values().iterator().next())
                .hasOnlyElementsOfType(TextEdit.class)
                .doesNotHaveAnyElementsOfTypes(AnnotatedTextEdit.class);
    }

    @Test
    void staysInTheFolderThatTheClientHasOpened() {
        assertThat(shown(ABLE, new Create("../b.ts", ""))).hasSize(2);
        assertThat(edit(ABLE, new Create("../../b.ts", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "", "syncs/gone.ts"})
    void editsNoFileThatIsNotOfTheProject(String path) {
        assertThat(edit(ABLE, HERE, new Elsewhere(path, edits(Span.at(0), "x")))).isEmpty();
    }

    @Test
    void editsTheTextOfAnOtherFileThatTheClientHas() {
        var script = FileUri.of(root.resolve("p/syncs/a.ts"));
        workspace.open(script, "typescript", 3, "one\ntwo\nthree\n");
        file = workspace.snapshot().project(file.uri()).orElseThrow();

        var edit =
                edit(ABLE, new Elsewhere("syncs/a.ts", edits(new Span(8, 13), "3"))).orElseThrow();

        assertThat(shown(edit)).containsExactly("syncs/a.ts v3 2:0-2:5 3");
        assertThat(edit.getChangeAnnotations()).isNull();
    }

    @Test
    void editsAScriptAndTheFileThatNamesIt() {
        var uri = FileUri.of(root.resolve("p/syncs/a.ts"));
        workspace.open(uri, "typescript", 3, "one\n");
        var script = workspace.snapshot().script(uri).orElseThrow();
        var changes =
                List.<FileChange>of(
                        new Here(edits(new Span(0, 3), "1")),
                        new Elsewhere("nango.yaml", edits(new Span(5, 6), "c")));

        var edit = edits(ABLE).of(script, changes).orElseThrow();

        assertThat(shown(edit))
                .containsExactly("syncs/a.ts v3 0:0-0:3 1", "nango.yaml v7 1:2-1:3 c");
    }

    private static List<Edit> edits(Span span, String text) {
        return List.of(new Edit(span, text));
    }

    private Optional<WorkspaceEdit> edit(Set<ClientFeature> can, FileChange... changes) {
        return edits(can).of(file, List.of(changes));
    }

    private WorkspaceEdits edits(Set<ClientFeature> can) {
        return new WorkspaceEdits(
                can::contains, new Conversions(PositionEncoding.UTF16), workspace.snapshot());
    }

    private List<String> shown(Set<ClientFeature> can, FileChange... changes) {
        return shown(edit(can, changes).orElseThrow());
    }

    private List<String> shown(WorkspaceEdit edit) {
        return edit.getDocumentChanges().stream().map(this::shown).toList();
    }

    private String shown(Either<TextDocumentEdit, ResourceOperation> step) {
        if (step.isLeft()) {
            var document = step.getLeft().getTextDocument();
            var edit = step.getLeft().getEdits().getFirst().getLeft();
            var start = edit.getRange().getStart();
            var end = edit.getRange().getEnd();
            return "%s v%s %d:%d-%d:%d %s"
                    .formatted(
                            name(document.getUri()),
                            document.getVersion(),
                            start.getLine(),
                            start.getCharacter(),
                            end.getLine(),
                            end.getCharacter(),
                            edit.getNewText());
        }
        return switch (step.getRight()) {
            case CreateFile create -> "create " + name(create.getUri());
            case RenameFile rename ->
                    "rename " + name(rename.getOldUri()) + " " + name(rename.getNewUri());
            default -> throw new AssertionError(step);
        };
    }

    private String name(String uri) {
        return uri.replace(FileUri.of(root.resolve("p")).raw(), "");
    }
}
