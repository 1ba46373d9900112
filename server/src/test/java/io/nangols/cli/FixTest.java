package io.nangols.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nangols.cli.Cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// `nango-ls check --fix` and `--fix-dry-run`.
class FixTest {
    private static final String COMMENT = "# nango-ls-disable-next-line cyclic-model\n";
    private static final String FIXABLE = Cli.GOOD.replace("models:", COMMENT + "models:");

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void startEmpty() {
        cli = new Cli(folder);
    }

    @Test
    void fixesFilesAndReportsWhatIsLeft() {
        cli.file("a/nango.yaml", FIXABLE)
                .file("b/nango.yaml", Cli.ERROR)
                .file("c/nango.yaml", FIXABLE);

        var ran = cli.run("check --fix @");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("nango-ls: Fixed 2 findings in 2 files.\n");
        assertThat(ran.out())
                .contains("  error  invalid-runs\n")
                .endsWith("\n1 error in 1 of 3 files.\n");
        assertThat(text("a/nango.yaml")).isEqualTo(Cli.GOOD);
        assertThat(text("b/nango.yaml")).isEqualTo(Cli.ERROR);
    }

    @Test
    void changesNothingTheSecondTime() {
        cli.file("nango.yaml", FIXABLE).run("check --fix @");

        assertThat(cli.run("check --fix @"))
                .isEqualTo(
                        new Ran(0, "No problems in 1 file.\n", "nango-ls: Nothing was fixed.\n"));
    }

    @Test
    void showsWhatItWouldDo() {
        cli.file("nango.yaml", FIXABLE);

        var ran = cli.run("check --fix-dry-run @");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEqualTo("nango-ls: Would fix 1 finding in 1 file.\n");
        assertThat(ran.out())
                .startsWith("--- a/nango.yaml\n+++ b/nango.yaml\n@@ ")
                .contains("\n-" + COMMENT + " models:\n");
        assertThat(text("nango.yaml")).isEqualTo(FIXABLE);
    }

    @Test
    void fixesScriptsToo() {
        var script = "// nango-ls-disable\nexport default async function fetchData() {}\n";
        cli.file("p/nango.yaml", FIXABLE).file("p/github/syncs/issues.ts", script);
        var rule = " --rule unused-suppression @";

        var shown = cli.run("check --fix-dry-run" + rule);
        var ran = cli.run("check --fix" + rule);

        assertThat(shown.out()).contains("+++ b/p/github/syncs/issues.ts\n@@ ");
        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                0,
                                "No problems in 2 files.\n",
                                "nango-ls: Fixed 2 findings in 2 files.\n"));
        assertThat(text("p/github/syncs/issues.ts"))
                .isEqualTo("export default async function fetchData() {}\n");
    }

    @Test
    void saysHowManyItCouldFix() {
        cli.file("nango.yaml", FIXABLE);

        assertThat(cli.run("check @").out())
                .endsWith("\n1 hint in 1 file.\n1 of them can be fixed with --fix.\n");
    }

    @Test
    void saysInJsonWhatItCouldFix() {
        cli.file("nango.yaml", FIXABLE);

        assertThat(cli.run("check --format json @").out())
                .contains("\"fixable\":true,\"safelyFixable\":true");
        assertThat(cli.run("check --format json --fix @").out()).contains("\"findings\":[]");
    }

    @Test
    void fixesOnlyWhatTheRulesAskedForFind() {
        cli.file("nango.yaml", FIXABLE);

        cli.run("check --fix --rule duplicate-model @");

        assertThat(text("nango.yaml")).isEqualTo(FIXABLE);
    }

    @Test
    void leavesFixesThatNeedAWord() {
        var misspelt = Cli.GOOD.replace("runs:", "run:");
        cli.file("nango.yaml", misspelt);

        cli.run("check --fix @");

        assertThat(text("nango.yaml")).isEqualTo(misspelt);
    }

    @Test
    void fixesTheFileBehindALink() throws IOException {
        cli.file("real/config.yaml", FIXABLE);
        var link = folder.resolve("nango.yaml");
        Files.createSymbolicLink(link, folder.resolve("real/config.yaml"));

        cli.run("check --fix @");

        assertThat(link).isSymbolicLink();
        assertThat(text("real/config.yaml")).isEqualTo(Cli.GOOD);
        assertThat(folder.resolve("real")).isDirectoryContaining(it -> it.endsWith("config.yaml"));
        try (var files = Files.list(folder.resolve("real"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void keepsPermissions() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        cli.file("nango.yaml", FIXABLE);
        var file = folder.resolve("nango.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        cli.run("check --fix @");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void leavesAFileAloneThatMayNotBeWritten() {
        cli.file("a/nango.yaml", FIXABLE).file("b/nango.yaml", FIXABLE);
        var closed = folder.resolve("a/nango.yaml");
        assumeFalse(
                !closed.toFile().setWritable(false) || Files.isWritable(closed),
                "a user who may write all");

        var ran = cli.run("check --fix @");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "nango-ls: "
                                + closed
                                + " cannot be written: permission denied.\nnango-ls: Fixed 1 finding in 1 file.\n");
        assertThat(ran.out()).contains("unused-suppression");
        assertThat(text("a/nango.yaml")).isEqualTo(FIXABLE);
        assertThat(text("b/nango.yaml")).isEqualTo(Cli.GOOD);
    }

    @Test
    void leavesAFileAloneThatIsNoText() throws IOException {
        var file = folder.resolve("nango.yaml");
        var bytes = (FIXABLE + "# \u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);

        var ran = cli.run("check --fix @");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(file + " is not UTF-8, so it was not fixed.");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void leavesAFileAloneThatHasChanged() {
        cli.file("nango.yaml", "b: 2\n");

        assertThat(new WholeFile(folder.resolve("nango.yaml")).replace("a: 1\n", "a: 2\n"))
                .contains(
                        folder.resolve("nango.yaml")
                                + " has changed since it was read, so it was not fixed.");
        assertThat(text("nango.yaml")).isEqualTo("b: 2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--fix --fix-dry-run,            '--fix writes files, and --fix-dry-run does not.'",
        "--fix --nango,                  '--fix needs nango-ls''s own rules, not --nango.'",
        "--fix-dry-run --nango,          '--fix-dry-run needs nango-ls''s own rules, not --nango.'",
        "--fix-dry-run --format=json,    '--fix-dry-run prints a diff, which has no other --format.'"
    })
    void refusesWhatDoesNotGoTogether(String options, String why) {
        cli.file("nango.yaml", FIXABLE);

        var ran = cli.run("check " + options + " @");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("nango-ls: " + why + "\n");
        assertThat(text("nango.yaml")).isEqualTo(FIXABLE);
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
