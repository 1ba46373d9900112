package io.nangols.features.hover;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/// In whole files, and in files that somebody is at work on.
class HoverEverywhereTest {
    /// Of a large file, not every offset.
    private static final int MOST = 800;

    static Stream<Samples.Sample> samples() {
        return Samples.all().stream();
    }

    static Stream<Samples.Sample> unfinished() {
        return Samples.own().stream()
                .flatMap(
                        sample ->
                                Stream.concat(Mutants.of(sample, 20).stream(), beginnings(sample)));
    }

    private static Stream<Samples.Sample> beginnings(Samples.Sample sample) {
        int length = sample.text().length();
        return Stream.iterate(1, end -> end < length, end -> end + length / 40)
                .map(
                        end ->
                                new Samples.Sample(
                                        "%s up to %d".formatted(sample, end),
                                        sample.text().substring(0, end)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"samples", "unfinished"})
    void whatIsSaidIsAboutTheWordThere(Samples.Sample sample) {
        var text = sample.text();
        var file = ProjectFile.of(new FileUri("file:///p/nango.yaml"), text, ProjectFolder.NONE);
        int step = 1 + text.length() / MOST;
        for (int offset = 0; offset <= text.length(); offset += step) {
            var hover = Hover.at(file, offset);
            int at = offset;
            assertThat(hover.stream())
                    .allSatisfy(
                            it -> {
                                assertThat(it.span().touches(at)).isTrue();
                                assertThat(it.span().end()).isLessThanOrEqualTo(text.length());
                                assertThat(it.markdown())
                                        .isNotBlank()
                                        .doesNotContain("Optional[", "null.", "\n\n\n");
                            });
        }
    }
}
