package io.nangols.cli.report;

import static io.nangols.cli.report.TextReporterTest.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class JsonReporterTest {
    @Test
    void printsEverythingOnOneLine() {
        var file =
                Sample.of("sub/nango.yaml", "a: ‹🙂›\n  b: \"🙂«x»\"\n")
                        .withError("It says \"x\".");

        assertThat(report(Path.of(""), 3, file))
                .isEqualTo(
                        """
                        {"version":1,"files":3,"findings":[\
                        {"file":"sub/nango.yaml","rule":"some-rule","category":"compile","severity":"error",\
                        "message":"It says \\"x\\".",\
                        "range":{"start":{"line":1,"character":8},"end":{"line":1,"character":9}},\
                        "fixable":false,"safelyFixable":false,"docs":"docs/rules/some-rule.md",\
                        "related":[{"file":"sub/nango.yaml",\
                        "range":{"start":{"line":0,"character":3},"end":{"line":0,"character":5}},\
                        "message":"It is here first."}]}]}
                        """);
    }

    @Test
    void printsAnEmptyList() {
        assertThat(report(Path.of(""), 3))
                .isEqualTo("{\"version\":1,\"files\":3,\"findings\":[]}\n");
    }

    @Test
    void namesFilesFromTheFolderAndSortsByThoseNames() {
        var outside = Sample.of("x/nango.yaml", "«a»").withError("");
        var inside = Sample.of("b/c/nango.yaml", "«a»").withError("");
        var beside = Sample.of("b-c/nango.yaml", "«a»").withError("");

        assertThat(report(Path.of("b"), 3, inside, outside, beside))
                .containsSubsequence(
                        "\"file\":\"../b-c/nango.yaml\"",
                        "\"file\":\"../x/nango.yaml\"",
                        "\"file\":\"c/nango.yaml\"");
    }

    private static String report(Path folder, int files, CheckedFile... withFindings) {
        return new JsonReporter(new FileNames(folder)).report(results(files, withFindings));
    }
}
