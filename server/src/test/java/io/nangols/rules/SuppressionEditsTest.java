package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/// `^` stands before the place of the finding.
class SuppressionEditsTest {
    @Test
    void writesACommentAboveTheLine() {
        assertThat(inLine("a:\n  b: ^1\n"))
                .contains("a:\n  # nango-ls-disable-next-line some-rule\n  b: 1\n");
    }

    @Test
    void writesACommentAboveTheFirstLine() {
        assertThat(inLine("^a: 1")).contains("# nango-ls-disable-next-line some-rule\na: 1");
        assertThat(inLine("\uFEFF^a: 1\n"))
                .contains("\uFEFF# nango-ls-disable-next-line some-rule\na: 1\n");
    }

    @Test
    void endsTheLineAsOthersEnd() {
        assertThat(inLine("a: 1\r\nb: ^2"))
                .contains("a: 1\r\n# nango-ls-disable-next-line some-rule\r\nb: 2");
    }

    @Test
    void namesTheRuleInTheCommentThatIsThere() {
        assertThat(inLine("# nango-ls-disable-next-line a-rule -- why\na: ^1\n"))
                .contains("# nango-ls-disable-next-line a-rule, some-rule -- why\na: 1\n");
        assertThat(inLine("# nango-ls-disable-next-line\na: ^1\n"))
                .contains("# nango-ls-disable-next-line some-rule\na: 1\n");
    }

    @Test
    void leavesOtherCommentsAlone() {
        assertThat(inLine("# nango-ls-disable a-rule\na: ^1\n"))
                .contains(
                        "# nango-ls-disable a-rule\n# nango-ls-disable-next-line some-rule\na: 1\n");
        assertThat(inLine("# a remark\na: ^1\n"))
                .contains("# a remark\n# nango-ls-disable-next-line some-rule\na: 1\n");
    }

    @Test
    void writesACommentInsideBracketsOverSeveralLines() {
        assertThat(inLine("a: [\n  ^x,\n  y\n]\n"))
                .contains("a: [\n  # nango-ls-disable-next-line some-rule\n  x,\n  y\n]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  x\n  ^y\n",
                "a: \"x\n  ^y\"\n",
                "a: 'x\n\n  ^y'\n",
                "a: x\n  ^y\n",
                "a: [x\n  ^y]\n"
            })
    void writesNothingInTheMiddleOfAText(String text) {
        assertThat(inLine(text)).isEmpty();
    }

    @Test
    void writesACommentForTheWholeFile() {
        assertThat(inFile("a:\n  b: ^1\n")).contains("# nango-ls-disable some-rule\na:\n  b: 1\n");
    }

    @Test
    void namesTheRuleInTheCommentForTheWholeFile() {
        assertThat(inFile("# Ours\n# nango-ls-disable a-rule\na: ^1\n"))
                .contains("# Ours\n# nango-ls-disable a-rule, some-rule\na: 1\n");
    }

    @Test
    void writesNothingForWhatNoCommentSilences() {
        assertThat(SuppressionEdits.of(YamlTree.parse("a: 1\n")).inLine(finding("yaml-syntax", 3)))
                .isEmpty();
    }

    private static Optional<String> inLine(String marked) {
        return edited(marked, SuppressionEdits::inLine);
    }

    private static Optional<String> inFile(String marked) {
        return edited(marked, SuppressionEdits::inFile);
    }

    private interface Way {
        Optional<Edit> edit(SuppressionEdits edits, Finding finding);
    }

    private static Optional<String> edited(String marked, Way way) {
        var text = marked.replace("^", "");
        var finding = finding("some-rule", marked.indexOf('^'));
        return way.edit(SuppressionEdits.of(YamlTree.parse(text)), finding)
                .map(edit -> Edit.applyAll(text, List.of(edit)));
    }

    private static Finding finding(String rule, int at) {
        var info = new RuleInfo(rule, Category.PROJECT, Severity.WARNING, "");
        return new Finding(info, Severity.WARNING, new Span(at, at + 1), "", List.of(), List.of());
    }
}
