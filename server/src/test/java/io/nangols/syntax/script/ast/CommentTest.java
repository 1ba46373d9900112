package io.nangols.syntax.script.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ScriptParser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    a // b| b
                    //|''
                    '#!b'|b
                    /* b */| b\s
                    /**/|''
                    /*/|/
                    /* b| b
                    """)
    void saysWhatStandsBetweenItsSigns(String script, String inside) {
        var comment = ScriptParser.parse(script).comments().getFirst();

        assertThat(comment.inside(script).of(script)).isEqualTo(inside);
    }
}
