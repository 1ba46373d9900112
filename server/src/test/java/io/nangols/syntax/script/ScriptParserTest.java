package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

/// Which of the two trees of a broken text is taken.
class ScriptParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no more errors              | 1 9     | 3 4     | true
                    fewer errors                | 1 9     | 4       | true
                    fewer errors, further apart | 3 4 5   | 1 9     | true
                    more errors, closer         | 1 9     | 3 4 5   | true
                    six times as many, closer   | 1 50    | 1 2 3 4 5 6 7 8 9 10 11 12    | true
                    more than that, closer      | 1 50    | 1 2 3 4 5 6 7 8 9 10 11 12 13 | false
                    more errors, no closer      | 1 9     | 1 5 9   | false
                    more errors, further apart  | 3 4     | 1 5 9   | false
                    """)
    void takesTheTreeByLayout(String when, String byGrammar, String byLayout, boolean taken) {
        assertThat(ScriptParser.isBetter(treeWithErrorsAt(byLayout), treeWithErrorsAt(byGrammar)))
                .as(when)
                .isEqualTo(taken);
    }

    @Test
    void doesNotTakeATreeThatIsWrongAllOverForItsErrorsBeingCloser() {
        var text = "`${".repeat(100) + "\n" + "}\n".repeat(100) + "x".repeat(100);

        assertThat(ScriptParser.parse(text).errors()).hasSizeLessThan(5);
    }

    private static ScriptTree treeWithErrorsAt(String offsets) {
        var tree = ScriptParser.parse("");
        var errors =
                Arrays.stream(offsets.split(" "))
                        .map(Integer::parseInt)
                        .map(offset -> new ScriptSyntaxError(Span.at(offset), "Wrong."))
                        .toList();
        return new ScriptTree(
                tree.text(), tree.sourceFile(), tree.tokens(), tree.comments(), errors);
    }
}
