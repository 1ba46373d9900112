package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class JavaScriptTest {

    /// Bits of a double, and what Node.js 20 made of it: some of each magnitude, ends of ranges and
    /// ties in their last digit.
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "javascript-numbers.csv", numLinesToSkip = 1)
    void numbersAreWrittenAsJavaScriptWritesThem(String bits, String written) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(JavaScript.toString(number)).isEqualTo(written);
    }

    @Property
    void numbersReadBackAsTheyWere(@ForAll double number) {
        assertThat(Double.parseDouble(JavaScript.toString(number)))
                .isEqualTo(number == 0 ? 0.0 : number);
    }
}
