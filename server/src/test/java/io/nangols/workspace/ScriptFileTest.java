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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ScriptFileTest {
    private static final String SCRIPT = "github/syncs/issues.ts";

    @TempDir Path root;

    private final Workspace workspace = new Workspace(_ -> {});
    private Folder folder;
    private Path nangoYaml;
    private Path script;

    @BeforeEach
    void openFolder() {
        nangoYaml = write("nango.yaml", "integrations: {}");
        script = write(SCRIPT, "disk");
        folder = Folder.of(FileUri.of(root)).orElseThrow();
        workspace.changeFolders(List.of(folder), List.of());
        find();
    }

    @Test
    void everyScriptOfAProjectIsAFile() {
        write("models.ts", "// generated");
        write("github/helper.ts", "");
        changed(root.resolve("models.ts"));

        assertThat(paths()).containsExactlyInAnyOrder(SCRIPT, "github/helper.ts");
        assertThat(file().document().text()).isEqualTo("disk");
        assertThat(file().document().version()).isZero();
        assertThat(file().open()).isFalse();
        assertThat(file().uri()).isEqualTo(FileUri.of(script));
        assertThat(file().project()).isSameAs(project());
    }

    @Test
    void belongsToTheNearestNangoYaml() {
        var inner = write("github/nango.yaml", "integrations: {}");
        find();
        changed(inner);

        assertThat(workspace.snapshot().scriptsById().values()).hasSize(1);
        assertThat(file().project().uri()).isEqualTo(FileUri.of(inner));
        assertThat(file().script().path()).isEqualTo("syncs/issues.ts");
    }

    @Test
    void opensAsTheSameFile() {
        var before = file();

        open("disk");

        assertThat(file().id()).isEqualTo(before.id());
        assertThat(file().open()).isTrue();
        assertThat(file().document().version()).isEqualTo(1);
        assertThat(file().project()).as("nothing has changed there").isSameAs(before.project());
        assertThat(file().script()).as("the text is the same").isSameAs(before.script());
    }

    @Test
    void openTextLiesOverTheDisks() {
        open("editor");
        edit(2, "typed");

        assertThat(file().document().text()).isEqualTo("typed");
        assertThat(inFolder()).contains("typed");
        write(SCRIPT, "disk again");
        changed(script);
        assertThat(inFolder()).contains("typed");
    }

    @Test
    void editsInPlace() {
        open("const a = 1;\nconst b = 2;\n");
        var change = new TextChange.Part(new Position(1, 6), new Position(1, 7), "c");

        boolean known =
                workspace.change(FileUri.of(script), 7, List.of(change), PositionEncoding.UTF16);

        assertThat(known).isTrue();
        assertThat(file().document().text()).isEqualTo("const a = 1;\nconst c = 2;\n");
        assertThat(file().document().version()).isEqualTo(7);
    }

    @Test
    void closingBringsTheDisksTextBack() {
        var before = file();
        open("editor");

        workspace.close(FileUri.of(script));

        assertThat(inFolder()).contains("disk");
        assertThat(file().open()).isFalse();
        assertThat(file().script()).isSameAs(before.script());
        assertThat(file().document()).isSameAs(file().document());
    }

    @Test
    void countsBeforeItIsSaved() {
        var created = root.resolve("github/actions/close.ts");

        workspace.open(FileUri.of(created), "typescript", 1, "new");

        assertThat(project().folder().script("github/actions/close.ts")).isPresent();
        assertThat(script(created).orElseThrow().open()).isTrue();
        workspace.close(FileUri.of(created));
        assertThat(script(created)).isEmpty();
        assertThat(project().folder().script("github/actions/close.ts")).isEmpty();
    }

    @Test
    void isThereWhileItIsOpenThoughDeleted() throws IOException {
        open("editor");
        Files.delete(script);
        changed(script);

        assertThat(file().document().text()).isEqualTo("editor");
        workspace.close(FileUri.of(script));
        assertThat(script(script)).isEmpty();
    }

    @Test
    void isGoneWhenItIsDeleted() throws IOException {
        Files.delete(script);
        changed(script);

        assertThat(paths()).isEmpty();
    }

    @Test
    void keepsATextUntilItsProjectIsFound() {
        var elsewhere = root.resolve("later/syncs/users.ts");
        workspace.open(FileUri.of(elsewhere), "typescript", 1, "one");
        workspace.changeFolders(List.of(), List.of(folder.uri()));
        assertThat(script(elsewhere)).isEmpty();
        change(elsewhere, 2, "two");
        write("later/nango.yaml", "");
        workspace.changeFolders(List.of(folder), List.of());
        find();

        assertThat(script(elsewhere).orElseThrow().document().text()).isEqualTo("two");
    }

    @Test
    void ofNoProjectIsNoFile() {
        var test = root.resolve("github/tests/issues.test.ts");
        workspace.open(FileUri.of(test), "typescript", 1, "");
        workspace.open(new FileUri("untitled:a.ts"), "typescript", 1, "");
        workspace.open(FileUri.of(Path.of("/else/where.ts")), "typescript", 1, "");

        assertThat(paths()).containsExactly(SCRIPT);
        change(test, 2, "a");
        workspace.close(FileUri.of(test));
        assertThat(paths()).containsExactly(SCRIPT);
    }

    @Test
    void whatNangoMadeCountsUnsavedButIsNoFile() {
        var models = write("models.ts", "export interface A {}");
        changed(models);

        workspace.open(FileUri.of(models), "typescript", 1, "export interface B {}");

        assertThat(script(models)).isEmpty();
        assertThat(project().folder().script("models.ts").orElseThrow().text()).contains("B");
    }

    @Test
    void isAnotherStateWhenTheProjectIs() {
        var other = write("github/syncs/users.ts", "");
        changed(other);
        var before = script(other).orElseThrow();

        workspace.open(FileUri.of(nangoYaml), "yaml", 1, "integrations: {}\n");
        var opened = script(other).orElseThrow();
        change(nangoYaml, 2, "integrations: { a: {} }");
        var edited = script(other).orElseThrow();
        open("typed");
        var beside = script(other).orElseThrow();

        assertThat(List.of(before, opened, edited, beside))
                .doesNotHaveDuplicates()
                .extracting(ScriptFile::script)
                .containsOnly(before.script());
    }

    @Test
    void isTheSameStateWhenNothingAroundItHasChanged() {
        write("other/nango.yaml", "");
        find();
        var before = file();

        workspace.open(FileUri.of(root.resolve("other/nango.yaml")), "yaml", 1, "a: 1");

        assertThat(file()).isSameAs(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void hasTwoTextsUnderTwoNames() throws IOException {
        var link = Files.createSymbolicLink(root.resolve("link"), root.resolve("github"));
        var second = link.resolve("syncs/issues.ts");
        open("first");
        workspace.open(FileUri.of(second), "typescript", 5, "second");

        assertThat(inFolder()).contains("first");
        assertThat(file().document().text()).isEqualTo("first");
        assertThat(script(second).orElseThrow().document().text()).isEqualTo("second");
        change(second, 6, "second again");
        workspace.close(FileUri.of(script));
        assertThat(inFolder()).contains("second again");
        assertThat(script(second).orElseThrow().document().version()).isEqualTo(6);
        workspace.close(FileUri.of(second));
        assertThat(inFolder()).contains("disk");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isOneFileForEveryLink() throws IOException {
        Files.createSymbolicLink(root.resolve("gitlab"), root.resolve("github"));
        changed(root.resolve("gitlab"));

        assertThat(workspace.snapshot().scriptsById()).hasSize(1);
        open("editor");
        assertThat(project().folder().scripts().values())
                .extracting(TypeScriptFile::text)
                .containsExactly("editor", "editor");
    }

    @Test
    void aTextThatIsTooLongIsKeptButNotRead() {
        open("x".repeat(ScriptText.MAX_LENGTH + 1));
        assertThat(inFolder()).contains("disk");

        edit(2, "short");

        assertThat(inFolder()).contains("short");
    }

    @Test
    void readsAnyBytes() throws IOException {
        Files.write(script, new byte[] {0, (byte) 0xff, (byte) 0xfe, 'a'});
        changed(script);
        assertThat(file().document().text()).contains("a");
        Files.write(script, "x".repeat(3 << 20).getBytes(StandardCharsets.UTF_8));
        changed(script);
        assertThat(script(script)).isEmpty();
    }

    @Test
    void isClosedOnce() {
        open("editor");

        assertThat(workspace.close(FileUri.of(script))).isTrue();
        assertThat(workspace.close(FileUri.of(script))).isFalse();
    }

    @Test
    void survivesTheClosingOfItsProject() throws IOException {
        workspace.open(FileUri.of(nangoYaml), "yaml", 1, "");
        open("editor");
        Files.delete(nangoYaml);
        changed(nangoYaml);
        workspace.close(FileUri.of(nangoYaml));
        assertThat(script(script)).isEmpty();

        write("nango.yaml", "");
        changed(nangoYaml);

        assertThat(file().document().text()).isEqualTo("editor");
    }

    private Optional<String> inFolder() {
        return project().folder().script(SCRIPT).map(TypeScriptFile::text);
    }

    private ProjectFile project() {
        return workspace.snapshot().project(FileUri.of(nangoYaml)).orElseThrow();
    }

    private ScriptFile file() {
        return script(script).orElseThrow();
    }

    private Optional<ScriptFile> script(Path path) {
        return workspace.snapshot().script(FileUri.of(path));
    }

    private List<String> paths() {
        return workspace.snapshot().scriptsById().values().stream()
                .map(it -> it.script().path())
                .toList();
    }

    private void open(String text) {
        workspace.open(FileUri.of(script), "typescript", 1, text);
    }

    private void edit(int version, String text) {
        change(script, version, text);
    }

    private void change(Path file, int version, String text) {
        workspace.change(
                FileUri.of(file),
                version,
                List.of(new TextChange.Whole(text)),
                PositionEncoding.UTF16);
    }

    private void changed(Path path) {
        workspace.changedOnDisk(List.of(path));
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
}
