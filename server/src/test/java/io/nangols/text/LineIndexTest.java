package io.nangols.text;

import static io.nangols.text.PositionEncoding.UTF16;
import static io.nangols.text.PositionEncoding.UTF32;
import static io.nangols.text.PositionEncoding.UTF8;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.IntStream;

class LineIndexTest {

    @Test
    void breaksLinesAtEveryKindOfLineBreak() {
        assertThat(lines("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void takesOneLineBreakAfterAnother() {
        assertThat(lines("a\r\r\nb\n\rc")).containsExactly("a", "", "b", "", "c");
    }

    @Test
    void breaksNoLineElsewhere() {
        assertThat(lines("a\u000Bb\fc\u0085d\u2028e\u2029f"))
                .containsExactly("a\u000Bb\fc\u0085d\u2028e\u2029f");
    }

    @Test
    void hasAnEmptyLastLineBehindAFinalLineBreak() {
        assertThat(lines("")).containsExactly("");
        assertThat(lines("a")).containsExactly("a");
        assertThat(lines("a\n")).containsExactly("a", "");
        assertThat(lines("a\r\n")).containsExactly("a", "");
        assertThat(lines("a\r")).containsExactly("a", "");
    }

    @Test
    void knowsTheLineOfEveryOffset() {
        var text = "ab\r\nc\rd\n";
        var index = new LineIndex(text);

        assertThat(IntStream.rangeClosed(0, text.length()).map(index::lineAt))
                .containsExactly(0, 0, 0, 0, 1, 1, 2, 2, 3);
    }

    @Test
    void findsLinesInALongText() {
        var index = new LineIndex("\n".repeat(1_000));

        assertThat(index.lineCount()).isEqualTo(1_001);
        assertThat(index.lineAt(777)).isEqualTo(777);
        assertThat(index.startOf(777)).isEqualTo(777);
    }

    /// `é` takes two bytes in UTF-8, `€` three, `😀` four, and that one two units in UTF-16.
    @ParameterizedTest(name = "before `{0}`")
    @CsvSource({
        "a, 0, 0, 0",
        "é, 1, 1, 1",
        "€, 3, 2, 2",
        "😀, 6, 3, 3",
        "z, 10, 5, 4",
    })
    void countsColumnsInTheClientsUnit(String character, int utf8, int utf16, int utf32) {
        var text = "first\naé€😀z";
        var index = new LineIndex(text);
        int offset = text.indexOf(character, 6);

        assertThat(index.positionAt(offset, UTF8)).isEqualTo(new Position(1, utf8));
        assertThat(index.positionAt(offset, UTF16)).isEqualTo(new Position(1, utf16));
        assertThat(index.positionAt(offset, UTF32)).isEqualTo(new Position(1, utf32));
        assertThat(index.offsetAt(new Position(1, utf8), UTF8)).isEqualTo(offset);
        assertThat(index.offsetAt(new Position(1, utf16), UTF16)).isEqualTo(offset);
        assertThat(index.offsetAt(new Position(1, utf32), UTF32)).isEqualTo(offset);
    }

    @Test
    void countsAByteOrderMarkLikeAnyCharacter() {
        var index = new LineIndex("\uFEFFa");

        assertThat(index.positionAt(1, UTF8)).isEqualTo(new Position(0, 3));
        assertThat(index.positionAt(1, UTF16)).isEqualTo(new Position(0, 1));
        assertThat(index.positionAt(1, UTF32)).isEqualTo(new Position(0, 1));
    }

    @Test
    void countsALoneSurrogateAsTheCharacterThatReplacesItOnTheWire() {
        var index = new LineIndex("\uD83Da");

        assertThat(index.positionAt(1, UTF8)).isEqualTo(new Position(0, 3));
        assertThat(index.positionAt(1, UTF16)).isEqualTo(new Position(0, 1));
        assertThat(index.positionAt(1, UTF32)).isEqualTo(new Position(0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void movesAPositionOutsideTheTextIntoIt(PositionEncoding encoding) {
        var index = new LineIndex("ab\r\ncd");

        assertThat(index.offsetAt(new Position(-1, 7), encoding)).isZero();
        assertThat(index.offsetAt(new Position(0, -1), encoding)).isZero();
        assertThat(index.offsetAt(new Position(0, 3), encoding)).isEqualTo(2);
        assertThat(index.offsetAt(new Position(0, Integer.MAX_VALUE), encoding)).isEqualTo(2);
        assertThat(index.offsetAt(new Position(1, 9), encoding)).isEqualTo(6);
        assertThat(index.offsetAt(new Position(2, 0), encoding)).isEqualTo(6);
        assertThat(index.offsetAt(new Position(Integer.MAX_VALUE, 0), encoding)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void movesAnOffsetOutsideTheTextIntoIt(PositionEncoding encoding) {
        var index = new LineIndex("ab\ncd");

        assertThat(index.positionAt(-1, encoding)).isEqualTo(new Position(0, 0));
        assertThat(index.positionAt(99, encoding)).isEqualTo(new Position(1, 2));
        assertThat(index.lineAt(-1)).isZero();
        assertThat(index.lineAt(99)).isEqualTo(1);
    }

    @Test
    void knowsWhereLinesOutsideTheTextWouldBe() {
        var index = new LineIndex("ab\ncd");

        assertThat(index.startOf(-1)).isZero();
        assertThat(index.startOf(2)).isEqualTo(5);
        assertThat(index.endOf(2)).isEqualTo(5);
    }

    @Test
    void neverPointsIntoACharacterOfSeveralUnits() {
        var index = new LineIndex("😀z");

        assertThat(index.offsetAt(new Position(0, 1), UTF8)).isEqualTo(2);
        assertThat(index.offsetAt(new Position(0, 3), UTF8)).isEqualTo(2);
    }

    @Test
    void positionsFollowEachOtherAsInTheText() {
        assertThat(new Position(1, 2))
                .isGreaterThan(new Position(1, 1))
                .isGreaterThan(new Position(0, 9))
                .isLessThan(new Position(2, 0))
                .isEqualByComparingTo(new Position(1, 2));
    }

    private static List<String> lines(String text) {
        var index = new LineIndex(text);
        return IntStream.range(0, index.lineCount())
                .mapToObj(line -> text.substring(index.startOf(line), index.endOf(line)))
                .toList();
    }
}
