package io.nangols.syntax.yaml;

import static io.nangols.testing.SyntaxMarks.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is said of a value that is not YAML, where, and what is left of it.
class SyntaxErrorsInValuesTest {

    @Test
    void quotesThatAreNotClosed() {
        check(
                """
                a: "one
                   ^^^^ This quoted text is never closed; add the closing quote.
                b: it's
                c: 'two
                   ^^^^ This quoted text is never closed; add the closing quote.
                d: "three
                   ^^^^^^ This quoted text is never closed; add the closing quote.
                """);
        assertThat(Meaning.of("a: \"one\nb: it's\nc: 'two\n"))
                .isEqualTo("{a: \"one\", b: \"it's\", c: \"two\"}");
    }

    @Test
    void bracketsThatAreNotClosed() {
        check(
                """
                a: [1, 2
                   ^^^^^ This list is never closed; add `]`.
                b: {c: 1, d
                   ^^^^^^^^ This mapping is never closed; add `}`.
                e: [
                   ^ This is never closed; add the closing bracket.
                f: [1, # why
                  {g: "2" # why
                  ^^^^^^^^^^^^^ This mapping is never closed; add `}`.
                h: 1
                """);
        assertThat(Meaning.of("a: [1, 2\nb: {c: 1, d\ne: [\nf: [1, # why\n  {g: 2 # why\nh: 1\n"))
                .isEqualTo("{a: [1, 2], b: {c: 1, d: null}, e: [], f: [1, {g: 2}], h: 1}");
    }

    @Test
    void bracketsThatDoNotMatch() {
        check(
                """
                a: [1, {b: 2]
                            ^ A `,` or `}` is missing before this.
                       ~ The mapping that begins here.
                c: {d: [1, 2}
                            ^ A `,` or `]` is missing before this.
                       ~ The list that begins here.
                e: {f: 1 g: 2}
                          ^^^^ A `,` or `}` is missing before this.
                   ~ The mapping that begins here.
                h: ]
                   ^ A value is expected here.
                i: 1
                """);
        assertThat(Meaning.of("a: [1, {b: 2]\nc: 3\n")).isEqualTo("{a: unreadable, c: 3}");
    }

    @Test
    void commasWithNothingBetween() {
        check(
                """
                a: [, 1]
                    ^^^^ A value is expected here.
                b: [1,, 2]
                      ^^^^ A value is expected here.
                """);
    }

    @Test
    void textBehindAValueThatHasEnded() {
        check(
                """
                a: "x" y
                       ^ Nothing may follow here: the value before it has already ended. Put the whole value in quotes.
                b: 'x'y
                      ^ Nothing may follow here: the value before it has already ended. Put the whole value in quotes.
                c: [1] 2
                       ^ Nothing may follow here: the value before it has already ended. Put the whole value in quotes.
                """);
        check(
                """
                [a] b
                    ^ Nothing may follow here: the value before it has already ended. Put the whole value in quotes.
                """);
    }

    @Test
    void colonsInPlainText() {
        check(
                """
                description: Note: see below
                                 ^^^^^^^^^^^ A `:` is not allowed here. If it belongs to the value, put the value in quotes; if a new key begins here, give it a line of its own.
                runs: every day
                """);
    }

    @Test
    void charactersThatBeginNoValue() {
        check(
                """
                a: @b
                   ^^ A value cannot begin with `@`; put it in quotes.
                c: `d`
                   ^^^ A value cannot begin with a backtick; put it in quotes.
                e: %f
                   ^^ A value cannot begin with `%`; put it in quotes.
                g: 1
                """);
    }

    @Test
    void listItemsBehindAKey() {
        check(
                """
                scopes: - read
                        ^^^^^^ A list item cannot begin here; start it on a line of its own, below the key.
                runs: every day
                """);
    }

    @Test
    void unknownEscapes() {
        check(
                """
                a: "C:\\Users\\x"
                      ^^ This escape is unknown in double quotes; write `\\\\` for a backslash, or use single quotes.
                b: "\\q"
                    ^^ This escape is unknown in double quotes; write `\\\\` for a backslash, or use single quotes.
                c: "\\u12
                    ^^ This escape is unknown in double quotes; write `\\\\` for a backslash, or use single quotes.
                d: 'C:\\Users\\x'
                """);
    }

    @Test
    void escapesThatTheEndOfTheTextCutsShort() {
        for (var start :
                new String[] {"\"\\", "\"\\x", "\"\\x4", "\"\\u", "\"\\u00", "\"\\U0001F60"}) {
            assertThat(YamlTree.parse("a: " + start).errors()).as(start).hasSize(1);
            assertThat(YamlTree.parse(start).errors()).as(start).hasSize(1);
        }
    }

    @Test
    void headersOfBlockScalarsThatGoOn() {
        check(
                """
                a: |text
                    ^^^^ Nothing but `+`, `-`, a digit from 1 or a comment may follow a `|` or `>`; begin the text on the next line.
                b: > text
                     ^^^^ Nothing but `+`, `-`, a digit from 1 or a comment may follow a `|` or `>`; begin the text on the next line.
                c: |0
                    ^ Nothing but `+`, `-`, a digit from 1 or a comment may follow a `|` or `>`; begin the text on the next line.
                  x
                d: 1
                """);
    }

    @Test
    void blockScalarsThatBeginWithTooManySpaces() {
        check(
                """
                a: |
                     \s
                  text
                  ^^^^ An empty line above has more spaces than this, the first line of the text; remove them.
                b: 1
                """);
    }

    @Test
    void asterisksAndAmpersandsThatNameNothing() {
        check(
                """
                a: *
                   ^ An anchor's name is made of letters, digits, `-` and `_`. If the `*` is text, put the value in quotes.
                b: **bold**
                   ^^^^^^^^ An anchor's name is made of letters, digits, `-` and `_`. If the `*` is text, put the value in quotes.
                c: & d
                   ^^^ An anchor's name is made of letters, digits, `-` and `_`. If the `&` is text, put the value in quotes.
                """);
    }

    @Test
    void tagsThatAreNone() {
        check(
                """
                a: !x!y z
                   ^^^^^^ This tag is not known; Nango's loader refuses it.
                b: !<x
                   ^^^ This is no readable tag. If the `!` is text, put the value in quotes.
                """);
    }

    @Test
    void tooManyLevels() {
        var text = "a: " + "[".repeat(400) + "]".repeat(400) + "\nb: 1\n";
        var errors = YamlTree.parse(text).errors();

        assertThat(errors)
                .extracting(YamlSyntaxError::message)
                .containsExactly("This is nested more than 300 levels deep; nothing reads that.");
        assertThat(errors.getFirst().span().of(text)).isEqualTo("[");
        assertThat(Meaning.of(text)).isEqualTo("{a: unreadable, b: 1}");
    }
}
