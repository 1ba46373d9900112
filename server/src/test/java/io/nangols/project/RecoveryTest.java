package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Samples;
import io.nangols.testing.Samples.Sample;
import io.nangols.text.LineIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// While somebody types, a file is broken most of the time. Whatever stands on lines of its own
/// that are intact, below keys that are intact, is known all the same, and at its place.
///
/// With `-Dnangols.long`, all files that are there are cut off everywhere.
class RecoveryTest {
    private static final boolean LONG = System.getProperty("nangols.long") != null;

    static List<Sample> samples() {
        var real = Samples.real().stream().limit(LONG ? Long.MAX_VALUE : 3);
        return Stream.concat(Samples.own().stream(), real).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatEndsTooEarlyIsKnownUpToThere(Sample sample) {
        assertThat(
                        IntStream.rangeClosed(0, sample.text().length())
                                .filter(offset -> LONG || offset % 7 == 0)
                                .mapToObj(offset -> Damage.cutOff(sample, offset))
                                .filter(damage -> !damage.lost().isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMissingLineCostsNoOther(Sample sample) {
        assertThat(
                        IntStream.range(0, new LineIndex(sample.text()).lineCount())
                                .mapToObj(line -> Damage.without(sample, line))
                                .filter(damage -> !damage.lost().isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void garbageInPlaceOfALineCostsNoOther(Sample sample) {
        assertThat(
                        IntStream.range(0, new LineIndex(sample.text()).lineCount())
                                .boxed()
                                .flatMap(
                                        line ->
                                                Stream.of("@", "  \"", "garbage", "      }")
                                                        .map(g -> Damage.replaced(sample, line, g)))
                                .filter(damage -> !damage.isYaml() && !damage.lost().isEmpty()))
                .isEmpty();
    }

    /// A line that is a key at another column than before may own what stands below it, and often
    /// nobody can tell. It is told nearly always.
    @Test
    void aGarbledLineThatMayBeAKeyAnywhereCostsLittle() {
        var random = new Random(1);
        long spared = 0;
        long lost = 0;
        for (var sample : samples()) {
            int lines = new LineIndex(sample.text()).lineCount();
            for (int line = 0; line < lines; line++) {
                var damage = Damage.replaced(sample, line, garbled(sample, line, random));
                if (!damage.isYaml()) {
                    spared += damage.spared().size();
                    lost += damage.lost().size();
                }
            }
        }
        assertThat(spared).isGreaterThan(10_000);
        assertThat(lost).isLessThan(spared / 1_000);
    }

    private static String garbled(Sample sample, int line, Random random) {
        var characters = "%@`{}[]\"'|>&*!?:,-#\\abc \t=~^$";
        var lines = new LineIndex(sample.text());
        var written =
                new StringBuilder(sample.text().substring(lines.startOf(line), lines.endOf(line)));
        for (int i = 0; i < Math.min(3, written.length()); i++) {
            written.setCharAt(
                    random.nextInt(written.length()),
                    characters.charAt(random.nextInt(characters.length())));
        }
        return written.toString();
    }
}
