package io.nangols.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.net.URI;
import java.util.List;

/// Any text, with any mixture of line breaks, under any edits.
class DocumentProperties {

    /// A change as an editor sends it, except that it is given in offsets: fractions of the length
    /// that the text has when it is made.
    record Change(double from, double to, String replacement) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void editsAreThoseOfAStringBuilder(
            @ForAll("texts") String text,
            @ForAll("changes") List<Change> changes,
            @ForAll PositionEncoding encoding) {
        var document = new Document(URI.create("untitled:1"), 0, text);
        var model = new StringBuilder(text);

        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            int from = boundary(model, change.from());
            int to = boundary(model, change.to());
            document =
                    document.edited(
                            document.lines().positionAt(from, encoding),
                            document.lines().positionAt(to, encoding),
                            change.replacement(),
                            i + 1,
                            encoding);
            model.replace(Math.min(from, to), Math.max(from, to), change.replacement());

            assertThat(document.text()).isEqualTo(model.toString());
            assertThat(document.version()).isEqualTo(i + 1);
        }
    }

    @Property
    void everyOffsetSurvivesTheWayToAPositionAndBack(
            @ForAll("texts") String text, @ForAll PositionEncoding encoding) {
        var index = new LineIndex(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            if (isBoundary(text, offset)) {
                var position = index.positionAt(offset, encoding);
                assertThat(index.offsetAt(position, encoding)).isEqualTo(offset);
            }
        }
    }

    @Property
    void everyPositionInTheTextSurvivesTheWayToAnOffsetAndBack(
            @ForAll("texts") String text, @ForAll PositionEncoding encoding) {
        var index = new LineIndex(text);

        for (int line = 0; line < index.lineCount(); line++) {
            int length = index.positionAt(index.endOf(line), encoding).character();
            for (int column = 0; column <= length; column++) {
                int offset = index.offsetAt(new Position(line, column), encoding);
                var position = index.positionAt(offset, encoding);
                assertThat(position.line()).isEqualTo(line);
                assertThat(position.character())
                        .isBetween(column, column + 3)
                        .isLessThanOrEqualTo(length);
            }
        }
    }

    @Property(tries = 1_000)
    void anyPositionHasAPlaceInTheText(
            @ForAll("texts") String text,
            @ForAll int line,
            @ForAll int column,
            @ForAll PositionEncoding encoding) {
        assertThat(new LineIndex(text).offsetAt(new Position(line, column), encoding))
                .isBetween(0, text.length());
    }

    @Property
    void linesFollowEachOtherWithoutGap(@ForAll("texts") String text) {
        var index = new LineIndex(text);
        var rebuilt = new StringBuilder();

        for (int line = 0; line < index.lineCount(); line++) {
            var end = text.substring(index.endOf(line), index.startOf(line + 1));
            boolean last = line + 1 == index.lineCount();
            assertThat(end).isIn(last ? List.of("") : List.of("\n", "\r", "\r\n"));
            rebuilt.append(text, index.startOf(line), index.endOf(line)).append(end);
        }

        assertThat(rebuilt.toString()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b: ", "é", "€", "😀", "\uFEFF", "\uD83D", "\n", "\r\n", "\r")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        texts())
                .as(Change::new)
                .list()
                .ofMaxSize(8);
    }

    /// The offset at that fraction of the text. Between the halves of a character or of a line
    /// break there is none: no client can name it.
    private static int boundary(CharSequence text, double fraction) {
        int offset = (int) Math.round(fraction * text.length());
        while (!isBoundary(text, offset)) {
            offset--;
        }
        return offset;
    }

    private static boolean isBoundary(CharSequence text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        return !Character.isSurrogatePair(before, after) && !(before == '\r' && after == '\n');
    }
}
