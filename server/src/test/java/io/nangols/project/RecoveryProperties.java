package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Samples;
import io.nangols.text.LineIndex;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A damaged line costs nothing but itself. Two kinds of lines may own those below them, and are
/// tested in [RecoveryTest]: a key at another column than before, and a new list item.
class RecoveryProperties {

    @Property
    void aLineThatIsNeitherKeyNorItemCostsNoOther(@ForAll("linesOfGarbage") Damage damage) {
        Assume.that(!damage.isYaml());

        assertThat(damage.lost()).isEmpty();
    }

    @Property
    void aLineThatKeepsItsIndentationCostsNoOther(@ForAll("linesGarbled") Damage damage) {
        Assume.that(!damage.isYaml());

        assertThat(damage.lost()).isEmpty();
    }

    @Provide
    Arbitrary<Damage> linesOfGarbage() {
        return Combinators.combine(
                        Arbitraries.of(Samples.all()),
                        Arbitraries.doubles().between(0, 1),
                        strings(characters().filter(c -> c != ':'), 25)
                                .filter(garbage -> !garbage.strip().startsWith("-")))
                .as(
                        (sample, where, garbage) ->
                                Damage.replaced(sample, line(sample, where), garbage));
    }

    @Provide
    Arbitrary<Damage> linesGarbled() {
        return Combinators.combine(
                        Arbitraries.of(Samples.all()),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        strings(characters(), 6))
                .as(RecoveryProperties::garbled);
    }

    /// What a keyboard has, the characters that mean something in YAML above all.
    private static Arbitrary<Character> characters() {
        return Arbitraries.chars().with("%@`{}[]\"'|>&*!?:,-#\\abc \t=~^$é");
    }

    private static Arbitrary<String> strings(Arbitrary<Character> characters, int longest) {
        return characters.list().ofMaxSize(longest).map(RecoveryProperties::join);
    }

    private static String join(Iterable<Character> characters) {
        var joined = new StringBuilder();
        characters.forEach(joined::append);
        return joined.toString();
    }

    /// A line of which some characters behind its indentation are others.
    private static Damage garbled(
            Samples.Sample sample, double where, double column, String garbage) {
        var lines = new LineIndex(sample.text());
        int line = line(sample, where);
        var written = sample.text().substring(lines.startOf(line), lines.endOf(line));
        int indentation = written.length() - written.stripLeading().length();
        int from = indentation + (int) (column * (written.length() - indentation));
        int to = Math.min(written.length(), from + garbage.length());
        return Damage.replaced(
                sample, line, written.substring(0, from) + garbage + written.substring(to));
    }

    private static int line(Samples.Sample sample, double where) {
        return (int) (where * (new LineIndex(sample.text()).lineCount() - 1));
    }
}
