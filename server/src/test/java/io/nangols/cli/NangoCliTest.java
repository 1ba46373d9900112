package io.nangols.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.cli.Cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class NangoCliTest {
    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void startEmpty() {
        cli = new Cli(folder);
    }

    @Test
    void saysHowToUseItWhenAskedForNothing() {
        var ran = cli.run("");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Usage: nango-ls COMMAND\n");
    }

    @Test
    void tellsItsVersion() {
        assertThat(cli.run("--version")).isEqualTo(new Ran(0, "nango-ls 1.2.3\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "--help,          Usage: nango-ls COMMAND",
        "help,            Usage: nango-ls COMMAND",
        "help check,      Usage: nango-ls check [OPTIONS] [PATH...]",
        "check --help,    Usage: nango-ls check [OPTIONS] [PATH...]",
        "check -h,        Usage: nango-ls check [OPTIONS] [PATH...]",
        "help explain,    Usage: nango-ls explain [OPTIONS] ID",
        "rules --help,    Usage: nango-ls rules [OPTIONS]"
    })
    void helps(String arguments, String begin) {
        var ran = cli.run(arguments);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith(begin + "\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void fitsItsHelpIntoEightyColumns() {
        for (var arguments : new String[] {"help", "help check", "help rules", "help explain"}) {
            assertThat(cli.run(arguments).out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chek               | There is no command `chek`; did you mean `check`?
                    frobnicate         | There is no command `frobnicate`.
                    @                  | There is no command `@`; did you mean `nango-ls check @`?
                    --verison          | There is no option `--verison`; did you mean `--version`?
                    check --formt json | There is no option `--formt`; did you mean `--format`?
                    check --format xml | `xml` is no value for `--format`: it is one of text, json, sarif, github.
                    check --fail-on=x  | `x` is no value for `--fail-on`: it is one of error, warning, information, hint, never.
                    check --format     | The FORMAT of `--format` is missing.
                    rules a            | `a` is one argument too many.
                    explain            | ID is missing.
                    explain a b        | `b` is one argument too many.
                    """)
    void saysWhatIsWrongWithItsArguments(String arguments, String problem) {
        var ran = cli.run(arguments);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("nango-ls: " + problem.replace("@", folder.toString()) + "\n")
                .endsWith(" --help` says how to use it.\n");
    }

    @Test
    void saysThatThereIsNoHelpForAnUnknownCommand() {
        assertThat(cli.run("help chek"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "nango-ls: There is no command `chek`; did you mean `check`?\n"));
    }

    @Test
    void listsTheRules() {
        assertThat(cli.run("rules").out().lines())
                .isSorted()
                .anyMatch(line -> line.matches("yaml-syntax +compile +error +\\S.*"));
    }

    @Test
    void listsTheRulesAsJson() {
        assertThat(cli.run("rules --format json").out())
                .startsWith("{\"version\":1,\"rules\":[{\"id\":\"")
                .contains(
                        "{\"id\":\"yaml-syntax\",\"category\":\"compile\",\"severity\":\"error\",")
                .endsWith("\"docs\":\"docs/rules/zod-validate-input.md\"}]}\n");
    }

    @Test
    void explainsARule() {
        var ran = cli.run("explain yaml-syntax");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("# ")
                .contains("\n\nyaml-syntax · compile · error\n\n", "```yaml bad\n");
    }

    @Test
    void explainsHowToSwitchARuleOff() {
        assertThat(cli.run("explain invalid-runs").out())
                .contains(
                        "{ \"rules\": { \"invalid-runs\": \"off\" } }",
                        "# nango-ls-disable-next-line invalid-runs -- why");
        assertThat(cli.run("explain yaml-syntax").out())
                .contains("\"yaml-syntax\": \"off\"")
                .doesNotContain("nango-ls-disable");
    }

    @Test
    void explainsHowToSilenceARuleInScripts() {
        assertThat(cli.run("explain no-console").out())
                .contains("// nango-ls-disable-next-line no-console -- why");
    }

    @Test
    void explainsARuleOnATerminalWithoutMarkup() {
        assertThat(cli.onTerminal().run("explain yaml-syntax").out())
                .startsWith("\u001B[1m")
                .doesNotContain("```", "](http");
    }

    @Test
    void explainsOnlyRulesThatExist() {
        assertThat(cli.run("explain Yaml-Sintax"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "nango-ls: There is no rule `Yaml-Sintax`; did you mean `yaml-syntax`?\n"));
    }
}
