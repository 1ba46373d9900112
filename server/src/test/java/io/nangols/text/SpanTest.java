package io.nangols.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversTextFromItsStartUpToItsEnd() {
        assertThat(new Span(2, 4).of("abcdef")).isEqualTo("cd");
        assertThat(new Span(2, 4).length()).isEqualTo(2);
        assertThat(Span.at(3).of("abcdef")).isEmpty();
        assertThat(Span.at(3).isEmpty()).isTrue();
    }

    @Test
    void isTouchedByACursorAtEitherEnd() {
        var span = new Span(2, 4);

        assertThat(span.touches(1)).isFalse();
        assertThat(span.touches(2)).isTrue();
        assertThat(span.touches(4)).isTrue();
        assertThat(span.touches(5)).isFalse();
    }

    @Test
    void enclosesItselfAndWhatLiesInside() {
        var span = new Span(2, 4);

        assertThat(span.encloses(span)).isTrue();
        assertThat(span.encloses(Span.at(4))).isTrue();
        assertThat(span.encloses(new Span(3, 5))).isFalse();
        assertThat(span.encloses(new Span(1, 3))).isFalse();
    }

    @Test
    void movesAndGrows() {
        assertThat(new Span(2, 4).shift(3)).isEqualTo(new Span(5, 7));
        assertThat(new Span(2, 4).shift(-2)).isEqualTo(new Span(0, 2));
        assertThat(new Span(2, 4).union(new Span(7, 8))).isEqualTo(new Span(2, 8));
        assertThat(new Span(2, 4).union(Span.at(0))).isEqualTo(new Span(0, 4));
    }

    @Test
    void neitherEndsBeforeItStartsNorStartsBeforeTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 4).shift(-3));
    }
}
