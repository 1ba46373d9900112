package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.SyntaxMarks;

import org.junit.jupiter.api.Test;

/// Keys and what stands behind them.
class YamlKeysTest {

    @Test
    void plain() {
        assertThat(
                        Dump.of(
                                """
                                github:
                                  read only: yes it is
                                  ${PWD}: 1
                                  on-events?: 2
                                """))
                .isEqualTo(
                        """
                        mapping «github: … on-events?: 2»
                          key plain «github»
                            mapping «read only: yes it is … on-events?: 2»
                              key plain «read only»
                                plain «yes it is»
                              key plain «${PWD}»
                                plain «1»
                              key plain «on-events?»
                                plain «2»
                        """);
    }

    @Test
    void quoted() {
        assertThat(
                        Dump.of(
                                """
                                "a: b": 1
                                'it''s' : 2
                                "\\u00e9": x
                                """))
                .isEqualTo(
                        """
                        mapping «"a: b": 1 … "\\u00e9": x»
                          key double-quoted «"a: b"» = a: b
                            plain «1»
                          key single-quoted «'it''s'» = it's
                            plain «2»
                          key double-quoted «"\\u00e9"» = é
                            plain «x»
                        """);
    }

    @Test
    void withoutValue() {
        assertThat(
                        Dump.of(
                                """
                                a:
                                b:   # nothing
                                c:
                                  d:
                                """))
                .isEqualTo(
                        """
                        mapping «a: … d:»
                          key plain «a»
                            plain «» at 0:2
                          key plain «b»
                            plain «» at 1:2
                          key plain «c»
                            mapping «d:»
                              key plain «d»
                                plain «» at 3:4
                        comment «# nothing», behind something
                        """);
    }

    @Test
    void withAnchorAndTag() {
        assertThat(
                        Dump.of(
                                """
                                a: 1
                                &k b: 2
                                !!str 3: 4
                                """))
                .isEqualTo(
                        """
                        mapping «a: 1 … !!str 3: 4»
                          key plain «a»
                            plain «1»
                          key plain «b», anchor «&k» = k
                            plain «2»
                          key plain «3», tag «!!str» = tag:yaml.org,2002:str
                            plain «4»
                        """);
    }

    @Test
    void explicit() {
        assertThat(
                        Dump.of(
                                """
                                a: 1
                                ? b
                                : 2
                                """))
                .isEqualTo(
                        """
                        mapping «a: 1 … : 2»
                          key plain «a»
                            plain «1»
                          key plain «b»
                            plain «2»
                        """);
    }

    @Test
    void thatAreCollections() {
        assertThat(Dump.of("[a, b]: 1\n"))
                .isEqualTo(
                        """
                        mapping «[a, b]: 1»
                          key flow sequence «[a, b]»
                            - plain «a»
                            - plain «b»
                            plain «1»
                        """);
        assertThat(Meaning.of("[a, b]: 1\n{c: 2}: 3\n")).isEqualTo("{a,b: 1, [object Object]: 3}");
        assertThat(Meaning.of("[1, 2.50, true, ~, {}]: x\n"))
                .isEqualTo("{1,2.5,true,null,[object Object]: \"x\"}");
    }

    @Test
    void thatAreListsOfLists() {
        SyntaxMarks.check(
                """
                [a, [b]]: 1
                ^^^^^^^^ A key cannot be a list of lists; use text.
                c: 2
                """);
    }

    @Test
    void thatAreNotText() {
        assertThat(Meaning.of("1: a\n0x10: b\n1.50: c\ntrue: d\n~: e\n2024-01-01: f\n"))
                .isEqualTo(
                        "{1: \"a\", 16: \"b\", 1.5: \"c\", true: \"d\", null: \"e\", 2024-01-01: \"f\"}");
    }

    @Test
    void withColonsInside() {
        assertThat(Meaning.of("http://x.y: a:b\n:c: d\ncrm:read: 1\n"))
                .isEqualTo("{http://x.y: \"a:b\", :c: \"d\", crm:read: 1}");
    }

    @Test
    void inFlowStyle() {
        assertThat(Dump.of("{a: 1, 'b': 2, c, \"d\":4}\n"))
                .isEqualTo(
                        """
                        flow mapping «{a: 1, 'b': 2, c, "d":4}»
                          key plain «a»
                            plain «1»
                          key single-quoted «'b'» = b
                            plain «2»
                          key plain «c»
                            plain «» at 0:16
                          key double-quoted «"d"» = d
                            plain «4»
                        """);
    }
}
