package io.nangols.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.nangols.cli.Cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class CheckCommandTest {
    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void startEmpty() {
        cli = new Cli(folder);
    }

    @Test
    void endsWithZeroWhenNothingIsWrong() {
        cli.file("a/nango.yaml", Cli.GOOD).file("b/nango.yaml", Cli.GOOD);

        assertThat(cli.run("check @")).isEqualTo(new Ran(0, "No problems in 2 files.\n", ""));
    }

    @Test
    void endsWithOneAndSaysWhereWhenSomethingIsWrong() {
        cli.file("a/nango.yaml", Cli.GOOD).file("b/nango.yaml", Cli.ERROR);

        var ran = cli.run("check @");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(folder.resolve("b") + "/nango.yaml\n\n  5:15  error  invalid-runs\n")
                .endsWith("\n1 error in 1 of 2 files.\n");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest(name = "{0} with --fail-on {1}: {2}")
    @CsvSource({
        "error,   error,       1",
        "error,   hint,        1",
        "error,   never,       0",
        "warning, error,       0",
        "warning, warning,     1",
        "warning, information, 1",
        "warning, NEVER,       0"
    })
    void failsOnWhatItIsToldTo(String found, String failOn, int exitCode) {
        cli.file("nango.yaml", found.equals("error") ? Cli.ERROR : Cli.WARNING);

        var ran = cli.run("check --fail-on " + failOn + " @");

        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.out()).endsWith("1 " + found + " in 1 file.\n");
    }

    @Test
    void readsAsNangoDoesWhenAsked() {
        cli.file(
                "nango.yaml",
                Cli.GOOD.replace("models:", "extra: 1\nmodels:") + "    a: Missing\n");

        // Nango's CLI stops at the first step that finds something.
        assertThat(cli.run("check --nango @").out())
                .contains("  unknown-property\n")
                .endsWith("\n1 error in 1 file.\n");
    }

    @Test
    void namesFilesInJsonFromTheFirstPath() {
        cli.file("a/nango.yaml", Cli.ERROR).file("b/c/nango.yaml", Cli.ERROR);

        assertThat(cli.run("check --format json @/b @/a").out())
                .containsSubsequence("\"file\":\"../a/nango.yaml\"", "\"file\":\"c/nango.yaml\"");
    }

    @Test
    void namesAFileInJsonFromItsFolder() {
        cli.file("a/nango.yaml", Cli.ERROR);

        assertThat(cli.run("check --format=json @/a/nango.yaml").out())
                .startsWith("{\"version\":1,\"files\":1,\"findings\":[{\"file\":\"nango.yaml\",");
    }

    @Test
    void namesFilesForGithubFromTheRepository() {
        cli.file("a/nango.yaml", Cli.ERROR).variable("GITHUB_WORKSPACE", folder.toString());

        assertThat(cli.run("check --format github @/a").out())
                .startsWith("::error file=a/nango.yaml,line=5,col=15,");
    }

    @Test
    void namesFilesInSarifFromTheCheckedFolderWhenThatIsElsewhere() {
        cli.file("a/nango.yaml", Cli.ERROR);

        assertThat(cli.run("check --format sarif @").out())
                .contains(
                        "\"artifactLocation\":{\"uri\":\"a/nango.yaml\",\"uriBaseId\":\"SRCROOT\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "--rule yaml-syntax,                           0",
        "--rule invalid-runs,                          1",
        "'--rule yaml-syntax,invalid-runs',            1",
        "'--rule yaml-syntax --rule invalid-runs',     1",
        "'--rule yaml-syntax,duplicate-model',         0"
    })
    void reportsOnlyTheRulesAskedFor(String rules, int exitCode) {
        cli.file("nango.yaml", Cli.ERROR);

        assertThat(cli.run("check " + rules + " @").exitCode()).isEqualTo(exitCode);
    }

    @Test
    void heedsTheSettingsBesideAProject() {
        cli.file("a/nango.yaml", Cli.ERROR)
                .file("a/.nango-ls.json", "{\"rules\": {\"invalid-runs\": \"off\"}}")
                .file("b/nango.yaml", Cli.ERROR)
                .file("b/.nango-ls.json", "{\"rules\": {\"invalid-runs\": \"hint\"}}")
                .file("c/nango.yaml", Cli.GOOD);

        var ran = cli.run("check @");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("hint").endsWith("\n1 hint in 1 of 5 files.\n");
        assertThat(cli.run("check --nango @").out()).endsWith("\n2 errors in 2 of 3 files.\n");
    }

    @Test
    void reportsWhatIsWrongWithSettings() {
        cli.file("nango.yaml", Cli.WARNING).file(".nango-ls.json", "{\"rules\": []}");

        var ran = cli.run("check @");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(folder + "/.nango-ls.json\n\n  1:11  error  invalid-configuration\n")
                .contains(folder + "/nango.yaml\n")
                .endsWith("\n1 error, 1 warning in 2 of 2 files.\n");
        assertThat(cli.run("check --rule cyclic-model @").exitCode()).isZero();
    }

    @Test
    void heedsSuppressions() {
        cli.file("nango.yaml", "# nango-ls-disable invalid-runs -- fixed at Nango\n" + Cli.ERROR);

        assertThat(cli.run("check --fail-on hint @").exitCode()).isZero();
    }

    @Test
    void refusesARuleThatDoesNotExist() {
        assertThat(cli.run("check --rule duplicate-modle @"))
                .isEqualTo(
                        cannot(
                                "There is no rule `duplicate-modle`; did you mean `duplicate-model`?"));
    }

    @Test
    void refusesAPathThatDoesNotExist() {
        cli.file("nango.yaml", Cli.ERROR);

        assertThat(cli.run("check @ @/gone"))
                .isEqualTo(cannot(folder.resolve("gone") + " does not exist."));
    }

    @Test
    void refusesAFolderWithoutProjects() {
        cli.file("node_modules/a/nango.yaml", Cli.ERROR);

        assertThat(cli.run("check @"))
                .isEqualTo(
                        cannot(
                                "There is no nango.yaml in "
                                        + folder
                                        + ", nor below; hidden folders, node_modules, dist and build are not searched."));
    }

    @Test
    void refusesToLeaveOutAFileThatItMayNotRead() {
        cli.file("a/nango.yaml", Cli.ERROR).file("b/nango.yaml", Cli.ERROR);
        var closed = folder.resolve("a/nango.yaml");
        assumeFalse(
                !closed.toFile().setReadable(false) || closed.toFile().canRead(),
                "a user who may read all");

        assertThat(cli.run("check @"))
                .isEqualTo(cannot(closed + " cannot be read: permission denied."));
    }

    @Test
    void readsBytesThatAreNoText() throws IOException {
        Files.write(folder.resolve("nango.yaml"), new byte[] {0, -1, 27, 10, 0x3A});

        var ran = cli.run("check @");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void coloursOnATerminal() {
        cli.file("nango.yaml", Cli.GOOD).onTerminal();

        assertThat(cli.run("check @").out()).contains("\u001B[");
        assertThat(cli.run("check @ --color never").out()).doesNotContain("\u001B[");
        assertThat(cli.variable("NO_COLOR", "1").run("check @").out()).doesNotContain("\u001B[");
        assertThat(cli.run("check @ --color always").out()).contains("\u001B[");
    }

    @Test
    void doesNotColourForAnybodyElse() {
        cli.file("nango.yaml", Cli.GOOD);

        assertThat(cli.run("check @").out()).doesNotContain("\u001B[");
        assertThat(cli.variable("FORCE_COLOR", "1").run("check @").out()).contains("\u001B[");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        cli.file("nango.yaml", Cli.ERROR);
        var closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };

        assertThat(cli.runInto(closed, "check @")).isEqualTo(new Ran(2, "", ""));
    }

    private static Ran cannot(String why) {
        return new Ran(2, "", "nango-ls: " + why + "\n");
    }
}
