package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who watches files says only what happens where a link leads, not that the link has another text
/// now.
@DisabledOnOs(OS.WINDOWS)
class LinkedScriptTest {
    @TempDir Path root;

    private final Workspace workspace = new Workspace(_ -> {});
    private Path shared;
    private Path link;

    @BeforeEach
    void prepare() throws IOException {
        shared = Files.createDirectories(root.resolve("shared")).resolve("helper.ts");
        Files.writeString(shared, "disk");
        var project = Files.createDirectories(root.resolve("project"));
        Files.writeString(project.resolve("nango.yaml"), "integrations: {}");
        link = Files.createSymbolicLink(project.resolve("helper.ts"), shared);
        var folder = Folder.of(FileUri.of(root)).orElseThrow();
        workspace.changeFolders(List.of(folder), List.of());
        workspace.found(folder, List.of(project.resolve("nango.yaml")));
    }

    @Test
    void isReadAgainWhenTheFileAtItsEndChanges() throws IOException {
        Files.writeString(shared, "changed");
        changed(shared);

        assertThat(text()).contains("changed");
    }

    @Test
    void comesAndGoesWithTheFolderAtItsEnd() throws IOException {
        var away = root.resolve("away");
        Files.move(shared.getParent(), away);
        changed(shared.getParent());
        assertThat(text()).isEmpty();

        Files.move(away, shared.getParent());
        changed(shared);
        assertThat(text()).contains("disk");
    }

    @Test
    void isAFileOfItsOwnOnceItIsNoLink() throws IOException {
        workspace.open(FileUri.of(link), "typescript", 3, "editor");
        Files.delete(link);
        changed(link);

        assertThat(text()).contains("editor");
        var file = workspace.snapshot().script(FileUri.of(link)).orElseThrow();
        assertThat(file.id().value()).endsWith("project/helper.ts");
        assertThat(file.document().version()).isEqualTo(3);
    }

    private void changed(Path path) throws IOException {
        workspace.changedOnDisk(List.of(root.toRealPath().resolve(root.relativize(path))));
    }

    private Optional<String> text() {
        return workspace
                .snapshot()
                .projects()
                .findFirst()
                .orElseThrow()
                .folder()
                .script("helper.ts")
                .map(TypeScriptFile::text);
    }
}
