package io.nangols.features.folding;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import io.nangols.testing.Fixture;
import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.text.LineIndex;
import io.nangols.workspace.ProjectFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// The digit before a line says which fold begins in it; the one in brackets behind a line, which
/// ends there.
class FoldingTest {
    @Test
    void foldsBlocks() {
        check(
                """
                1 integrations:
                2   github:
                3     syncs:
                4       issues:
                          runs: every day
                5         scopes:
                            - repo
                            - user [5]
                6         description: |
                            Several
                            lines. [6] [4] [3] [2] [1]

                7 models:
                8   Issue:
                      id: string [8] [7]

                """);
    }

    @Test
    void foldsItemsOfLists() {
        check(
                """
                1 endpoint:
                2   - method: GET
                      path: /a [2]
                3   - method: GET
                      path: /b [3] [1]
                """);
    }

    @Test
    void leavesTheLineOfAClosingBracket() {
        check(
                """
                1 a: {
                    b: c,
                2   d: [
                      e,
                      f] [2] [1]
                  }
                """);
    }

    @Test
    void foldsBetweenBracketsForEditorsThatCan() {
        var file = file("a: {\n  b: c,\n}\nd:\n  e: f\n");

        assertThat(Folding.of(file, false, 100))
                .extracting(fold -> fold.span().of(file.document().text()))
                .containsExactly("\n  b: c,\n", "\n  e: f");
    }

    @Test
    void foldsCommentsAndKeepsThoseInABlockThatBelongToIt() {
        check(
                """
                1 # Of all
                  # that follows. [1]

                2 a:
                    b: c
                3   # Not used
                    # any more. [3] [2]
                  # Of d.
                  d: e
                """);
    }

    @Test
    void foldsRegions() {
        check(
                """
                1 # region Models
                2 models:
                3   # region Inner
                4   A:
                      id: string [4]
                    # endregion [3] [2]
                  #endregion [1]
                  # endregion
                """);
    }

    @Test
    void keepsTheOutermostOfTooMany() {
        var file = file("a:\n  b:\n    c:\n      d: e\nf:\n  g: h\n");

        assertThat(Folding.of(file, true, 2))
                .extracting(fold -> file.document().lines().lineAt(fold.span().start()))
                .containsExactly(0, 4);
        assertThat(Folding.of(file, true, 0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void foldsEveryTextProperly(Samples.Sample sample) {
        Stream.concat(Stream.of(sample), Mutants.of(sample, 3).stream())
                .forEach(
                        it -> {
                            assertProper(it.text(), Folding.of(file(it.text()), true, 5_000));
                            assertProper(it.text(), Folding.of(file(it.text()), false, 5_000));
                        });
    }

    private static void assertProper(String text, List<Fold> folds) {
        var lines = new LineIndex(text);
        var first = new HashSet<Integer>();
        int before = 0;
        for (var fold : folds) {
            assertThat(fold.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(fold.span().start()).isGreaterThanOrEqualTo(before);
            before = fold.span().start();
            int line = lines.lineAt(fold.span().start());
            int last = lines.lineAt(fold.span().end());
            assertThat(last).isGreaterThan(line);
            assertThat(first.add(line)).isTrue();
            assertThat(text.substring(lines.startOf(last), lines.endOf(last))).isNotBlank();
        }
    }

    private static ProjectFile file(String text) {
        return Fixture.read(text).file();
    }

    private static void check(String marked) {
        var file =
                file(
                        marked.lines()
                                .map(FoldingTest::withoutMarks)
                                .collect(joining("\n", "", "\n")));
        var folds = Folding.of(file, true, 100);
        var lines = file.document().lines();
        var shown = new StringBuilder();
        for (int line = 0; line < lines.lineCount() - 1; line++) {
            var margin = " ";
            var ends = "";
            for (int i = 0; i < folds.size(); i++) {
                var span = folds.get(i).span();
                margin = lines.lineAt(span.start()) == line ? String.valueOf(i + 1) : margin;
                ends = lines.lineAt(span.end()) == line ? " [" + (i + 1) + "]" + ends : ends;
            }
            var text = file.document().text().substring(lines.startOf(line), lines.endOf(line));
            shown.append((margin + " " + text + ends).stripTrailing()).append('\n');
        }
        assertThat(shown.toString()).isEqualTo(marked);
    }

    private static String withoutMarks(String line) {
        return line.isEmpty() ? "" : line.substring(2).replaceFirst("( \\[\\d])+$", "");
    }
}
