package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.text.PositionEncoding;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.ProjectFinder;
import io.nangols.workspace.Workspace;

import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

class PullDiagnosticsTest {
    private static final String TEXT = "integrations: 7\n";

    @TempDir Path root;

    private final Workspace workspace = new Workspace(_ -> {});
    private final Client client = new Client();
    private final PullDiagnostics pulled =
            new PullDiagnostics(
                    client,
                    new Checker(client),
                    workspace::snapshot,
                    () -> new Conversions(PositionEncoding.UTF16));

    private final Changes changes = new Changes(workspace::snapshot, Duration.ofMillis(1));

    /// What the client has, by URI: the result's id.
    private final Map<String, String> known = new HashMap<>();

    private Path file;
    private String found;

    @BeforeEach
    void findAFile() throws IOException {
        file = Files.writeString(root.resolve("nango.yaml"), TEXT);
        found = FileUri.of(file).raw();
        var folder = Folder.of(FileUri.of(root)).orElseThrow();
        workspace.changeFolders(List.of(folder), List.of());
        workspace.found(folder, ProjectFinder.find(root));
    }

    @Test
    void reportsAFileAnewUnderTheNameThatItIsOpenedBy() {
        assertThat(pull()).containsExactly(found + " full");
        var other = new FileUri(found.replace("nango.yaml", "nang%6F.yaml"));
        workspace.open(other, "yaml", 1, TEXT);
        assertThat(pull()).containsExactly(found + " none", other + " full");
        assertThat(pull()).containsExactly(other + " unchanged");
    }

    @Test
    void keepsToTheClientsSpellingOfWhatItHasNotOpened() throws IOException {
        pull();
        var spelled = found.replace("nango.yaml", "nang%6F.yaml");
        known.put(spelled, known.remove(found));
        assertThat(pull()).containsExactly(spelled + " unchanged");
        Files.writeString(file, TEXT + "more: 1\nintegrations: 8\n");
        workspace.changedOnDisk(List.of(file));
        assertThat(pull()).containsExactly(spelled + " full");
    }

    @Test
    void clearsTwoNamesForOne() {
        pull();
        known.put(found.replace("nango.yaml", "nang%6F.yaml"), known.get(found));
        assertThat(pull())
                .containsExactly(
                        found.replace("nango.yaml", "nang%6F.yaml") + " none",
                        found + " unchanged");
    }

    @Test
    void remembersNothingOfWhatIsGone() throws IOException {
        pull();
        var before = Map.copyOf(known);
        Files.delete(file);
        workspace.changedOnDisk(List.of(file));
        assertThat(pull()).containsExactly(found + " none");
        Files.writeString(file, TEXT);
        workspace.changedOnDisk(List.of(file));
        assertThat(pull()).containsExactly(found + " full");
        assertThat(known.get(found)).isNotEqualTo(before.get(found));
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void keepsAClientThatCanWaitUntilThereIsNews() throws IOException {
        pull();
        var asked = workspace.snapshot();
        var answer =
                CompletableFuture.supplyAsync(() -> pulled.workspace(asked, patient(), changes));
        change(TEXT + "# A remark changes no diagnostic, and what is unchanged is no answer.\n");
        change(TEXT + "integrations: 8\n");
        assertThat(answer.join().getItems()).singleElement().matches(it -> it.isLeft(), "news");
    }

    @Test
    void answersAtOnceToAClientThatCanWaitWhenThereIsNews() {
        assertThat(pulled.workspace(workspace.snapshot(), patient(), changes).getItems())
                .hasSize(1);
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void keepsNobodyWhoDoesNotWantIt() {
        pull();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> pulled.workspace(workspace.snapshot(), patient(), changes))
                .isInstanceOf(CancellationException.class);
    }

    private void change(String text) throws IOException {
        Files.writeString(file, text);
        workspace.changedOnDisk(List.of(file));
        changes.happened();
    }

    /// The question of a client that takes its answer in parts.
    private WorkspaceDiagnosticParams patient() {
        var params = params();
        params.setPartialResultToken("parts");
        return params;
    }

    /// What a client is told that asks for everything, and it then has.
    private List<String> pull() {
        return pulled.workspace(workspace.snapshot(), params()).getItems().stream()
                .map(
                        it -> {
                            if (it.isRight()) {
                                return it.getRight().getUri() + " unchanged";
                            }
                            var full = it.getLeft();
                            if (full.getItems().isEmpty()) {
                                known.remove(full.getUri());
                                return full.getUri() + " none";
                            }
                            known.put(full.getUri(), full.getResultId());
                            return full.getUri() + " full";
                        })
                .toList();
    }

    private WorkspaceDiagnosticParams params() {
        return new WorkspaceDiagnosticParams(
                known.entrySet().stream()
                        .map(it -> new PreviousResultId(it.getKey(), it.getValue()))
                        .toList());
    }
}
