package io.nangols.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;

class EditTest {

    @Test
    void allReferToTheTextBeforeAnyOfThem() {
        var edits = List.of(new Edit(new Span(4, 5), "two"), new Edit(new Span(0, 1), "one"));

        assertThat(Edit.applyAll("1 + 2", edits)).isEqualTo("one + two");
    }

    @Test
    void insertsAtOnePlaceStandInTheirOrder() {
        var edits = List.of(new Edit(Span.at(1), "x"), new Edit(Span.at(1), "y"));

        assertThat(Edit.applyAll("ab", edits)).isEqualTo("axyb");
    }

    @Test
    void mayStandSideBySide() {
        var edits = List.of(new Edit(new Span(0, 1), ""), new Edit(new Span(1, 2), "B"));

        assertThat(Edit.applyAll("abc", edits)).isEqualTo("Bc");
    }

    @Test
    void whatIsInsertedComesBeforeWhatIsReplacedThere() {
        var edits = List.of(new Edit(new Span(1, 2), "B"), new Edit(Span.at(1), "x"));

        assertThat(Edit.applyAll("abc", edits)).isEqualTo("axBc");
    }

    @Test
    void changeNothingWhenThereAreNone() {
        assertThat(Edit.applyAll("abc", List.of())).isEqualTo("abc");
    }

    @Test
    void mayNotOverlap() {
        var edits = List.of(new Edit(new Span(0, 2), "x"), new Edit(new Span(1, 3), "y"));

        assertThatIllegalArgumentException().isThrownBy(() -> Edit.applyAll("abc", edits));
    }

    @Test
    void mayNotLeaveTheText() {
        var edits = List.of(new Edit(new Span(2, 4), "x"));

        assertThatIllegalArgumentException().isThrownBy(() -> Edit.applyAll("abc", edits));
    }

    @Test
    void isTheShortestOneBetweenTwoTexts() {
        assertThat(Edit.between("a: 1\nb: 2\n", "a: 1\nb: 3\n"))
                .isEqualTo(new Edit(new Span(8, 9), "3"));
        assertThat(Edit.between("aa", "aaa")).isEqualTo(new Edit(new Span(2, 2), "a"));
        assertThat(Edit.between("x", "x").replacement()).isEmpty();
    }
}
