package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.text.Position;
import io.nangols.text.PositionEncoding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class WorkspaceTest {
    @TempDir Path root;

    private final List<String> log = new ArrayList<>();
    private final Workspace workspace = new Workspace(log::add);
    private Folder folder;

    @BeforeEach
    void openFolder() {
        folder = folder(root);
        workspace.changeFolders(List.of(folder), List.of());
    }

    @Test
    void prefersOpenTextToTheDisk() {
        var file = write("nango.yaml", "disk: 1");
        find();
        assertThat(texts()).containsExactly("disk: 1");
        assertThat(workspace.open(FileUri.of(file), "yaml", 3, "open: 1")).isTrue();
        assertThat(texts()).containsExactly("open: 1");
        write("nango.yaml", "disk: 2");
        workspace.changedOnDisk(List.of(file));
        assertThat(texts()).containsExactly("open: 1");
        workspace.close(FileUri.of(file));
        assertThat(texts()).containsExactly("disk: 2");
    }

    @Test
    void editsInTheOrderOfTheChanges() {
        var uri = new FileUri("untitled:nango.yaml");
        workspace.open(uri, "yaml", 1, "a: 1\nb: 2\n");
        var changes =
                List.<TextChange>of(
                        new TextChange.Part(new Position(0, 0), new Position(0, 1), "first"),
                        new TextChange.Part(new Position(0, 5), new Position(0, 5), "ly"),
                        new TextChange.Part(new Position(9, 9), new Position(1, 3), "3"));
        assertThat(workspace.change(uri, 2, changes, PositionEncoding.UTF16)).isTrue();
        assertThat(texts()).containsExactly("firstly: 1\nb: 3");
        workspace.change(uri, 3, List.of(new TextChange.Whole("c: 1")), PositionEncoding.UTF16);
        assertThat(texts()).containsExactly("c: 1");
        assertThat(workspace.snapshot().file(uri).orElseThrow().document().version()).isEqualTo(3);
    }

    @Test
    void keepsEarlierSnapshotsAsTheyWere() {
        var uri = new FileUri("untitled:nango.yaml");
        workspace.open(uri, "yaml", 1, "a: 1");
        var other = FileUri.of(write("nango.yaml", "other: 1"));
        find();
        var before = workspace.snapshot();
        workspace.change(uri, 2, List.of(new TextChange.Whole("b: 1")), PositionEncoding.UTF16);
        var after = workspace.snapshot();
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(before.file(uri).orElseThrow().document().text()).isEqualTo("a: 1");
        assertThat(after.file(other))
                .as("what did not change is shared")
                .isEqualTo(before.file(other));
    }

    @Test
    void readsAProjectOnce() {
        var uri = new FileUri("untitled:nango.yaml");
        workspace.open(uri, "yaml", 1, "integrations:\n  github: {}\n");
        var file = workspace.snapshot().project(uri).orElseThrow();
        assertThat(file.project()).isSameAs(file.project());
        assertThat(file.project().tree().text()).isEqualTo(file.document().text());
    }

    @Test
    void refusesWhatIsNotOurs() {
        assertThat(workspace.open(uri("compose.yaml"), "yaml", 1, "")).isFalse();
        assertThat(workspace.open(uri("Nango.yaml"), "yaml", 1, "")).isFalse();
        assertThat(workspace.open(uri("other.yaml"), "nango", 1, "")).isFalse();
        assertThat(workspace.open(new FileUri("untitled:Untitled-1"), "yaml", 1, "")).isFalse();
        assertThat(workspace.open(new FileUri("untitled:Untitled-1"), "nango", 1, "")).isTrue();
        assertThat(workspace.open(FileUri.of(Path.of("/else/nango.yaml")), "", 1, "")).isTrue();
        assertThat(workspace.change(uri("nango.yaml"), 1, List.of(), PositionEncoding.UTF8))
                .isFalse();
        assertThat(workspace.close(uri("nango.yaml"))).isFalse();
    }

    @Test
    void changesNothingWhenNothingChanges() {
        var file = write("nango.yaml", "a: 1");
        find();
        var before = workspace.snapshot();
        workspace.changedOnDisk(List.of(file, root, Path.of("/nowhere/nango.yaml")));
        workspace.changeFolders(List.of(folder), List.of(FileUri.of(Path.of("/nowhere"))));
        find();
        assertThat(workspace.snapshot()).isSameAs(before);
    }

    @Test
    void forgetsWhatIsGone() throws Exception {
        var file = write("a/nango.yaml", "a: 1");
        find();
        Files.delete(file);
        workspace.changedOnDisk(List.of(file));
        assertThat(texts()).isEmpty();

        write("a/nango.yaml", "a: 2");
        workspace.changedOnDisk(List.of(file));
        assertThat(texts()).containsExactly("a: 2");
        Files.delete(file);
        Files.delete(file.getParent());
        workspace.changedOnDisk(List.of(file.getParent()));
        assertThat(texts()).isEmpty();
    }

    @Test
    void looksOnlyAtWhatMatters() {
        var file = write("a/b/nango.yaml", "a: 1");
        find();
        assertThat(workspace.changedOnDisk(List.of())).isFalse();
        assertThat(
                        workspace.changedOnDisk(
                                List.of(
                                        root.resolve("a/b/c"),
                                        root.resolve("a/b/nango.yaml.bak"),
                                        root.resolve("a/bc"),
                                        root.resolve("node_modules/a/index.js"))))
                .isFalse();
        assertThat(workspace.changedOnDisk(List.of(root.resolve("x"), root.resolve("a")))).isTrue();
        assertThat(workspace.changedOnDisk(List.of(file))).isTrue();
        assertThat(workspace.changedOnDisk(List.of(root.resolve("new/nango.yaml")))).isTrue();
    }

    @Test
    void forgetsAFolderButNotWhatIsOpenOrInAnother() {
        write("a/nango.yaml", "a: 1");
        var open = write("nango.yaml", "disk: 1");
        find();
        workspace.open(FileUri.of(open), "yaml", 1, "open: 1");
        var inner = folder(root.resolve("a"));
        workspace.changeFolders(List.of(inner), List.of(folder.uri()));
        assertThat(texts()).containsExactlyInAnyOrder("a: 1", "open: 1");
        workspace.close(FileUri.of(open));
        assertThat(texts()).containsExactly("a: 1");
        workspace.changeFolders(List.of(), List.of(inner.uri()));
        assertThat(texts()).isEmpty();
        workspace.found(inner, List.of(root.resolve("a/nango.yaml")));
        assertThat(texts()).as("found too late").isEmpty();
    }

    @Test
    void leavesOutWhatWasInstalled() {
        var installed = write("node_modules/x/nango.yaml", "a: 1");
        workspace.changedOnDisk(List.of(installed));
        assertThat(texts()).isEmpty();
    }

    @Test
    void saysWhatItCannotRead() throws Exception {
        var file = root.resolve("nango.yaml");
        try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(SourceFiles.MAX_BYTES + 1L);
        }
        find();
        assertThat(texts()).isEmpty();
        assertThat(log).singleElement().asString().contains(file.toString(), "larger than");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void knowsAFileByEveryName() throws Exception {
        var real = write("real/nango.yaml", "disk: 1");
        var link = Files.createSymbolicLink(root.resolve("link"), real.getParent());
        var byLink = FileUri.of(link.resolve("nango.yaml"));
        find();
        workspace.open(byLink, "yaml", 1, "open: 1");
        assertThat(texts()).containsExactly("open: 1");
        assertThat(workspace.snapshot().file(FileUri.of(real))).isPresent();

        // The editor's second window of the same file has a text of its own, until one is closed.
        workspace.open(FileUri.of(real), "yaml", 1, "open: 2");
        assertThat(texts()).containsExactlyInAnyOrder("open: 1", "open: 2");
        workspace.close(byLink);
        assertThat(texts()).containsExactly("open: 2");
        workspace.close(FileUri.of(real));
        assertThat(texts()).containsExactly("disk: 1");

        // One name goes, the file stays; the file goes, all names go.
        workspace.changedOnDisk(List.of(link.resolve("nango.yaml")));
        Files.delete(link);
        workspace.changedOnDisk(List.of(link.resolve("nango.yaml")));
        assertThat(texts()).containsExactly("disk: 1");
        Files.delete(real);
        workspace.changedOnDisk(List.of(real));
        assertThat(texts()).isEmpty();
    }

    @Test
    void knowsTheSettingsBesideAProject() throws Exception {
        var file = write("a/nango.yaml", "a: 1");
        write("b/nango.yaml", "b: 1");
        var settings = write("a/.nango-ls.json", "{}");
        write("c/.nango-ls.json", "beside nothing");
        find();
        assertThat(texts()).containsExactly("{}", "a: 1", "b: 1");
        assertThat(settingsOf("a/nango.yaml")).isEqualTo("{}");
        assertThat(settingsOf("b/nango.yaml")).isEqualTo("none");

        write("a/.nango-ls.json", "[]");
        assertThat(workspace.changedOnDisk(List.of(settings))).isTrue();
        assertThat(settingsOf("a/nango.yaml")).isEqualTo("[]");
        Files.delete(settings);
        assertThat(workspace.changedOnDisk(List.of(settings))).isTrue();
        assertThat(settingsOf("a/nango.yaml")).isEqualTo("none");

        write("b/.nango-ls.json", "{}");
        workspace.changedOnDisk(List.of(root.resolve("b/.nango-ls.json")));
        assertThat(settingsOf("b/nango.yaml")).isEqualTo("{}");
        Files.delete(file);
        Files.delete(root.resolve("b/nango.yaml"));
        workspace.changedOnDisk(List.of(file, root.resolve("b/nango.yaml")));
        assertThat(texts()).isEmpty();
    }

    @Test
    void prefersOpenSettingsToTheDisks() throws Exception {
        write("nango.yaml", "a: 1");
        write(".nango-ls.json", "disk");
        find();
        var uri = uri(".nango-ls.json");
        assertThat(workspace.open(uri, "json", 1, "open")).isTrue();
        assertThat(settingsOf("nango.yaml")).isEqualTo("open");
        workspace.change(uri, 2, List.of(new TextChange.Whole("typed")), PositionEncoding.UTF16);
        assertThat(settingsOf("nango.yaml")).isEqualTo("typed");
        Files.delete(root.resolve(".nango-ls.json"));
        workspace.changedOnDisk(List.of(root.resolve(".nango-ls.json")));
        assertThat(settingsOf("nango.yaml")).isEqualTo("typed");
        workspace.open(uri("nango.yaml"), "yaml", 1, "b: 1");
        assertThat(settingsOf("nango.yaml")).isEqualTo("typed");
        workspace.close(uri);
        assertThat(settingsOf("nango.yaml")).isEqualTo("none");

        write(".nango-ls.json", "disk");
        workspace.open(uri, "json", 1, "open");
        workspace.close(uri);
        assertThat(settingsOf("nango.yaml")).isEqualTo("disk");
        workspace.close(uri("nango.yaml"));
        assertThat(settingsOf("nango.yaml")).isEqualTo("disk");
    }

    @Test
    void readsSettingsThatNothingIsBesideAsLongAsTheyAreOpen() {
        var uri = uri(".nango-ls.json");
        workspace.open(uri, "json", 1, "open");
        assertThat(texts()).containsExactly("open");
        workspace.open(uri("nango.yaml"), "yaml", 1, "a: 1");
        assertThat(settingsOf("nango.yaml")).isEqualTo("open");
        workspace.close(uri("nango.yaml"));
        workspace.close(uri);
        assertThat(texts()).isEmpty();
    }

    @Test
    void theEditorsSettingsAreThoseOfTheInnermostFolder() {
        write("a/nango.yaml", "a: 1");
        write("b/nango.yaml", "b: 1");
        find();
        var a = folder(root.resolve("a"));
        workspace.changeFolders(List.of(a), List.of());
        workspace.open(new FileUri("untitled:1"), "nango", 1, "");
        workspace.configure(
                new EditorSettings(
                        saying("elsewhere"),
                        Map.of(folder.uri(), saying("root"), a.uri(), saying("a"))));
        assertThat(editorSettings()).containsExactly("a", "root", "elsewhere");

        workspace.changeFolders(List.of(), List.of(a.uri()));
        assertThat(editorSettings()).containsExactly("root", "root", "elsewhere");
        var before = workspace.snapshot();
        workspace.configure(
                new EditorSettings(saying("elsewhere"), Map.of(folder.uri(), saying("root"))));
        assertThat(workspace.snapshot()).as("nothing has changed").isSameAs(before);
        workspace.configure(EditorSettings.NONE);
        assertThat(editorSettings()).containsExactly("none", "none", "none");
    }

    @Test
    void whatIsSoAnywayIsNoNews() {
        write("nango.yaml", "a: 1");
        find();
        var before = workspace.snapshot();
        var all = new Preferences(Optional.empty(), Map.of(Decoration.REFERENCE_LENSES, true));
        workspace.configure(new EditorSettings(all, Map.of(folder.uri(), all)));
        assertThat(workspace.snapshot()).isSameAs(before);
    }

    private static Preferences saying(String rules) {
        return new Preferences(Optional.of(rules), Map.of());
    }

    private String settingsOf(String path) {
        return workspace.snapshot().project(uri(path)).orElseThrow().settings().file().stream()
                .map(it -> it.document().text())
                .findFirst()
                .orElse("none");
    }

    private List<String> editorSettings() {
        return workspace.snapshot().files().stream()
                .map(it -> ((ProjectFile) it).settings().editor().rules().orElse("none"))
                .toList();
    }

    private void find() {
        workspace.found(folder, ProjectFinder.find(root));
    }

    private Path write(String path, String text) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileUri uri(String path) {
        return FileUri.of(root.resolve(path));
    }

    private List<String> texts() {
        return workspace.snapshot().files().stream().map(it -> it.document().text()).toList();
    }

    private static Folder folder(Path path) {
        return Folder.of(FileUri.of(path)).orElseThrow();
    }
}
