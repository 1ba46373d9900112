package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files that nobody has open, folders that come and go.
class DiskIT {
    @TempDir Path root;

    @Test
    void checksTheWholeFolderBehindTheEditorsBack() {
        var one = Fixture.write(root.resolve("one/nango.yaml"), Fixture.BAD);
        var two = Fixture.write(root.resolve("deep/er/nango.yaml"), Fixture.BAD);
        var good = Fixture.write(root.resolve("good/nango.yaml"), Fixture.GOOD);
        var installed = Fixture.write(root.resolve("node_modules/a/nango.yaml"), Fixture.BAD);
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.shows(one, Fixture.BAD_SHOWN);
            editor.shows(two, Fixture.BAD_SHOWN);
            editor.shows(good);
            editor.waitForLog("Found 3 nango.yaml");
            assertThat(editor.published(installed.toUri().toString())).isEmpty();
            assertThat(editor.published(one.toUri().toString()))
                    .hasValueSatisfying(it -> assertThat(it.getVersion()).isNull());
            assertThat(editor.side().registered).containsExactly("workspace/didChangeWatchedFiles");
        }
    }

    @Test
    void showsItsProgressWhereThereIsMuchToRead() {
        for (int i = 0; i < 1_000; i++) {
            Fixture.write(root.resolve("project-" + i + "/nango.yaml"), Fixture.GOOD);
        }
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            Wait.until(
                    "progress to its end",
                    () -> editor.side().progress.stream().filter("end"::equals).findAny(),
                    () -> editor.side().progress);
            assertThat(editor.side().progress).startsWith("create", "begin").contains("report");
        }
    }

    @Test
    void looksForNothingBeforeItMay() {
        var file = Fixture.write(root.resolve("nango.yaml"), Fixture.BAD);
        try (var editor = LspClient.start()) {
            editor.hello(Client.MODERN, _ -> {}, root);
            var open = editor.open(root.resolve("sub/nango.yaml"), Fixture.BAD);
            open.shows(Fixture.BAD_SHOWN);
            assertThat(editor.published(file.toUri().toString())).isEmpty();
            editor.server().initialized(new org.eclipse.lsp4j.InitializedParams());
            editor.shows(file, Fixture.BAD_SHOWN);
        }
    }

    @Test
    void followsTheDisk() throws Exception {
        var file = Fixture.write(root.resolve("nango.yaml"), Fixture.GOOD);
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.shows(file);
            Fixture.write(file, Fixture.BAD);
            editor.changedOnDisk(file, FileChangeType.Changed);
            editor.shows(file, Fixture.BAD_SHOWN);

            var other = Fixture.write(root.resolve("new/nango.yaml"), Fixture.BAD);
            editor.changedOnDisk(other, FileChangeType.Created);
            editor.shows(other, Fixture.BAD_SHOWN);

            Files.delete(file);
            editor.changedOnDisk(file, FileChangeType.Deleted);
            editor.shows(file);

            // A folder goes, and only its own going is reported.
            Files.delete(other);
            Files.delete(other.getParent());
            editor.changedOnDisk(other.getParent(), FileChangeType.Deleted);
            editor.shows(other);
        }
    }

    @Test
    void prefersTheEditorsTextToTheDisks() throws Exception {
        var file = Fixture.write(root.resolve("nango.yaml"), Fixture.GOOD);
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.shows(file);
            var open = editor.open(file, Fixture.BAD);
            open.shows(Fixture.BAD_SHOWN);
            editor.changedOnDisk(file, FileChangeType.Changed);
            open.replace("Label", "Tag");
            open.replace("Label", "Tag");
            open.shows("5:16-5:19 error model-missing-id");
            open.close();
            editor.shows(file);

            // Deleted while it is open, it lives until it is closed.
            var again = editor.open(file, Fixture.BAD);
            again.shows(Fixture.BAD_SHOWN);
            Files.delete(file);
            editor.changedOnDisk(file, FileChangeType.Deleted);
            again.replace("Label", "Tag");
            again.replace("Label", "Tag");
            again.shows("5:16-5:19 error model-missing-id");
            again.close();
            editor.shows(file);
        }
    }

    @Test
    void opensAndClosesFolders() {
        var a = root.resolve("a");
        var b = root.resolve("b");
        var inA = Fixture.write(a.resolve("nango.yaml"), Fixture.BAD);
        var inB = Fixture.write(b.resolve("x/nango.yaml"), Fixture.BAD);
        try (var editor = LspClient.start()) {
            editor.initialize(a, b);
            editor.shows(inA, Fixture.BAD_SHOWN);
            editor.shows(inB, Fixture.BAD_SHOWN);
            editor.removeFolder(b);
            editor.shows(inB);
            editor.addFolder(b);
            editor.shows(inB, Fixture.BAD_SHOWN);

            // What is open stays when its folder goes.
            var open = editor.open(inA, Fixture.BAD);
            open.shows(Fixture.BAD_SHOWN);
            editor.removeFolder(a);
            open.replace("name:", "title:");
            open.shows(Fixture.BAD_SHOWN);
            open.close();
            editor.shows(inA);

            // A folder inside another keeps its files when the other goes, and the other way round.
            editor.addFolder(root);
            editor.shows(inA, Fixture.BAD_SHOWN);
            editor.removeFolder(root);
            editor.shows(inA);
            assertThat(editor.published(inB.toUri().toString()))
                    .hasValueSatisfying(it -> assertThat(Shown.of(it)).isNotEmpty());
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @Test
    void knowsAFileByAllItsNames() throws Exception {
        var real = Fixture.write(root.resolve("real/nango.yaml"), Fixture.GOOD);
        var link = Files.createSymbolicLink(root.resolve("link"), real.getParent());
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.waitForLog("Found 1 nango.yaml");
            editor.shows(real);
            var open = editor.open(link.resolve("nango.yaml"), Fixture.BAD);
            open.shows(Fixture.BAD_SHOWN);
            assertThat(editor.published(real.toUri().toString()))
                    .hasValueSatisfying(it -> assertThat(Shown.of(it)).isEmpty());
            open.close();
            editor.shows(open.uri());

            // Editors encode as they like.
            var encoded = real.toUri().toString().replace("real", "re%61l").replace("///", "/");
            editor.open(encoded, Fixture.BAD).shows(Fixture.BAD_SHOWN);
        }
    }

    @Test
    void readsAnyBytes() throws Exception {
        var file = root.resolve("nango.yaml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xff, (byte) 0xfe, 0, '\n'});
        var folder = Files.createDirectories(root.resolve("a folder/nango.yaml"));
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.waitForLog("Found 1 nango.yaml");
            editor.waitFor(
                    file.toUri().toString(), "something", it -> !it.getDiagnostics().isEmpty());
            editor.changedOnDisk(folder, FileChangeType.Created);
            assertThat(editor.shutdownAndExit()).isZero();
            assertThat(List.copyOf(editor.side().log)).noneMatch(it -> it.contains("Could not"));
        }
    }
}
