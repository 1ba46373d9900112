package io.nangols.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.Severity;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextReporterTest {
    @Test
    void showsEachFindingUnderItsFileAndASummaryLast() {
        var github =
                Sample.of(
                        "integrations/github/nango.yaml",
                        """
                        integrations:
                            github:
                                syncs:
                                    issues:
                                        runs: «every 10s»
                        """);
        var slack =
                Sample.of(
                        "integrations/slack/nango.yaml",
                        """
                        models:
                            ‹User›:
                                id: string
                            Team:
                                id: string
                            «User»:
                                name: string
                        """);

        assertThat(
                        report(
                                14,
                                github.with(
                                        Severity.ERROR,
                                        "invalid-runs",
                                        "`every 10s` is too often."),
                                slack.with(
                                        Severity.WARNING,
                                        "duplicate-model",
                                        "`User` is there twice.")))
                .isEqualTo(
                        """
                        integrations/github/nango.yaml

                          5:23  error  invalid-runs
                          `every 10s` is too often.

                            5 │                 runs: every 10s
                              │                       ^^^^^^^^^

                        integrations/slack/nango.yaml

                          6:5  warning  duplicate-model
                          `User` is there twice.

                            2 │     User:
                              │     ---- It is here first.
                              ⋮
                            6 │     User:
                              │     ^^^^

                        1 error, 1 warning in 2 of 14 files.
                        """);
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(report(14)).isEqualTo("No problems in 14 files.\n");
        assertThat(report(1)).isEqualTo("No problems in 1 file.\n");
    }

    @Test
    void claimsNothingOfWhatCouldNotBeChecked() {
        var reporter = new TextReporter(new Ink(false));
        assertThat(reporter.report(results(1).incomplete()))
                .isEqualTo("Not everything in 1 file could be checked.\n");
        var file = Sample.of("nango.yaml", "«a»: b\n").withError("");
        assertThat(reporter.report(results(14, file).incomplete()))
                .endsWith("\n1 error in 1 of 14 files. Not everything could be checked.\n");
    }

    @Test
    void countsEverySeverity() {
        var sample = Sample.of("nango.yaml", "«a»: b\n");
        var file = sample.withError("");
        for (var severity : List.of(Severity.ERROR, Severity.INFORMATION, Severity.HINT)) {
            file = Sample.both(file, sample.with(severity, "other", ""));
        }

        assertThat(report(1, file)).endsWith("\n2 errors, 1 information, 1 hint in 1 file.\n");
    }

    @Test
    void putsTheMarkUnderTextAfterTabs() {
        assertThat(excerpt("\tmodel:\t«Isue»\t# x"))
                .isEqualTo(
                        """
                            1 │     model:  Isue    # x
                              │             ^^^^
                        """);
    }

    @Test
    void putsTheMarkUnderTextAfterWideAndJoinedCharacters() {
        assertThat(excerpt("日本: é 👨‍👩‍👧 «🙂x» y"))
                .isEqualTo(
                        """
                            1 │ 日本: é 👨‍👩‍👧 🙂x y
                              │            ^^^
                        """);
    }

    @Test
    void marksAPlaceWithoutText() {
        assertThat(excerpt("runs:«»"))
                .isEqualTo(
                        """
                            1 │ runs:
                              │      ^
                        """);
    }

    @Test
    void cutsALongLineAroundThePlace() {
        assertThat(
                        excerpt(
                                "a: ["
                                        + "word, ".repeat(1000)
                                        + "«here», "
                                        + "word, ".repeat(1000)
                                        + "]"))
                .isEqualTo(
                        """
                            1 │ …word, word, word, word, word, here, word, word, word, word, word, word, word, word, word, word, wo…
                              │                                ^^^^
                        """);
    }

    @Test
    void showsTheEndOfALongLineWhereThePlaceIsThere() {
        assertThat(excerpt("x".repeat(200) + "«»"))
                .isEqualTo(
                        """
                            1 │ …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                              │                                ^
                        """);
    }

    @Test
    void marksEveryLineOfAShortStretch() {
        assertThat(excerpt("a:\n  «b: 1\n  c: 2»\nd: 3\n"))
                .isEqualTo(
                        """
                            2 │   b: 1
                              │   ^^^^
                            3 │   c: 2
                              │   ^^^^
                        """);
    }

    @Test
    void showsBeginningAndEndOfALongStretch() {
        assertThat(excerpt("«a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n»f: 6\n"))
                .isEqualTo(
                        """
                            1 │ a: 1
                              │ ^^^^
                            2 │ b: 2
                              │ ^^^^
                              ⋮
                            5 │ e: 5
                              │ ^^^^
                        """);
    }

    @Test
    void showsALineOnceWhenTwoPlacesAreOnIt() {
        assertThat(excerpt("[ ‹a›, «a» ]"))
                .isEqualTo(
                        """
                            1 │ [ a, a ]
                              │   - It is here first.
                              │      ^
                        """);
    }

    @Test
    void letsNothingReachTheTerminalThatItWouldObey() {
        var sample = Sample.of("nango.yaml", "«a»: \u001B[31mred\u009B \u202Eturned\u0007\n");

        assertThat(report(1, sample.withError("Found \u001B[31m\nhere.")))
                .contains("  Found ␛[31m here.\n", "a: ␛[31mred\uFFFD turned␇\n");
    }

    @Test
    void coloursWhatMatters() {
        var file = Sample.of("nango.yaml", "«a»: b\n").withError("Not `a`.");

        assertThat(new TextReporter(new Ink(true)).report(results(1, file)).replace('\u001B', '~'))
                .isEqualTo(
                        """
                        ~[1;4mnango.yaml~[0m

                          1:1  ~[1;31merror~[0m  ~[1msome-rule~[0m
                          Not ~[36m`a`~[0m.

                        ~[2m    1 │~[0m a: b
                        ~[2m      │~[0m ~[1;31m^~[0m

                        ~[1;31m1 error~[0m in 1 file.
                        """);
    }

    private static String report(int files, CheckedFile... withFindings) {
        return new TextReporter(new Ink(false)).report(results(files, withFindings));
    }

    static Results results(int files, CheckedFile... withFindings) {
        return new Results(files, List.of(withFindings), true);
    }

    /// Only the lines that show the place.
    private static String excerpt(String marked) {
        var report = report(1, Sample.of("nango.yaml", marked).withError("Message."));
        return report.substring(
                report.indexOf("Message.\n\n") + 10, report.indexOf("\n\n1 error") + 1);
    }
}
