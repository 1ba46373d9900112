package io.nangols.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.text.Edit;
import io.nangols.text.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void editsNoMoreThanDiffers() {
        assertThat(new TextDifference("a: 1\nb: 2\nc: 3\n", "a: 1\nb: 20\nd: 3\n").edits())
                .containsExactly(new Edit(new Span(9, 11), "0\nd"));
    }

    @Test
    void editsEachStretchOfLinesByItself() {
        assertThat(new TextDifference("a\nb\nc\n", "x\nb\ny\n").edits())
                .containsExactly(new Edit(new Span(0, 1), "x"), new Edit(new Span(4, 5), "y"));
    }

    @Test
    void insertsAndTakesAwayWholeLines() {
        assertThat(new TextDifference("a\nb\n", "a\nx\nb\n").edits())
                .containsExactly(new Edit(Span.at(2), "x\n"));
        assertThat(new TextDifference("a\nx\nb\n", "a\nb\n").edits())
                .containsExactly(new Edit(new Span(2, 4), ""));
    }

    @Test
    void tearsNoCharacterApart() {
        assertThat(new TextDifference("\uD83D\uDE00\n", "\uD83D\uDE01\n").edits())
                .containsExactly(new Edit(new Span(0, 2), "\uD83D\uDE01"));
        assertThat(new TextDifference("a\r\n", "a\n").edits())
                .containsExactly(new Edit(new Span(1, 3), "\n"));
    }

    @Property
    void theEditsMakeTheOtherText(@ForAll("texts") String before, @ForAll("texts") String after) {
        var edits = new TextDifference(before, after).edits();

        assertThat(Edit.applyAll(before, edits)).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\n", "\r\n", "\r", "\uD83D\uDE00", "\uD83D", "\uDE01")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void writesAUnifiedDiff() {
        assertThat(
                        new TextDifference(
                                        "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
                                        "1\n2\n3\n4\n5\nx\n7\n8\n9\n")
                                .unified("f/nango.yaml"))
                .isEqualTo(
                        """
                        --- a/f/nango.yaml
                        +++ b/f/nango.yaml
                        @@ -3,7 +3,7 @@
                         3
                         4
                         5
                        -6
                        +x
                         7
                         8
                         9
                        """);
    }

    @Test
    void saysWhereTheLastLineHasNoBreak() {
        assertThat(new TextDifference("a\nb", "a\nc\n").unified("f"))
                .isEqualTo(
                        """
                        --- a/f
                        +++ b/f
                        @@ -1,2 +1,2 @@
                         a
                        -b
                        \\ No newline at end of file
                        +c
                        """);
    }

    @Test
    void keepsCarriageReturns() {
        assertThat(new TextDifference("a\r\n", "b\r\n").unified("f"))
                .endsWith("@@ -1,1 +1,1 @@\n-a\r\n+b\r\n");
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(new TextDifference("a\n", "a\n").unified("f")).isEmpty();
        assertThat(new TextDifference("a\n", "a\n").edits()).isEmpty();
    }
}
