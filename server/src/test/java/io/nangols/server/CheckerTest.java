package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.ProjectFinder;
import io.nangols.workspace.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

class CheckerTest {
    @TempDir Path root;

    private final Workspace workspace = new Workspace(_ -> {});
    private final Checks checks = new Checks();

    @AfterEach
    void endTheInterruption() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @CsvSource({
        "nango.yaml, yaml, integrations: 7",
        "github/syncs/issues.ts, typescript, // nango-ls-disable"
    })
    void keepsNothingOfACheckThatWasCancelled(String name, String language, String text)
            throws IOException {
        var path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(root.resolve("nango.yaml"), "integrations: {}");
        Files.writeString(path, text);
        var folder = Folder.of(FileUri.of(root)).orElseThrow();
        workspace.changeFolders(List.of(folder), List.of());
        workspace.found(folder, ProjectFinder.find(root));
        workspace.open(FileUri.of(path), language, 1, text);
        var file = workspace.snapshot().file(FileUri.of(path)).orElseThrow();

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> checks.of(file)).isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(checks.of(file)).isNotEmpty();
        assertThat(checks.failures()).isEmpty();
    }
}
