package io.nangols.syntax.script.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ast.Literal.NoSubstitutionTemplateLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    f('a')   | a
                    f("a")   | a
                    f('')    | §§
                    f('a"    | a"
                    f('a     | a
                    f('      | §§
                    f('a\\'  | a\\'
                    f('a\\\\' | a\\\\
                    f('\\'   | \\'
                    """)
    void aStringStandsBetweenItsQuotes(String script, String inside) {
        var string = Nodes.first(StringLiteral.class, script);

        assertThat(string.inside(script).of(script)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    `a`    | a
                    `a     | a
                    `a\\`b` | a\\`b
                    """)
    void aTemplateStandsBetweenItsBackticks(String script, String inside) {
        var template = Nodes.first(NoSubstitutionTemplateLiteral.class, script);

        assertThat(template.inside(script).of(script)).isEqualTo(inside);
    }
}
