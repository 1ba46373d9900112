package io.nangols.syntax.yaml;

import static io.nangols.testing.SyntaxMarks.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.text.Span;

import org.junit.jupiter.api.Test;

/// What is said of lines that do not fit together, where, and what stays of those around them.
class SyntaxErrorsInBlocksTest {

    @Test
    void aLineWithoutColon() {
        var marked =
                """
                description: first
                outpu
                ^^^^^ `outpu` has no `:` behind it; write `key: value`.
                runs: every day
                """;

        check(marked);
        assertThat(Meaning.of(marked.replaceAll("\\^.*\n", "")))
                .isEqualTo("{description: \"first\", runs: \"every day\"}");
    }

    @Test
    void aLongLineWithoutColon() {
        check(
                """
                a: 1
                a very long line without any sense at all in it
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `a very long line without any sense at al…` has no `:` behind it; write `key: value`.
                b: 2
                """);
    }

    @Test
    void severalLinesWithTheSameMistakeAreOne() {
        check(
                """
                a:
                \tb: 1
                ^^^^^ A tab cannot indent YAML; use spaces.
                \tc: 2
                d: 3
                \te: 4
                ^^^^^ A tab cannot indent YAML; use spaces.
                """);
    }

    @Test
    void aKeyWhoseIndentationFitsNowhere() {
        check(
                """
                a:
                    b: 1
                  c: 2
                  ^^^^ This line's indentation fits none of the lines around it; align it with the keys it belongs to.
                    d: 3
                e: 4
                """);
        assertThat(Meaning.of("a:\n    b: 1\n  c: 2\n    d: 3\ne: 4\n"))
                .isEqualTo("{a: {b: 1, c: 2, d: 3}, e: 4}");
        check(
                """
                a:
                  b: 1
                   c: 2
                   ^^^^ This line's indentation fits none of the lines around it; align it with the keys it belongs to.
                d: 3
                """);
        assertThat(Meaning.of("a:\n  b: 1\n   c: 2\nd: 3\n")).isEqualTo("{a: {b: 1}, d: 3}");
    }

    @Test
    void aKeyBelowAValue() {
        check(
                """
                output: Contact
                  runs: every day
                  ^^^^^^^^^^^^^^^ This line's indentation fits none of the lines around it; align it with the keys it belongs to.
                input: Filter
                """);
    }

    @Test
    void aListItemThatBelongsToNoKey() {
        check(
                """
                a: 1
                - b
                ^^^ This list item belongs to no key; indent it below the key it belongs to.
                c: 2
                """);
        assertThat(Meaning.of("a: 1\n- b\nc: 2\n")).isEqualTo("{a: 1, c: 2}");
    }

    @Test
    void aKeyAmongItemsAndAnItemAmongKeys() {
        assertThat(Meaning.of("a:\n  - b: 1\n   c: 2\n  - d: 3\ne: 4\n"))
                .isEqualTo("{a: [{b: 1, c: 2}, {d: 3}], e: 4}");
        assertThat(Meaning.of("a:\n  b: 1\n  - c\n  d: 2\n")).isEqualTo("{a: {b: 1, d: 2}}");
    }

    @Test
    void aBracketThatClosesNothing() {
        check(
                """
                a: 1
                }
                ^ Nothing is open here that `}` could close.
                b: 2
                ]
                ^ Nothing is open here that `]` could close.
                """);
    }

    @Test
    void aLineBelowAValueThatHasEnded() {
        check(
                """
                a: "one
                  two"
                  three
                  ^^^^^ `three` has no `:` behind it; write `key: value`.
                b: { c: 1 }
                  }
                  ^ Nothing is open here that `}` could close.
                d: 1
                """);
        assertThat(Meaning.of("a: \"one\n  two\"\n  three\nb: { c: 1 }\n  }\nd: 1\n"))
                .isEqualTo("{a: \"one two\", b: {c: 1}, d: 1}");
    }

    @Test
    void aBlockScalarBelowAValueThatHasEnded() {
        check(
                """
                a: "one"
                  b: |
                  ^^^^ This line's indentation fits none of the lines around it; align it with the keys it belongs to.

                    text
                c: 1
                """);
    }

    @Test
    void aLineThatBeginsWithWhatBeginsNothing() {
        check(
                """
                a: 1
                @
                ^ A value cannot begin with `@`; put it in quotes.
                b: 2
                `
                ^ A value cannot begin with a backtick; put it in quotes.
                c: 3
                """);
    }

    @Test
    void aTabInTheIndentation() {
        check(
                """
                a:
                  \tb: 1
                  ^^^^^ A tab cannot indent YAML; use spaces.
                c:
                - d: 1
                \te: 2
                ^^^^^ A tab cannot indent YAML; use spaces.
                f: 3
                """);
    }

    @Test
    void everyMistakeInAFile() {
        check(
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        runs: "every hour
                              ^^^^^^^^^^^ This quoted text is never closed; add the closing quote.
                        output: Issue
                        scopes: [repo, user
                                ^^^^^^^^^^^ This list is never closed; add `]`.
                        endpoint: { method: GET, path: /issues }
                      labels:
                        runs: every day
                        outp
                        ^^^^ `outp` has no `:` behind it; write `key: value`.
                        endpoint: @labels
                                  ^^^^^^^ A value cannot begin with `@`; put it in quotes.
                    actions:
                    \tcreate-issue:
                    ^^^^^^^^^^^^^^ A tab cannot indent YAML; use spaces.
                models:
                  Issue:
                    id: string
                    id: number
                    ^^ The key `id` stands twice in the same mapping, and Nango's loader refuses that; rename or remove one.
                    user: *user
                          ^^^^^ No anchor `&user` stands above this alias. If the `*` is text, put the value in quotes.
                   state: string
                   ^^^^^^^^^^^^^ This line's indentation fits none of the lines around it; align it with the keys it belongs to.
                    body: string
                """
                        .replace(
                                "    id: number\n",
                                "    ~~ `id` stands here first.\n    id: number\n"));
    }

    @Test
    void whatStandsAroundMistakesStays() {
        assertThat(
                        Meaning.of(
                                """
                                integrations:
                                  github:
                                    syncs:
                                      issues:
                                        runs: "every hour
                                        scopes: [repo, user
                                        endpoint: @labels
                                        outp
                                      labels:
                                        output: Label
                                models:
                                  Issue:
                                    id: string
                                   state: string
                                    body: string
                                """))
                .isEqualTo(
                        """
                        {integrations: {github: {syncs: {issues: {runs: "every hour", scopes: ["repo", "user"], \
                        endpoint: unreadable}, labels: {output: "Label"}}}}, \
                        models: {Issue: {id: "string", state: "string", body: "string"}}}""");
    }

    @Test
    void whatHasLostTheLineAboveItIsDoubtful() {
        var text =
                """
                github:
                  syncs
                    issues:
                      runs: every day
                  actions:
                    create: @x
                """;
        var tree = YamlTree.parse(text);

        assertThat(tree.isDoubtful(place(text, "issues"))).isTrue();
        assertThat(tree.isDoubtful(place(text, "every day"))).isTrue();
        assertThat(tree.isDoubtful(place(text, "syncs"))).isTrue();
        assertThat(tree.isDoubtful(place(text, "@x"))).isTrue();
        assertThat(tree.isDoubtful(place(text, "github"))).isFalse();
        assertThat(tree.isDoubtful(place(text, "actions"))).isFalse();
        assertThat(tree.isDoubtful(place(text, "create"))).isFalse();
    }

    private static Span place(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
