package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.SyntaxMarks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// What stands around the one document that Nango reads: markers and directives, line breaks, a
/// byte order mark, and characters that are none.
class YamlDocumentsTest {
    private static final String SAMPLE =
            """
            # why
            a: # one
              b: "two
                three"
              c: |
                four
            d:
              - 😀 five
            """;

    @Test
    void mayBeginAndEndWithMarkers() {
        assertThat(Dump.of("# why\n---\na: 1\n...\n# end\n"))
                .isEqualTo(
                        """
                        mapping «a: 1»
                          key plain «a»
                            plain «1»
                        comment «# why», on its own line
                        """);
        assertThat(Dump.of("--- # why\na: 1\n"))
                .isEqualTo(
                        """
                        mapping «a: 1»
                          key plain «a»
                            plain «1»
                        comment «# why», behind something
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"--- {a: 1}", "--- {a: 1}\n...\n", "---\n{a: 1}", "%YAML 1.2\n---\na: 1"})
    void mayBeginInDifferentWays(String text) {
        assertThat(YamlTree.parse(text).errors()).isEmpty();
        assertThat(Meaning.of(text)).isEqualTo("{a: 1}");
    }

    @Test
    void standAlone() {
        SyntaxMarks.check(
                """
                a: 1
                ---
                ^^^ Nango reads one YAML document; remove this line and move what follows into the first document.
                b: 2
                """);
        SyntaxMarks.check(
                """
                a: 1
                ...
                ^^^ Nango reads one YAML document; remove this line and move what follows into the first document.
                b: 2
                """);
        assertThat(Meaning.of("a: 1\n---\nb: 2\n")).isEqualTo("{a: 1}");
    }

    @Test
    void haveNoMarkersInsideText() {
        assertThat(Meaning.of("a: |\n  ---\n  ...\nb: --- 1\n---c: 2\n"))
                .isEqualTo("{a: \"---⏎...⏎\", b: \"--- 1\", ---c: 2}");
    }

    @Test
    void haveDirectivesOnlyAboveTheirMarker() {
        SyntaxMarks.check(
                """
                %YAML 1.2
                ^^^^^^^^^ A value cannot begin with `%`; put it in quotes.
                a: 1
                """);
        SyntaxMarks.check(
                """
                %
                ^ A line that begins with `%` is a directive, and this one is unreadable; remove it.
                """);
        assertThat(Meaning.of("%YAML 1.2\na: 1\n")).isEqualTo("{a: 1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void readTheSameWhateverEndsTheirLines(String lineBreak) {
        var text = SAMPLE.replace("\n", lineBreak);

        assertThat(Meaning.of(text)).isEqualTo(Meaning.of(SAMPLE));
        assertThat(Dump.of(text).replace("␍⏎", "⏎").replace("␍", "⏎")).isEqualTo(Dump.of(SAMPLE));
    }

    @Test
    void readTheSameWithoutAFinalLineBreak() {
        assertThat(Dump.of(SAMPLE.stripTrailing())).isEqualTo(Dump.of(SAMPLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAMPLE,
                "a: 1",
                "[a, b]",
                "- a\n",
                "# only this\n",
                "a: [1",
                "---\na: 1\n",
                "%YAML 1.2\n---\na: 1\n",
                "a: *x\n",
                ""
            })
    void readTheSameBehindAByteOrderMark(String text) {
        assertThat(Meaning.of("\uFEFF" + text)).isEqualTo(Meaning.of(text));
        assertThat(Dump.of("\uFEFF" + text).replace("at 0:1", "at 0:0")).isEqualTo(Dump.of(text));
    }

    @Test
    void countInCodeUnitsBehindCharactersThatHaveTwo() {
        assertThat(Dump.of("😀: [😀, {😀: '😀😀'}] # 😀\na: *x\n"))
                .isEqualTo(
                        """
                        mapping «😀: [😀, {😀: '😀😀'}] # 😀 … a: *x»
                          key plain «😀»
                            flow sequence «[😀, {😀: '😀😀'}]»
                              - plain «😀»
                              - flow mapping «{😀: '😀😀'}»
                                key plain «😀»
                                  single-quoted «'😀😀'» = 😀😀
                          key plain «a»
                            alias «*x» of x
                        comment «# 😀», behind something
                        error «*x» No anchor `&x` stands above this alias. If the `*` is text, put the value in quotes.
                        """);
    }

    @Test
    void haveNoControlCharacters() {
        assertThat(Dump.of("a\0: b\u0007c\nd: \u007F\n"))
                .isEqualTo(
                        """
                        mapping «a\\u0000: b\\u0007c … d: \\u007F»
                          key plain «a\\u0000»
                            plain «b\\u0007c»
                          key plain «d»
                            plain «\\u007F»
                        error «\\u0000» The character U+0000 is not allowed in YAML; remove it.
                        error «\\u0007» The character U+0007 is not allowed in YAML; remove it.
                        error «\\u007F» The character U+007F is not allowed in YAML; remove it.
                        """);
    }

    @Test
    void mayHaveControlCharactersInCommentsButNoNul() {
        assertThat(YamlTree.parse("a: 1 # \u0007 \u007F \uD83D\n").errors()).isEmpty();
        assertThat(YamlTree.parse("a: 1 # \0\n").errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void areSavedAsUtf8(String encoding) {
        var bytes = SAMPLE.getBytes(Charset.forName(encoding));
        var tree = YamlTree.parse(new String(bytes, StandardCharsets.UTF_8));

        assertThat(tree.errors())
                .extracting(YamlSyntaxError::message)
                .containsExactly("This file is saved as UTF-16; save it as UTF-8.");
        assertThat(Meaning.of(tree.value())).isEqualTo("unreadable");
    }

    @Test
    void areText() {
        var tree = YamlTree.parse("\uFFFDPNG\u001A\n" + "\uFFFD\u0001\u0002ab".repeat(20));

        assertThat(tree.errors())
                .extracting(YamlSyntaxError::message)
                .containsExactly("This file is not text, so there is nothing to read in it.");
        assertThat(YamlTree.parse("a: caf\uFFFD\nb: \u0007\n").errors()).hasSize(1);
    }

    @Test
    void haveNoHalfCharacters() {
        assertThat(Dump.of("a: \uD83D\n\uDE00: 1\n"))
                .isEqualTo(
                        """
                        mapping «a: \\uD83D … \\uDE00: 1»
                          key plain «a»
                            plain «\\uD83D»
                          key plain «\\uDE00»
                            plain «1»
                        error «\\uD83D» The character U+D83D is not allowed in YAML; remove it.
                        error «\\uDE00» The character U+DE00 is not allowed in YAML; remove it.
                        """);
    }

    @Test
    void breakLinesNowhereElse() {
        assertThat(Meaning.of("a: b\u0085c\u2028d\u2029e\n"))
                .isEqualTo("{a: \"b\u0085c\u2028d\u2029e\"}");
        assertThat(Meaning.of("# x\u0085y: 1\n# x\u2028z: 2\na: b\u2029c\n"))
                .isEqualTo("{a: \"b\u2029c\"}");
    }

    @Test
    void mayHaveTabsAnywhereButInIndentation() {
        assertThat(Meaning.of("a:\t1\t# why\n\t\nb:\n  -\tc\n  - [d,\te]\t\n"))
                .isEqualTo("{a: 1, b: [\"c\", [\"d\", \"e\"]]}");
        SyntaxMarks.check(
                """
                a:
                \tb: 1
                ^^^^^ A tab cannot indent YAML; use spaces.
                c:
                  \td: 1
                  ^^^^^ A tab cannot indent YAML; use spaces.
                e: 1
                """);
    }
}
