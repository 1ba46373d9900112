package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sequences, and mappings and sequences in brackets.
class YamlCollectionsTest {

    @Test
    void sequencesDeeperThanTheirKey() {
        assertThat(
                        Dump.of(
                                """
                                scopes:
                                  - read
                                  -   "write"
                                  -
                                """))
                .isEqualTo(
                        """
                        mapping «scopes: … -»
                          key plain «scopes»
                            sequence «- read … -»
                              - plain «read»
                              - double-quoted «"write"» = write
                              - plain «» at 3:3
                        """);
    }

    @Test
    void sequencesRightBelowTheirKey() {
        assertThat(
                        Dump.of(
                                """
                                scopes:
                                - read
                                - write
                                output: A
                                """))
                .isEqualTo(
                        """
                        mapping «scopes: … output: A»
                          key plain «scopes»
                            sequence «- read … - write»
                              - plain «read»
                              - plain «write»
                          key plain «output»
                            plain «A»
                        """);
    }

    @Test
    void sequencesOfMappings() {
        assertThat(
                        Dump.of(
                                """
                                endpoint:
                                  - method: GET
                                    path: /a

                                  -
                                    path: /b
                                """))
                .isEqualTo(
                        """
                        mapping «endpoint: … path: /b»
                          key plain «endpoint»
                            sequence «- method: GET … path: /b»
                              - mapping «method: GET … path: /a»
                                key plain «method»
                                  plain «GET»
                                key plain «path»
                                  plain «/a»
                              - mapping «path: /b»
                                key plain «path»
                                  plain «/b»
                        """);
    }

    @Test
    void sequencesInSequences() {
        assertThat(
                        Dump.of(
                                """
                                - - a
                                  - b
                                - - - c
                                """))
                .isEqualTo(
                        """
                        sequence «- - a … - - - c»
                          - sequence «- a … - b»
                            - plain «a»
                            - plain «b»
                          - sequence «- - c»
                            - sequence «- c»
                              - plain «c»
                        """);
    }

    @Test
    void inBracketsOnOneLine() {
        assertThat(Dump.of("a: [1, {b: 2}, [], {}, ] # why\n"))
                .isEqualTo(
                        """
                        mapping «a: [1, {b: 2}, [], {}, ]»
                          key plain «a»
                            flow sequence «[1, {b: 2}, [], {}, ]»
                              - plain «1»
                              - flow mapping «{b: 2}»
                                key plain «b»
                                  plain «2»
                              - flow sequence «[]»
                              - flow mapping «{}»
                        comment «# why», behind something
                        """);
    }

    @Test
    void inBracketsOnSeveralLines() {
        assertThat(
                        Dump.of(
                                """
                                a: [
                                  x, # first
                                  'y',
                                ]
                                b: { c: 1,
                                # between
                                d: 2
                                }
                                e: 3
                                """))
                .isEqualTo(
                        """
                        mapping «a: [ … e: 3»
                          key plain «a»
                            flow sequence «[ … ]»
                              - plain «x»
                              - single-quoted «'y'» = y
                          key plain «b»
                            flow mapping «{ c: 1, … }»
                              key plain «c»
                                plain «1»
                              key plain «d»
                                plain «2»
                          key plain «e»
                            plain «3»
                        comment «# first», behind something
                        comment «# between», on its own line
                        """);
    }

    @Test
    void pairsInBrackets() {
        assertThat(Dump.of("[a: 1, b]"))
                .isEqualTo(
                        """
                        flow sequence «[a: 1, b]»
                          - flow mapping «a: 1»
                            key plain «a»
                              plain «1»
                          - plain «b»
                        """);
        assertThat(Dump.of("[[a]: 1, {b}: {c}]"))
                .isEqualTo(
                        """
                        flow sequence «[[a]: 1, {b}: {c}]»
                          - flow mapping «[a]: 1»
                            key flow sequence «[a]»
                              - plain «a»
                              plain «1»
                          - flow mapping «{b}: {c}»
                            key flow mapping «{b}»
                              key plain «b»
                                plain «» at 0:11
                              flow mapping «{c}»
                                key plain «c»
                                  plain «» at 0:16
                        """);
    }

    @Test
    void blocksEndWithTheirLastValue() {
        assertThat(
                        Dump.of(
                                """
                                a:
                                  b: 1

                                # of c
                                c:
                                  - 1

                                  # last
                                """))
                .isEqualTo(
                        """
                        mapping «a: … - 1»
                          key plain «a»
                            mapping «b: 1»
                              key plain «b»
                                plain «1»
                          key plain «c»
                            sequence «- 1»
                              - plain «1»
                        comment «# of c», on its own line
                        comment «# last», on its own line
                        """);
    }

    @Test
    void nothingButCommentsIsNoTree() {
        assertThat(Dump.of("")).isEmpty();
        assertThat(Dump.of("\n\n  \n")).isEmpty();
        assertThat(Dump.of("# a\n\n # b"))
                .isEqualTo(
                        """
                        comment «# a», on its own line
                        comment «# b», on its own line
                        """);
        assertThat(Meaning.of("# a\n")).isEqualTo("null");
    }
}
