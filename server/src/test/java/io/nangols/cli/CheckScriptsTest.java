package io.nangols.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.cli.Cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class CheckScriptsTest {
    /// One hint: `unused-suppression`.
    private static final String SCRIPT =
            """
            // nango-ls-disable-next-line no-such-rule
            export default async function fetchData() {}
            """;

    private static final String FOUND = "  1:31  hint  unused-suppression\n";
    private static final String RULE = " --rule unused-suppression ";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void startWithAProject() {
        cli =
                new Cli(folder)
                        .file("a/nango.yaml", Cli.GOOD)
                        .file("a/github/syncs/issues.ts", SCRIPT);
    }

    @Test
    void reportsScriptsAsFilesOfTheirOwn() {
        var ran = cli.run("check" + RULE + "@");

        assertThat(ran.out())
                .startsWith(folder.resolve("a") + "/github/syncs/issues.ts\n\n" + FOUND)
                .endsWith("\n1 hint in 1 of 2 files.\n");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void failsOnScriptsToo() {
        assertThat(cli.run("check --fail-on hint" + RULE + "@").exitCode()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsNoScriptOfTheProject() {
        cli.file("a/models.ts", SCRIPT)
                .file("a/github/tests/issues.test.ts", SCRIPT)
                .file("a/node_modules/x/index.ts", SCRIPT);

        assertThat(cli.run("check" + RULE + "@").out()).contains("\n1 hint in 1 of 2 files.\n");
    }

    @Test
    void checksAScriptOnceWhereProjectsLieInOneAnother() {
        cli.file("nango.yaml", Cli.GOOD);

        assertThat(cli.run("check" + RULE + "@").out()).contains("\n1 hint in 1 of 3 files.\n");
    }

    @Test
    void obeysTheSettings() {
        cli.file("a/.nango-ls.json", "{ \"rules\": { \"unused-suppression\": \"error\" } }");

        var ran = cli.run("check" + RULE + "@");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("\n1 error in 1 of 3 files.\n");
    }

    @Test
    void asNangoDoesItLooksAtNoScript() {
        assertThat(cli.run("check --nango @"))
                .isEqualTo(new Ran(0, "No problems in 1 file.\n", ""));
    }

    @Test
    void checksASingleScriptInItsProject() {
        cli.file("a/github/syncs/users.ts", SCRIPT);

        var ran = cli.run("check" + RULE + "@/a/github/syncs/users.ts");

        assertThat(ran.out())
                .startsWith(folder.resolve("a") + "/github/syncs/users.ts\n\n" + FOUND)
                .contains("\n1 hint in 1 file.\n");
    }

    @Test
    void checksAScriptOnceWhenItsProjectIsAskedForToo() {
        assertThat(cli.run("check" + RULE + "@/a/github/syncs/issues.ts @/a").out())
                .contains("\n1 hint in 1 of 2 files.\n");
    }

    @Test
    void checksTheScriptsOfAFolderWithinTheirProject() {
        cli.file("a/github/actions/close.ts", SCRIPT).file("a/gitlab/syncs/issues.ts", SCRIPT);

        var ran = cli.run("check" + RULE + "@/a/github");

        assertThat(ran.out())
                .contains(folder.resolve("a") + "/github/syncs/issues.ts\n\n" + FOUND)
                .contains(folder.resolve("a") + "/github/actions/close.ts\n\n" + FOUND)
                .contains("\n2 hints in 2 of 2 files.\n");
    }

    @Test
    void saysThatAFolderInAProjectHoldsNothingToCheck() {
        cli.file("a/github/tests/issues.ts", SCRIPT);

        var ran = cli.run("check @/a/github/tests");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("github/tests holds nothing to check");
    }

    @Test
    void saysThatAScriptBelongsToNoProject() {
        var script = folder.resolve("alone.ts");
        cli.file("alone.ts", SCRIPT);

        assertThat(cli.run("check @/alone.ts"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "nango-ls: "
                                        + script
                                        + " belongs to no project: there is no nango.yaml in its"
                                        + " folder, nor above.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.ts", "github/tests/issues.ts", "github/issues.test.ts"})
    void saysWhatIsNotChecked(String path) {
        cli.file("a/" + path, SCRIPT);

        var ran = cli.run("check @/a/" + path);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(path + " is not checked: ");
    }

    @Test
    void asNangoDoesItCannotCheckASingleScript() {
        var ran = cli.run("check --nango @/a/github/syncs/issues.ts");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--nango looks at nango.yaml only");
    }
}
