package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;

class FolderReaderTest {
    @TempDir Path root;
    private Path project;
    private FolderReader reader;

    @BeforeEach
    void makeAProject() throws IOException {
        project = Files.createDirectory(root.resolve("github"));
        write("nango.yaml", "");
        write("syncs/issues.ts", "await nango.batchSave(issues);");
        reader = new FolderReader(project.resolve("nango.yaml"), new Catalogs(_ -> {}));
    }

    @Test
    void knowsTheFoldersNameAndItsScripts() throws IOException {
        write("models.ts", "");
        write("syncs/issues.md", "");

        var folder = reader.read();

        assertThat(folder.name()).contains("github");
        assertThat(folder.scripts().keySet()).containsExactly("models.ts", "syncs/issues.ts");
    }

    @Test
    void readsAFileAgainThatWasWrittenTwiceInOneMoment() throws IOException {
        var file = project.resolve("syncs/issues.ts");
        var moment = Files.getLastModifiedTime(file);
        var before = reader.read().script("syncs/issues.ts").orElseThrow();

        write("syncs/issues.ts", before.text().toUpperCase(Locale.ROOT));
        Files.setLastModifiedTime(file, moment);

        var after = reader.read().script("syncs/issues.ts").orElseThrow();
        assertThat(after.text()).isEqualTo(before.text().toUpperCase(Locale.ROOT));
    }

    @Test
    void aTextThatIsWrittenAgainAsItWasIsNoChange() throws IOException {
        var before = reader.read();
        Files.setLastModifiedTime(project.resolve("syncs/issues.ts"), FileTime.fromMillis(0));

        assertThat(reader.read()).isSameAs(before);
    }

    @Test
    void readsTheWorkingFolderForABareName() {
        var folder = new FolderReader(Path.of("nango.yaml"), new Catalogs(_ -> {})).read();

        assertThat(folder.name()).contains(Path.of("").toAbsolutePath().getFileName().toString());
    }

    @Test
    void knowsWhatAScriptMentions() {
        var script = reader.read().script("syncs/issues.ts").orElseThrow();

        assertThat(script.mentions("batchSave")).isTrue();
        assertThat(script.mentions("batch")).isFalse();
    }

    @Test
    void leavesOutWhatWasInstalledOrBuiltAndWhatIsHidden() throws IOException {
        write("node_modules/nango/index.ts", "");
        write("dist/issues.ts", "");
        write(".nango/issues.ts", "");

        assertThat(reader.read().scripts().keySet()).containsExactly("syncs/issues.ts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tests/issues.ts",
                "syncs/__tests__/issues.ts",
                "mocks/issues.ts",
                "__mocks__/issues.ts",
                "coverage/issues.ts",
                "syncs/issues.test.ts",
                "syncs/issues.spec.ts",
                "types.d.ts"
            })
    void leavesOutWhatIsNotDeployed(String path) throws IOException {
        write(path, "");

        assertThat(reader.read().scripts().keySet()).containsExactly("syncs/issues.ts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.ts", "models.d.ts", "schema.zod.ts"})
    void readsWhatNangoMadeOfTheModels(String path) throws IOException {
        write(path, "");

        assertThat(reader.read().script(path)).isPresent();
    }

    @Test
    void readsManyFiles() throws IOException {
        for (int i = 0; i < 100; i++) {
            write("actions/action-" + i + ".ts", "// " + i);
        }

        var folder = reader.read();

        assertThat(folder.scripts()).hasSize(101);
        assertThat(folder.script("actions/action-99.ts").orElseThrow().text()).isEqualTo("// 99");
    }

    @Test
    void knowsTheProjectsInsideIt() throws IOException {
        write("sub/gitlab/nango.yaml", "");
        write("sub/gitlab/syncs/issues.ts", "");

        var folder = reader.read();

        assertThat(folder.projects()).containsExactly("sub/gitlab");
        assertThat(folder.scripts().values())
                .filteredOn(folder::isOfAnotherProject)
                .extracting(TypeScriptFile::path)
                .containsExactly("sub/gitlab/syncs/issues.ts");
    }

    @Test
    void followsLinks() throws IOException {
        Files.createSymbolicLink(project.resolve("actions"), project.resolve("syncs"));
        Files.createSymbolicLink(project.resolve("syncs/again"), project);

        assertThat(reader.read().scripts().keySet())
                .contains("syncs/issues.ts", "actions/issues.ts");
    }

    @Test
    void knowsNoFilesOfAFolderThatIsNoProject() throws IOException {
        var text = "x".repeat(2 << 20);
        for (int i = 0; i < 33; i++) {
            write("syncs/large-" + i + ".ts", text);
        }

        assertThat(reader.read().scripts()).isEmpty();
    }

    @Test
    void isTheSameWhenNothingHasChanged() {
        assertThat(reader.read()).isSameAs(reader.read());
    }

    @Test
    void seesWhatHasChanged() throws IOException {
        reader.read();
        write("syncs/issues.ts", "await nango.batchDelete(issues); // longer");
        write("syncs/labels.ts", "");

        var folder = reader.read();

        assertThat(folder.script("syncs/issues.ts").orElseThrow().mentions("batchDelete")).isTrue();
        assertThat(folder.script("syncs/labels.ts")).isPresent();
        Files.delete(project.resolve("syncs/labels.ts"));
        assertThat(reader.read().script("syncs/labels.ts")).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
