package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts in whose trees something was once out of place.
class BrokenTextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a dot in place of a property    | ({ .
                    a dot in place of a name        | ({ .: a })
                    a dot in place of another       | ({ ...a, .b })
                    a private name for a variable   | const#p
                    a private name for an element   | const [#p] = a
                    a private name for a parameter  | function f(#p) {}
                    a private name for an exception | try {} catch (#p) {}
                    """)
    void hasATreeThatHoldsTogether(String what, String text) {
        var tree = ScriptParser.parse(text);

        assertThatCode(() -> TreeInvariants.check(tree, text)).as(what).doesNotThrowAnyException();
    }
}
