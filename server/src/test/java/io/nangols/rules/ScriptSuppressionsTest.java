package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.testing.Findings;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What comments silence in scripts, where a rule finds each `bad`, `bad2` and so on.
class ScriptSuppressionsTest {
    private static final Pattern BAD = Pattern.compile("\\bbad\\d?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// nango-ls-disable-next-line some-rule\nbad();\nbad2();\n",
                "// nango-ls-disable-next-line some-rule\r\nbad();\r\nbad2();\r\n",
                "//nango-ls-disable-next-line: other, some-rule -- why\nbad();\nbad2();\n",
                "/* nango-ls-disable-next-line some-rule */\nbad();\nbad2();\n",
                "/*\n nango-ls-disable-next-line some-rule -- as\n nobody knows\n*/\nbad();\nbad2();\n",
                "// nango-ls-disable-next-line some-rule\n\n// why\n/* and\n more */\nbad();\nbad2();\n",
                "f(); // nango-ls-disable-next-line some-rule\nbad();\nbad2();\n",
                "f({\n    // nango-ls-disable-next-line some-rule\n    a: bad,\n    b: bad2\n});\n",
                "f({ /* nango-ls-disable-next-line some-rule */\n    a: bad,\n    b: bad2\n});\n",
            })
    void theNextLineWithCodeIsSilenced(String text) {
        assertThat(left(text)).containsExactly("bad2");
    }

    @Test
    void aCommentBehindCodeDoesNotMeanItsOwnLine() {
        assertThat(left("bad(); // nango-ls-disable-next-line some-rule\nbad2();\n"))
                .containsExactly("bad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// nango-ls-disable some-rule\nbad();\n",
                "#!/usr/bin/env node\n/* nango-ls-disable some-rule */\nbad();\n",
                "// Ours.\n// nango-ls-disable some-rule\n// All rights reserved.\n\nbad();\n",
                "bad();\n// nango-ls-disable some-rule",
            })
    void theFileIsSilenced(String text) {
        assertThat(left(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'// nango-ls-disable some-rule'; bad();",
                "`\n// nango-ls-disable some-rule\n`; bad();",
                "/** nango-ls-disable some-rule */ bad();",
                "// see nango-ls-disable some-rule\nbad();",
            })
    void whatIsNoSuchCommentSilencesNothing(String text) {
        assertThat(left(text)).containsExactly("bad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    // nango-ls-disable¶f();                    | f();
                    f();¶    // nango-ls-disable¶g();           | f();¶g();
                    f();¶// nango-ls-disable                    | f();
                    f(); // nango-ls-disable¶g();               | f();¶g();
                    /* nango-ls-disable¶*/¶f();                 | f();
                    f()¶/* nango-ls-disable */ g()              | f()¶g()
                    f(a, /* nango-ls-disable */ b);             | f(a, b);
                    return/* nango-ls-disable */a;              | return a;
                    """)
    void theFixRemovesAComment(String before, String after) {
        var fixed = Findings.ofScript("unused-suppression", "helper", before.replace("¶", "\n"));

        assertThat(fixed.fixed()).isEqualTo(after.replace("¶", "\n"));
    }

    @Test
    void aCommentForARuleThatLooksAtOtherFilesMayBeNeededWithThem() {
        var text =
                """
                // nango-ls-disable js-extension, action-disallowed-call, zod-validate-input
                // nango-ls-disable no-console
                f();
                """;

        assertThat(Findings.ofScript("unused-suppression", "helper", text).places())
                .containsExactly("// nango-ls-disable no-console");
    }

    @Test
    void writesACommentAboveTheLine() {
        assertThat(inLine("f({\n    a: ^bad,\n});"))
                .contains("f({\n    // nango-ls-disable-next-line some-rule\n    a: bad,\n});");
        assertThat(inLine("f();\r\n\t^bad();"))
                .contains("f();\r\n\t// nango-ls-disable-next-line some-rule\r\n\tbad();");
    }

    @Test
    void namesTheRuleInTheCommentThatIsThere() {
        assertThat(inLine("/* nango-ls-disable-next-line a-rule */\n^bad();"))
                .contains("/* nango-ls-disable-next-line a-rule, some-rule */\nbad();");
        assertThat(inFile("/* nango-ls-disable a-rule */\n^bad();"))
                .contains("/* nango-ls-disable a-rule, some-rule */\nbad();");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`a\n${^bad}`;", "`a\n^bad`;", "/* a\n*/ ^bad();"})
    void writesNothingInTheMiddleOfAText(String text) {
        assertThat(inLine(text)).isEmpty();
    }

    @Test
    void writesACommentForTheWholeFile() {
        assertThat(inFile("f();\n^bad();\n"))
                .contains("// nango-ls-disable some-rule\nf();\nbad();\n");
        assertThat(inFile("#!/usr/bin/env node\n^bad();\n"))
                .contains("#!/usr/bin/env node\n// nango-ls-disable some-rule\nbad();\n");
        assertThat(inFile("\uFEFF^bad();\n"))
                .contains("\uFEFF// nango-ls-disable some-rule\nbad();\n");
    }

    private static List<String> left(String text) {
        return Suppressions.of(ScriptParser.parse(text))
                .apply(findings(text).toList())
                .kept()
                .stream()
                .map(finding -> finding.span().of(text))
                .toList();
    }

    private static Stream<Finding> findings(String text) {
        return BAD.matcher(text).results().map(it -> finding(new Span(it.start(), it.end())));
    }

    private static Finding finding(Span span) {
        var info = new RuleInfo("some-rule", Category.PROJECT, Severity.WARNING, "");
        return new Finding(info, Severity.WARNING, span, "", List.of(), List.of());
    }

    private interface Way {
        Optional<Edit> edit(SuppressionEdits edits, Finding finding);
    }

    private static Optional<String> inLine(String marked) {
        return edited(marked, SuppressionEdits::inLine);
    }

    private static Optional<String> inFile(String marked) {
        return edited(marked, SuppressionEdits::inFile);
    }

    private static Optional<String> edited(String marked, Way way) {
        ScriptTree tree = ScriptParser.parse(marked.replace("^", ""));
        var finding = finding(Span.at(marked.indexOf('^')));
        return way.edit(SuppressionEdits.of(tree), finding)
                .map(edit -> Edit.applyAll(tree.text(), List.of(edit)));
    }
}
