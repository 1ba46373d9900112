package io.nangols.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.nangols.rules.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class AnnotatedTextTest {
    private static final String ANNOTATED =
            """
            runs: often
            #^^^ one-rule
            #     ^^^^^ another-rule warning "part of a "message"" 💡
            #< third-rule hint
            # An ordinary comment.
            output: Issue
            #       ^ fourth-rule "x"
            """;

    @Test
    void takesTheCommentsOut() {
        assertThat(AnnotatedText.read(ANNOTATED).text())
                .isEqualTo("runs: often\n# An ordinary comment.\noutput: Issue\n");
    }

    @Test
    void readsWhereEachPointsAndWhatItExpects() {
        assertThat(AnnotatedText.read(ANNOTATED).marks())
                .containsExactly(
                        new Mark(0, 0, 4, "one-rule", Optional.empty(), Optional.empty(), false),
                        new Mark(
                                0,
                                6,
                                11,
                                "another-rule",
                                Optional.of(Severity.WARNING),
                                Optional.of("part of a \"message\""),
                                true),
                        new Mark(
                                0,
                                0,
                                1,
                                "third-rule",
                                Optional.of(Severity.HINT),
                                Optional.empty(),
                                false),
                        new Mark(
                                2, 8, 9, "fourth-rule", Optional.empty(), Optional.of("x"), false));
    }

    @Test
    void showsWhatItRead() {
        assertThat(AnnotatedText.read(ANNOTATED).show("#")).isEqualTo(ANNOTATED);
    }

    @Test
    void pointsInScriptsToo() {
        var annotated =
                """
                if (ready) {
                //^^^^^^^^ a-rule
                #^ a-rule
                #< a-rule
                //  ^^^^^ a-rule
                  run();
                  //^^^^ a-rule
                  #^ a-rule
                //    ^ a-rule
                """;

        assertThat(AnnotatedText.read(annotated).show("//")).isEqualTo(annotated);
    }

    @Test
    void theCommentMayBeIndented() {
        assertThat(AnnotatedText.read("    a: b;\n    //^ a-rule\n    // ^ a-rule\n").marks())
                .extracting(Mark::from, Mark::to)
                .containsExactly(tuple(4, 7), tuple(7, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#  ^^ a-rule",
                "a: b\n#  ^^",
                "a: b\n#  ^^  a-rule",
                "a: b\n#  ^^ A_Rule",
                "a: b\n#  ^^ a-rule fatal",
                "a: b\n# < a-rule",
                "a: b\n#  ^^ a-rule \"unfinished"
            })
    void refusesACommentThatOnlyLooksLikeOne(String text) {
        assertThatThrownBy(() -> AnnotatedText.read(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
