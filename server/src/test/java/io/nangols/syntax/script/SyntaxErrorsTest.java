package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people are told of a mistake, and where: between `«` and `»`. A line break is written `⏎`.
class SyntaxErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    nango.«»⏎const y = 1;      | Expected the name of a property behind the dot.
                    f(() => { nango.«»⏎});     | Expected the name of a property behind the dot.
                    let a: nango.«»⏎const y;   | Expected the name of a property behind the dot.
                    new.«»⏎const y = 1;        | Expected the name of a property behind the dot.
                    foo(a«»⏎const y = 1;       | Expected `)`.
                    function «(») {}           | Expected a name for the function.
                    declare type⏎«A» = string; | Write the name of the type on the same line as `type`.
                    let a: string«?»;          | A type has no `?` here; write `❘ undefined` instead.
                    let a = «'b»               | This string has no closing quote.
                    const «#a» = 1;            | Only a member of a class can have a name with `#`; remove the `#`.
                    a?.«`b`»;                  | A template cannot follow `?.`; remove the `?.`.
                    a[«]»;                     | Expected an index between `[` and `]`.
                    for await («;»;) {}        | `for await` needs a variable and `of` here.
                    import { «if» } from 'a';  | `if` is a reserved word; give the import another name with `as`.
                    import { «'a'» } from 'a'  | A string names no import; give it a name with `as`.
                    """)
    void tellWhatIsWrongAndWhere(String marked, String message) {
        var text = marked.replaceAll("[«»]", "").replace('⏎', '\n');
        var error = ScriptParser.parse(text).errors().getFirst();

        assertThat(marked(text, error)).isEqualTo(marked.replace('⏎', '\n'));
        assertThat(error.message()).isEqualTo(message.replace('❘', '|'));
    }

    private static String marked(String text, ScriptSyntaxError error) {
        return new StringBuilder(text)
                .insert(error.span().end(), '»')
                .insert(error.span().start(), '«')
                .toString();
    }
}
