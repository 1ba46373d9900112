package io.nangols.text;

import static io.nangols.text.PositionEncoding.UTF16;
import static io.nangols.text.PositionEncoding.UTF32;
import static io.nangols.text.PositionEncoding.UTF8;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;

class DocumentTest {
    private static final URI NANGO_YAML = URI.create("file:///project/nango.yaml");

    @Test
    void staysAsItIsWhenItIsEdited() {
        var before = document("a: 1\n");

        var after = before.edited(new Position(0, 3), new Position(0, 4), "2", 8, UTF16);

        assertThat(before.text()).isEqualTo("a: 1\n");
        assertThat(before.version()).isEqualTo(7);
        assertThat(after.text()).isEqualTo("a: 2\n");
        assertThat(after.version()).isEqualTo(8);
        assertThat(after.uri()).isEqualTo(NANGO_YAML);
    }

    @Test
    void insertsAndDeletes() {
        assertThat(edited("ab", 0, 1, 0, 1, "-")).isEqualTo("a-b");
        assertThat(edited("abc", 0, 1, 0, 2, "")).isEqualTo("ac");
        assertThat(edited("", 0, 0, 0, 0, "a")).isEqualTo("a");
    }

    @Test
    void joinsAndSplitsLinesWhateverEndsThem() {
        assertThat(edited("a\r\nb\rc\nd", 0, 1, 1, 0, "")).isEqualTo("ab\rc\nd");
        assertThat(edited("a\r\nb\rc\nd", 1, 1, 2, 0, "")).isEqualTo("a\r\nbc\nd");
        assertThat(edited("a\r\nb", 0, 1, 0, 1, "\r\nx")).isEqualTo("a\r\nx\r\nb");
    }

    @Test
    void appendsBehindAMissingFinalLineBreak() {
        assertThat(edited("a\nb", 1, 1, 1, 1, "\n")).isEqualTo("a\nb\n");
        assertThat(edited("a\nb\n", 2, 0, 2, 0, "c")).isEqualTo("a\nb\nc");
    }

    @Test
    void findsNewPositionsInTheNewText() {
        var document =
                document("a\n")
                        .edited(new Position(1, 0), new Position(1, 0), "b\nc\n", 8, UTF16)
                        .edited(new Position(3, 0), new Position(3, 0), "d", 9, UTF16);

        assertThat(document.text()).isEqualTo("a\nb\nc\nd");
        assertThat(document.lines().lineCount()).isEqualTo(4);
    }

    @Test
    void readsARangeGivenBackwardsForwards() {
        assertThat(edited("abcd", 0, 3, 0, 1, "-")).isEqualTo("a-d");
        assertThat(edited("a\nb\nc", 2, 0, 1, 0, "")).isEqualTo("a\nc");
    }

    @Test
    void movesARangeOutsideTheTextIntoIt() {
        assertThat(edited("ab\ncd", -3, 0, 0, 1, "x")).isEqualTo("xb\ncd");
        assertThat(edited("ab\ncd", 1, 1, 99, 99, "x")).isEqualTo("ab\ncx");
        assertThat(edited("ab\ncd", 0, 99, 0, 99, "x")).isEqualTo("abx\ncd");
        assertThat(edited("ab\ncd", 99, 0, 99, 5, "x")).isEqualTo("ab\ncdx");
    }

    @Test
    void countsColumnsInTheClientsUnit() {
        var text = "😀é: 1";

        assertThat(
                        document(text)
                                .edited(new Position(0, 8), new Position(0, 9), "2", 8, UTF8)
                                .text())
                .isEqualTo("😀é: 2");
        assertThat(
                        document(text)
                                .edited(new Position(0, 5), new Position(0, 6), "2", 8, UTF16)
                                .text())
                .isEqualTo("😀é: 2");
        assertThat(
                        document(text)
                                .edited(new Position(0, 4), new Position(0, 5), "2", 8, UTF32)
                                .text())
                .isEqualTo("😀é: 2");
    }

    @Test
    void keepsItsByteOrderMark() {
        assertThat(edited("\uFEFFa: 1", 0, 4, 0, 5, "2")).isEqualTo("\uFEFFa: 2");
    }

    @Test
    void takesAWholeNewText() {
        var after = document("a").replaced("b\nc", 8);

        assertThat(after.text()).isEqualTo("b\nc");
        assertThat(after.version()).isEqualTo(8);
        assertThat(after.lines().lineCount()).isEqualTo(2);
    }

    @Test
    void doesNotPrintItsText() {
        assertThat(document("secret: 1"))
                .hasToString("file:///project/nango.yaml v7 (9 code units)");
    }

    private static Document document(String text) {
        return new Document(NANGO_YAML, 7, text);
    }

    private static String edited(
            String text, int line, int column, int endLine, int endColumn, String replacement) {
        return document(text)
                .edited(
                        new Position(line, column),
                        new Position(endLine, endColumn),
                        replacement,
                        8,
                        UTF16)
                .text();
    }
}
