package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Editors that ask for diagnostics instead of waiting for them.
class PullDiagnosticsIT {
    @TempDir Path root;

    @Test
    void answersForADocument() {
        try (var editor = LspClient.start()) {
            var can = editor.initialize(Client.PULLING, root).getCapabilities();
            assertThat(can.getDiagnosticProvider().isWorkspaceDiagnostics()).isTrue();
            assertThat(can.getDiagnosticProvider().isInterFileDependencies())
                    .as("another file's text counts")
                    .isTrue();
            var file = editor.open(root.resolve("nango.yaml"), Fixture.BAD);
            var first = pull(editor, file, null).getLeft();
            assertThat(Shown.of(first.getItems())).containsExactly(Fixture.BAD_SHOWN);

            var same = pull(editor, file, first.getResultId());
            assertThat(same.getRight().getResultId()).isEqualTo(first.getResultId());

            // An edit that changes no diagnostic changes nothing.
            file.replace("name: string", "name: string # a remark");
            assertThat(pull(editor, file, first.getResultId()).isRight()).isTrue();

            file.replace("name: string", "id: string");
            var mended = pull(editor, file, first.getResultId()).getLeft();
            assertThat(mended.getItems()).isEmpty();
            assertThat(mended.getResultId()).isNotEqualTo(first.getResultId());

            assertThat(editor.shutdownAndExit()).isZero();
            assertThat(editor.side().published).as("pushed as well").isEmpty();
        }
    }

    @Test
    void hasNothingToSayOfFilesThatItDoesNotKnow() {
        try (var editor = LspClient.start()) {
            editor.initialize(Client.PULLING, root);
            var other = editor.open(root.resolve("compose.yaml"), Fixture.BAD);
            assertThat(pull(editor, other, null).getLeft().getItems()).isEmpty();
        }
    }

    @Test
    void pushesWhatNobodyAsksFor() {
        var closed = Fixture.write(root.resolve("closed/nango.yaml"), Fixture.BAD);
        try (var editor = LspClient.start()) {
            editor.initialize(Client.PULLING, root);
            editor.shows(closed, Fixture.BAD_SHOWN);
            // Once the editor asks for the whole workspace, nothing is pushed.
            assertThat(pullAll(editor).getItems()).hasSize(1);
            editor.shows(closed);
        }
    }

    @Test
    void answersForTheWorkspace() throws Exception {
        var closed = Fixture.write(root.resolve("closed/nango.yaml"), Fixture.BAD);
        var good = Fixture.write(root.resolve("good/nango.yaml"), Fixture.GOOD);
        try (var editor = LspClient.start()) {
            editor.initialize(Client.PULLING, root);
            var file = editor.open(root.resolve("open/nango.yaml"), Fixture.BAD);
            var all = pullAll(editor);
            assertThat(lines(all))
                    .containsExactly(
                            closed.toUri() + " null [" + Fixture.BAD_SHOWN + "]",
                            good.toUri() + " null []",
                            file.uri() + " 1 [" + Fixture.BAD_SHOWN + "]");
            var known =
                    all.getItems().stream()
                            .map(it -> it.getLeft())
                            .map(it -> new PreviousResultId(it.getUri(), it.getResultId()))
                            .toArray(PreviousResultId[]::new);
            assertThat(lines(pullAll(editor, known)))
                    .containsExactly(
                            closed.toUri() + " unchanged",
                            good.toUri() + " unchanged",
                            file.uri() + " unchanged");

            int refreshed = editor.side().refreshed.size();
            Files.delete(closed);
            editor.changedOnDisk(closed, FileChangeType.Deleted);
            Fixture.write(good, Fixture.BAD);
            editor.changedOnDisk(good, FileChangeType.Changed);
            assertThat(lines(pullAll(editor, known)))
                    .containsExactly(
                            closed.toUri() + " null []",
                            good.toUri() + " null [" + Fixture.BAD_SHOWN + "]",
                            file.uri() + " unchanged");
            Wait.until(
                    "a request to ask again",
                    () -> editor.side().refreshed.stream().skip(refreshed).findFirst(),
                    () -> editor.side().refreshed);
        }
    }

    @Test
    void wantsToBeAskedAgainWhenTheTextHasChanged() {
        try (var editor = LspClient.start()) {
            editor.initialize(Client.PULLING, root);
            var file = editor.open(root.resolve("nango.yaml"), huge());
            editor.sendRaw(request("stale", file.uri()));
            file.replace("name: string", "id: string");
            assertThat(editor.errorOf("stale")).isEqualTo(-32802);
            assertThat(editor.answerTo("stale").at("/error/data"))
                    .hasToString("{\"retriggerRequest\":true}");
            assertThat(pull(editor, file, null).getLeft().getItems()).isEmpty();
        }
    }

    @Test
    void stopsWhenItIsCancelled() {
        try (var editor = LspClient.start()) {
            editor.initialize(Client.PULLING, root);
            var file = editor.open(root.resolve("nango.yaml"), huge());
            editor.sendRaw(request("cancelled", file.uri()));
            editor.sendRaw(
                    """
                    {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"cancelled"}}
                    """);
            assertThat(editor.errorOf("cancelled")).isEqualTo(-32800);
            editor.sendRaw(
                    """
                    {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"never sent"}}
                    """);
            assertThat(pull(editor, file, null).getLeft().getItems()).hasSize(1);
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    /// Long enough to be at work on it when the next message comes.
    private static String huge() {
        var text = new StringBuilder(Fixture.BAD);
        for (int i = 0; i < 30_000; i++) {
            text.append("  Model").append(i).append(":\n    id: string\n");
        }
        return text.toString();
    }

    private static String request(String id, String uri) {
        return """
        {"jsonrpc":"2.0","id":"%s","method":"textDocument/diagnostic",
         "params":{"textDocument":{"uri":"%s"}}}
        """
                .formatted(id, uri);
    }

    private static DocumentDiagnosticReport pull(
            LspClient editor, OpenFile file, String previousResult) {
        var params = new DocumentDiagnosticParams(file.id());
        params.setPreviousResultId(previousResult);
        return Wait.forAnswer(editor.server().getTextDocumentService().diagnostic(params));
    }

    private static WorkspaceDiagnosticReport pullAll(
            LspClient editor, PreviousResultId... previous) {
        var params = new WorkspaceDiagnosticParams(List.of(previous));
        return Wait.forAnswer(editor.server().getWorkspaceService().diagnostic(params));
    }

    private static List<String> lines(WorkspaceDiagnosticReport report) {
        return report.getItems().stream()
                .map(
                        it ->
                                it.isRight()
                                        ? it.getRight().getUri() + " unchanged"
                                        : it.getLeft().getUri()
                                                + " "
                                                + it.getLeft().getVersion()
                                                + " "
                                                + Shown.of(it.getLeft().getItems()))
                .toList();
    }
}
