package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

class SuppressionCommentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nango-ls-disable a                       | FILE [a]
                    nango-ls-disable-next-line a-b           | NEXT_LINE [a-b]
                    nango-ls-disable-next-line: a, b         | NEXT_LINE [a b]
                    nango-ls-disable-next-line a, b,c , d    | NEXT_LINE [a b c d]
                    nango-ls-disable-next-line a -- it is so | NEXT_LINE [a]
                    nango-ls-disable-next-line a, b — so, on | NEXT_LINE [a b]
                    nango-ls-disable-next-line a--so         | NEXT_LINE [a]
                    nango-ls-disable a b c, d                | FILE [a d] b c
                    nango-ls-disable                         | FILE []
                    nango-ls-disable -- all                  | FILE []
                    nango-ls-disable ,                       | FILE []
                    nango-ls-disable-line a                  | UNKNOWN [a]
                    """)
    void names(String comment, String expected) {
        assertThat(show(" " + comment)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "nango-ls",
                "nango-ls is fine",
                "see nango-ls-disable",
                "nango-ls-"
            })
    void otherCommentsAreNone(String comment) {
        assertThat(SuppressionComment.read(comment, 0)).isEmpty();
    }

    @Test
    void knowsWhereItsPartsAre() {
        var file = "a: 1 # nango-ls-disable  x, yy z\n";
        var comment = SuppressionComment.read(file.substring(6).stripTrailing(), 6).orElseThrow();

        assertThat(comment.directive().span().of(file)).isEqualTo("nango-ls-disable");
        assertThat(comment.rules())
                .extracting(name -> name.span().of(file))
                .containsExactly("x", "yy");
        assertThat(comment.stray().map(span -> span.of(file))).contains("z");
    }

    private static String show(String content) {
        return SuppressionComment.read(content, 0)
                .map(
                        comment ->
                                comment.directive().scope()
                                        + comment.rules().stream()
                                                .map(SuppressionComment.Name::id)
                                                .collect(Collectors.joining(" ", " [", "]"))
                                        + comment.stray()
                                                .map(span -> " " + span.of(content))
                                                .orElse(""))
                .orElse("none");
    }
}
