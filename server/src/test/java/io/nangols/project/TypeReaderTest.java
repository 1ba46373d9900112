package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class TypeReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "string, string",
        "char, string",
        "varchar, string",
        "number, number",
        "integer, number",
        "int, number",
        "float, number",
        "bigint, bigint",
        "boolean, boolean",
        "bool, boolean",
        "date, Date",
        "any, any",
        "object, 'Record<string, any>'",
        "array, any[]",
        "never, never",
        "void, void",
        "undefined, undefined",
    })
    void aPrimitiveHasSeveralNames(String written, String type) {
        assertThat(type(written)).isEqualTo("%s «%s»".formatted(type, written));
        var shouted = written.toUpperCase(Locale.ROOT);
        assertThat(type(shouted)).isEqualTo("%s «%s»".formatted(type, shouted));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true   | literal true «true»
                    False  | literal false «False»
                    null   | literal null «null»
                    ~      | literal null «~»
                    12     | literal 12 «12»
                    1.50   | literal 1.5 «1.50»
                    0x10   | literal 16 «0x10»
                    1e21   | literal 1e+21 «1e21»
                    "true" | literal true «true»
                    "NULL" | literal null «NULL»
                    """)
    void aLiteralIsWhatItSays(String written, String shown) {
        assertThat(type(written)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7days, 7",
        "2fa, 2",
        "1.5.2, 1",
        "-3 apples, -3",
        "'+4x', 4",
        "007a, 7",
        "12345678901234567890x, 12345678901234567000",
    })
    void textThatBeginsWithAnIntegerIsThatInteger(String written, String number) {
        assertThat(type(written)).isEqualTo("literal %s «%s»".formatted(number, written));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Contact",
                "(A",
                "unknown",
                "symbol",
                "string?",
                "Strings",
                "a b",
                "Foo<string>",
                "<T>",
                "Record",
                "record<string, string>",
                "é",
                "./x",
                "-",
                "[x"
            })
    void otherTextIsAName(String written) {
        assertThat(type('"' + written + '"')).isEqualTo("%s «%s»".formatted(written, written));
    }

    @Test
    void brackets() {
        assertThat(type("string[]")).isEqualTo("array «string[]» of string «string»");
        assertThat(type("Contact[]")).isEqualTo("array «Contact[]» of Contact «Contact»");
        assertThat(type("\"Contact[]\"")).isEqualTo("array «Contact[]» of Contact «Contact»");
        assertThat(type("T[][]")).isEqualTo("array «T[][]» of T[] «T[]»");
        assertThat(type("(A | B)[]"))
                .isEqualTo("union «(A | B)[]» of [(A «(A», array «B)[]» of B) «B)»]");
    }

    @Test
    void unions() {
        assertThat(type("string | null"))
                .isEqualTo("union «string | null» of [string «string», literal null «null»]");
        assertThat(type("a|b |  Foo[] | 7days"))
                .isEqualTo(
                        "union «a|b |  Foo[] | 7days» of"
                                + " [a «a», b «b», array «Foo[]» of Foo «Foo», literal 7 «7days»]");
        assertThat(type("'A |B'")).isEqualTo("union «A |B» of [A «A», B «B»]");
    }

    @Test
    void unionsOnSeveralLines() {
        assertThat(type("A |\n      B")).isEqualTo("union «A |⏎B» of [A «A |⏎B», B «A |⏎B»]");
        assertThat(type(">-\n      A |\n      B")).contains("[A «", "B «");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"''", "\"\""})
    void noText(String written) {
        assertThat(type(written)).isEqualTo("refused EMPTY «»");
    }

    @Test
    void nothingInAUnionOrBeforeBrackets() {
        assertThat(type("A | | B"))
                .isEqualTo("union «A | | B» of [A «A», refused EMPTY «», B «B»]");
        assertThat(type("A |")).isEqualTo("union «A |» of [A «A», refused EMPTY «»]");
        assertThat(type("'[]'")).isEqualTo("refused EMPTY «[]»");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Record<string, any>",
                "Promise<string>",
                "Array<Foo>",
                "Partial<Foo>",
                "Map<a"
            })
    void generics(String written) {
        assertThat(type(written)).isEqualTo("refused GENERIC «%s»".formatted(written));
        assertThat(type(written + "[]"))
                .isEqualTo("array «%s[]» of refused GENERIC «%s»".formatted(written, written));
    }

    @Test
    void lists() {
        assertThat(type("[string]")).isEqualTo("array «[string]» of string «string»");
        assertThat(type("\n      - Foo[]\n      - 2"))
                .isEqualTo(
                        "array «- Foo[]⏎- 2» of union «- Foo[]⏎- 2» of"
                                + " [array «Foo[]» of Foo «Foo», literal 2 «2»]");
        assertThat(type("[]")).isEqualTo("array «[]» of union «[]» of []");
        assertThat(type("[[a]]")).isEqualTo("array «[[a]]» of array «[a]» of a «a»");
    }

    @Test
    void objects() {
        assertThat(type("{ id: string, 'to?': { a?: B } }"))
                .isEqualTo(
                        "{ «id»: string «string»; «'to?'» = to optional: { «a» optional: B «B» } }");
        assertThat(type("{}")).isEqualTo("{  }");
    }

    @Test
    void optionalFields() {
        assertThat(type("{ a?: 1, b?: true, c?: null, d?: '1', e?: [x], f?: '' }"))
                .isEqualTo(
                        "{ «a»: literal 1 «1»; «b»: literal true «true»; «c»: literal null «null»;"
                                + " «d» optional: literal 1 «1»; «e» optional: array «[x]» of x «x»;"
                                + " «f» optional: refused EMPTY «» }");
    }

    @Test
    void dynamicFields() {
        assertThat(type("{ __string: number, __string?: A, __extends: B }"))
                .isEqualTo(
                        "{ «__string» dynamic: number «number»; «__string» optional dynamic: A «A» }");
    }

    @Test
    void fieldsNamedByNumbersAndNothing() {
        assertThat(type("{ 1: a, true: b, '?': c, '': d }"))
                .isEqualTo(
                        "{ «1»: a «a»; «true»: b «b»; «'?'» =  optional: c «c»; «''» = : d «d» }");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2024-01-01", "!!binary aGk=", "@x", "*x"})
    void whatIsNoTypeOrUnreadableSaysNothing(String written) {
        assertThat(type(written)).startsWith("unknown «");
    }

    @Test
    void textWithEscapesHasOnePlace() {
        assertThat(type("\"A \\u007c B\""))
                .isEqualTo("union «\"A \\u007c B\"» of [A «\"A \\u007c B\"», B «\"A \\u007c B\"»]");
        assertThat(type("'it''s'")).isEqualTo("it's «'it''s'»");
    }

    @Test
    void textBehindAnAliasStandsAtItsAnchor() {
        assertThat(Outline.of("models:\n  M:\n    f: &t A | B\n    g: *t\n"))
                .isEqualTo(
                        """
                        v2
                        model «M»
                          «f»: union «A | B» of [A «A», B «B»]
                          «g»: union «A | B» of [A «A», B «B»]
                        """);
    }

    private static String type(String written) {
        return Outline.ofType("models:\n  M:\n    f: " + written + "\n");
    }
}
