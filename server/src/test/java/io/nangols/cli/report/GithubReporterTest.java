package io.nangols.cli.report;

import static io.nangols.cli.report.TextReporterTest.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.Severity;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class GithubReporterTest {
    @Test
    void printsACommandForEachFinding() {
        var one = Sample.of("a/nango.yaml", "models:\n  «User»: {}\n");
        var two = Sample.of("b/nango.yaml", "‹x›: y\nruns: «z»\n");

        assertThat(
                        report(
                                one.with(Severity.WARNING, "duplicate-model", "Twice."),
                                two.with(Severity.HINT, "invalid-runs", "Not so.")))
                .isEqualTo(
                        """
                        ::warning file=a/nango.yaml,line=2,col=3,endLine=2,endColumn=7,title=duplicate-model::Twice.
                        ::notice file=b/nango.yaml,line=2,col=7,endLine=2,endColumn=8,title=invalid-runs::Not so.%0ALine 1: It is here first.
                        """);
    }

    @Test
    void leavesColumnsOutWhereAFindingCoversLines() {
        var sample = Sample.of("nango.yaml", "«a: 1\nb: 2»\n");

        assertThat(report(sample.withError("Both.")))
                .isEqualTo("::error file=nango.yaml,line=1,endLine=2,title=some-rule::Both.\n");
    }

    @Test
    void escapesWhatWouldEndAPropertyOrTheCommand() {
        var sample = Sample.of("100%,x:y/nango.yaml", "«a»\n");

        assertThat(report(sample.withError("100%:\r\nall, of it")))
                .startsWith("::error file=100%25%2Cx%3Ay/nango.yaml,line=1,")
                .endsWith("::100%25:%0D%0Aall, of it\n");
    }

    private static String report(CheckedFile... files) {
        return new GithubReporter(new FileNames(Path.of(""))).report(results(9, files));
    }
}
