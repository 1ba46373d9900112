package io.nangols.features.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Samples;
import io.nangols.testing.Samples.Sample;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Proposals that are accepted give files that are still read, with the new key or item below the
/// key that it was proposed for and at the column of its siblings, and with all that was there
/// before.
class AppliedItemsTest {
    private static final Set<String> TYPED = Set.of("hubspot", "github", "zendesk");

    /// Primes, so that all columns come.
    private static final int EVERY = 97;

    private static final int EVERY_FOR_ALL = 6 * EVERY + 1;

    private static final int LINES = 19;

    private static final int DEEPEST = 16;

    /// Each also with `\r\n` and with twice the indentation.
    static Stream<Sample> samples() {
        return Samples.all().stream()
                .filter(it -> TYPED.contains(it.name()) || it.equals(Samples.own().getFirst()))
                .flatMap(
                        it ->
                                Stream.of(
                                        it,
                                        new Sample(
                                                it + ", CRLF",
                                                it.text().replaceAll("\r?\n", "\r\n")),
                                        new Sample(
                                                it + ", twice as deep",
                                                it.text()
                                                        .replaceAll("(?m)^( +)", "$1$1")
                                                        .replaceAll(
                                                                "(?m)^( *)- (?=[a-z]+: )",
                                                                "$1-   "))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void standRightWhereTheFileEnds(Sample sample) {
        var text = sample.text();
        assertThat(places(text, EVERY))
                .flatMap(at -> faults(text.substring(0, at), at, at % EVERY_FOR_ALL < EVERY))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void standRightInTheWholeFile(Sample sample) {
        var text = sample.text();
        assertThat(places(text, EVERY))
                .flatMap(at -> faults(text, at, at % EVERY_FOR_ALL < EVERY))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void standRightOnANewLineInTheWholeFile(Sample sample) {
        var text = sample.text();
        var lineStarts =
                places(text, 1).filter(at -> at > 0 && text.charAt(at - 1) == '\n').toList();
        assertThat(IntStream.range(0, lineStarts.size()).boxed())
                .filteredOn(line -> line % LINES == 0)
                .map(lineStarts::get)
                .flatMap(
                        at ->
                                IntStream.iterate(
                                                0,
                                                column -> column <= DEEPEST,
                                                column -> column + 2)
                                        .boxed()
                                        .flatMap(
                                                column ->
                                                        faults(
                                                                text.substring(0, at)
                                                                        + " ".repeat(column)
                                                                        + "\n"
                                                                        + text.substring(at),
                                                                at + column,
                                                                false)
                                                                .stream())
                                        .toList())
                .isEmpty();
    }

    /// No cursor stands between `\r` and `\n`.
    private static Stream<Integer> places(String text, int every) {
        IntPredicate possible = at -> at == 0 || text.charAt(at - 1) != '\r';
        return IntStream.iterate(0, at -> at <= text.length(), at -> at + every)
                .filter(possible)
                .boxed();
    }

    /// What is wrong after accepting each of the proposals, or one of them.
    private static List<String> faults(String text, int at, boolean all) {
        var file = new TypedFile().with(text);
        var items = Completion.at(file, at, false).items();
        var accepted = new Accepted(file.project().tree(), at);
        return IntStream.range(0, items.size())
                .filter(i -> all || i == at % items.size())
                .mapToObj(items::get)
                .flatMap(item -> accepted.fault(item).stream())
                .toList();
    }
}
