package io.nangols.syntax.script.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.text.Span;

import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Change INSERTED = new Change(Span.at(10), 5);
    private static final Change DELETED = new Change(new Span(10, 13), 0);

    @Test
    void moreTextBeforeTheCursorWasInserted() {
        assertThat(Change.before(15, 100, 105)).isEqualTo(INSERTED);
    }

    @Test
    void lessTextWasDeletedAtTheCursor() {
        assertThat(Change.before(10, 100, 97)).isEqualTo(DELETED);
    }

    @Test
    void whatIsBeforeStays() {
        assertThat(INSERTED.moved(new Span(4, 10))).contains(new Span(4, 10));
    }

    @Test
    void whatIsBehindMoves() {
        assertThat(INSERTED.moved(new Span(10, 12))).contains(new Span(15, 17));
        assertThat(DELETED.moved(new Span(13, 20))).contains(new Span(10, 17));
    }

    @Test
    void whatHoldsTheChangeGrows() {
        assertThat(INSERTED.moved(new Span(4, 12))).contains(new Span(4, 17));
        assertThat(DELETED.moved(new Span(10, 13))).contains(new Span(10, 10));
    }

    @Test
    void whatTheChangeCutsIsNowhere() {
        assertThat(DELETED.moved(new Span(4, 11))).isEmpty();
    }

    @Test
    void anInsertionTouchesOnlyWhatItIsIn() {
        assertThat(INSERTED.touches(new Span(4, 10))).isFalse();
        assertThat(INSERTED.touches(new Span(4, 11))).isTrue();
    }
}
