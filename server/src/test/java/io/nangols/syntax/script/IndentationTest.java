package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How deep lines are, also those that stand too far to the left by mistake.
class IndentationTest {
    private static final String SLIP =
            """
            f({
                a: [
            b,
                    c,
                ],
            });
            """;

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 4", "2, 0", "3, 8", "6, 0"})
    void aLineIsAsDeepAsItsWhiteSpace(int line, int depth) {
        assertThat(new Indentation(SLIP).of(line)).isEqualTo(depth);
    }

    @Test
    void aTabIsAsDeepAsFourSpaces() {
        assertThat(new Indentation(" \ta").of(0)).isEqualTo(5);
    }

    @Test
    void aLineIsAsDeepAsTheNextWhereTheBracketsAroundItCloseBehind() {
        assertThat(new Indentation(SLIP).within(4, 2)).isEqualTo(8);
    }

    @Test
    void aLineIsAsDeepAsItIsWhereTheBracketsAroundItDoNotCloseBehind() {
        assertThat(new Indentation(SLIP).within(6, 2)).isZero();
    }

    @Test
    void whoAsksFirstChangesNothingForTheNext() {
        var indentation = new Indentation(SLIP);
        indentation.within(4, 2);

        assertThat(indentation.of(2)).isZero();
        assertThat(indentation.within(6, 2)).isZero();
        assertThat(indentation.within(0, 2)).isZero();
    }

    @Test
    void whatClosesBracketsStandsWhereItStands() {
        assertThat(new Indentation("f(\n  g(\n)\n  );\n").within(2, 2)).isZero();
    }
}
