package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Values that are one text, in each of the five ways to write it.
class YamlScalarsTest {

    @Test
    void plain() {
        assertThat(Dump.of("a: GET /path?x=1&y[]=2#z  # comment\n"))
                .isEqualTo(
                        """
                        mapping «a: GET /path?x=1&y[]=2#z»
                          key plain «a»
                            plain «GET /path?x=1&y[]=2#z»
                        comment «# comment», behind something
                        """);
    }

    @Test
    void plainOnSeveralLines() {
        assertThat(
                        Dump.of(
                                """
                                a: one
                                  two

                                  three
                                b: 1
                                """))
                .isEqualTo(
                        """
                        mapping «a: one … b: 1»
                          key plain «a»
                            plain «one⏎  two⏎⏎  three» = one two⏎three
                          key plain «b»
                            plain «1»
                        """);
    }

    @Test
    void plainBelowItsKey() {
        assertThat(
                        Dump.of(
                                """
                                a:
                                  # why
                                  one
                                  two
                                b: 1
                                """))
                .isEqualTo(
                        """
                        mapping «a: … b: 1»
                          key plain «a»
                            plain «one⏎  two» = one two
                          key plain «b»
                            plain «1»
                        comment «# why», on its own line
                        """);
    }

    @Test
    void quoted() {
        assertThat(
                        Dump.of(
                                """
                                a: "say \\"hi\\"\\t\\u263A # no comment"
                                b: 'it''s \\n # no comment'
                                c: ""
                                """))
                .isEqualTo(
                        """
                        mapping «a: "say \\"hi\\"\\t\\u263A # no comment" … c: ""»
                          key plain «a»
                            double-quoted «"say \\"hi\\"\\t\\u263A # no comment"» = say "hi"⇥☺ # no comment
                          key plain «b»
                            single-quoted «'it''s \\n # no comment'» = it's \\n # no comment
                          key plain «c»
                            double-quoted «""» =\s
                        """);
    }

    @Test
    void quotedOnSeveralLines() {
        assertThat(
                        Dump.of(
                                """
                                a: "one
                                  two

                                  three \\
                                  four"
                                b: 'x
                                y: z'
                                c: 1
                                """))
                .isEqualTo(
                        """
                        mapping «a: "one … c: 1»
                          key plain «a»
                            double-quoted «"one⏎  two⏎⏎  three \\⏎  four"» = one two⏎three four
                          key plain «b»
                            single-quoted «'x⏎y: z'» = x y: z
                          key plain «c»
                            plain «1»
                        """);
    }

    @Test
    void literal() {
        assertThat(
                        Dump.of(
                                """
                                a: |
                                  one: 1
                                    - two

                                  # no comment
                                b: 1
                                """))
                .isEqualTo(
                        """
                        mapping «a: | … b: 1»
                          key plain «a»
                            literal «|⏎  one: 1⏎    - two⏎⏎  # no comment» = one: 1⏎  - two⏎⏎# no comment⏎
                          key plain «b»
                            plain «1»
                        """);
    }

    @Test
    void folded() {
        assertThat(
                        Dump.of(
                                """
                                a: >
                                  one
                                  two

                                  three
                                    four
                                b: 1
                                """))
                .isEqualTo(
                        """
                        mapping «a: > … b: 1»
                          key plain «a»
                            folded «>⏎  one⏎  two⏎⏎  three⏎    four» = one two⏎three⏎  four⏎
                          key plain «b»
                            plain «1»
                        """);
    }

    @Test
    void blockScalarsWithTheirEndsStrippedAndKept() {
        assertThat(Meaning.of("a: |-\n  x\n\nb: |+\n  x\n\nc: >-\n  x\n\nd: >+\n  x\n\n"))
                .isEqualTo("{a: \"x\", b: \"x⏎⏎\", c: \"x\", d: \"x⏎⏎\"}");
    }

    @Test
    void blockScalarsWithAGivenIndentation() {
        assertThat(Meaning.of("a: |2\n    x\n   y\nb: |1-\n x\n"))
                .isEqualTo("{a: \"  x⏎ y⏎\", b: \"x\"}");
    }

    @Test
    void blockScalarsWithACommentBehindTheirHeader() {
        assertThat(
                        Dump.of(
                                """
                                a: |- # why
                                  x # no comment
                                # behind
                                b: 1
                                """))
                .isEqualTo(
                        """
                        mapping «a: |- # why … b: 1»
                          key plain «a»
                            literal «|- # why⏎  x # no comment» = x # no comment
                          key plain «b»
                            plain «1»
                        comment «# why», behind something
                        comment «# behind», on its own line
                        """);
    }

    @Test
    void blockScalarsWithoutText() {
        assertThat(
                        Dump.of(
                                """
                                a: |
                                b: >

                                c: 1
                                """))
                .isEqualTo(
                        """
                        mapping «a: | … c: 1»
                          key plain «a»
                            literal «|» =\s
                          key plain «b»
                            folded «>» =\s
                          key plain «c»
                            plain «1»
                        """);
    }

    @Test
    void blockScalarsAtTheEndOfTheText() {
        assertThat(Meaning.of("a: |")).isEqualTo("{a: \"\"}");
        assertThat(Meaning.of("a: |\n  x")).isEqualTo("{a: \"x⏎\"}");
        assertThat(Meaning.of("a: |\n  x\n  ")).isEqualTo("{a: \"x⏎\"}");
    }

    @Test
    void blockScalarsWithEmptyLinesInFront() {
        assertThat(Meaning.of("a: |\n\n\n  x\n")).isEqualTo("{a: \"⏎⏎x⏎\"}");
    }

    @Test
    void alone() {
        assertThat(Dump.of("../aircall/nango.yaml")).isEqualTo("plain «../aircall/nango.yaml»\n");
        assertThat(Dump.of("# why\n'x'\n"))
                .isEqualTo(
                        """
                        single-quoted «'x'» = x
                        comment «# why», on its own line
                        """);
    }
}
