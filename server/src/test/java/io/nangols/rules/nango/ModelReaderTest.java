package io.nangols.rules.nango;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "string",
                "Number",
                "INT",
                "float",
                "char",
                "varchar",
                "bigint",
                "bool",
                "Date",
                "any[]",
                "object",
                "Array",
                "never",
                "void",
                "undefined",
                "null",
                "true[]",
                "False",
                "7",
                "1.5",
                "2024-01-01",
                "7days",
                "2fa",
                "'+5x'",
                "' 12'",
                "1.5 | 2.5 | 7days",
                "[]",
                "{}",
                "[string, 7]",
                "{ a: { b: [Known] } }",
                "Known",
                "Known[]",
                "Known | null",
                "'Known|string'",
                "constructor",
                "toString",
                "valueOf[]"
            })
    void knowsTheType(String type) {
        assertThat(NangoSays.ofModels("Known: { id: string }\nFoo:\n  a: " + type)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Nope",
                "nope[]",
                "Known[][]",
                "(Known)[]",
                "unknown",
                "symbol",
                "string?",
                "'''quoted'''",
                "' Known'",
                "Record",
                "No<string>"
            })
    void takesAnythingElseForItself(String type) {
        assertThat(NangoSays.ofModels("Known: { id: string }\nFoo:\n  a: " + type))
                .containsExactly("!model-not-found-fallback: " + type);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    ''                       → 1
                    '[]'                     → 1
                    '|'                      → 2
                    'string |'               → 1
                    Record<string, any>      → 1
                    Promise<x>[]             → 1
                    'Pick<x> | [] | Omit<y>' → 3
                    ['[]', Map<x>]           → 2
                    """)
    void refusesTypes(String type, int times) {
        assertThat(NangoSays.ofModels("Foo:\n  a: " + type))
                .hasSize(times)
                .allMatch(line -> line.startsWith("type-syntax-error: "));
    }

    @Test
    void pointsAtTheType() {
        assertThat(NangoSays.ofModels("Foo: { a: string, b: { c: [x, Set<y>] } }"))
                .containsExactly("type-syntax-error: Set<y>");
    }

    @Test
    void refusesNames() {
        assertThat(NangoSays.ofModels("Foo-Bar: {}\na b: null\n'': {}\nÄ: {}\n1.5: {}\n_1: {}"))
                .containsExactly(
                        "invalid-model-name: Foo-Bar",
                        "invalid-model-name: a b",
                        "invalid-model-name: ''",
                        "invalid-model-name: Ä",
                        "invalid-model-name: 1.5");
    }

    @Test
    void saysNoWarningBesideAnError() {
        assertThat(NangoSays.ofModels("Foo: { a: Nope, b: '[]' }"))
                .containsExactly("type-syntax-error: '[]'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    Base         → 0
                    'Base, More' → 0
                    ' Base ,More'→ 0
                    toString     → 0
                    Nope         → 1
                    'Nope, Base' → 1
                    'Base,'      → 1
                    ''           → 1
                    """)
    void inherits(String parents, int missing) {
        assertThat(
                        NangoSays.ofModels(
                                "Foo: { __extends: %s }\nBase: { id: string }\nMore: { a: int }"
                                        .formatted(parents)))
                .hasSize(missing)
                .allMatch(line -> line.startsWith("model-extends-not-found: "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[Base]", "7", "null", "{ a: b }"})
    void stopsAtParentsThatAreNoText(String parents) {
        assertThat(NangoSays.ofModels("Foo: { __extends: " + parents + " }"))
                .containsExactly("invalid-value: " + parents);
    }

    @Test
    void stopsAtAParentThatIsNotReadYet() {
        assertThat(NangoSays.ofModels("Foo: { __extends: Foo }"))
                .containsExactly("cyclic-model: Foo");
        assertThat(
                        NangoSays.ofModels(
                                "Foo: { __extends: Bar }\nBar: { a: Baz }\nBaz: { __extends: Bar }"))
                .containsExactly("cyclic-model: Bar");
    }

    /// The letters of a text are its fields.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '`',
            textBlock =
                    """
                    ''         → 0
                    7          → 0
                    false      → 0
                    2024-01-01 → 0
                    []         → 0
                    [Nope]     → 1
                    abc        → 3
                    """)
    void readsAnythingForAModel(String model, int unknown) {
        assertThat(NangoSays.ofModels("Foo: " + model))
                .hasSize(unknown)
                .allMatch(line -> line.startsWith("!model-not-found-fallback: "));
    }

    @Test
    void stopsAtAnEmptyModel() {
        assertThat(NangoSays.ofModels("Foo:\nBar: null")).containsExactly("invalid-value: Foo");
    }

    @Test
    void warnsOfCycles() {
        assertThat(NangoSays.ofModels("Foo: { a: Foo }")).containsExactly("!cyclic-model: Foo");
        assertThat(NangoSays.ofModels("Foo: { a: Bar }\nBar: { b: 'Foo[]' }"))
                .containsExactly("!cyclic-model: 'Foo[]'");
    }

    /// A name stays on the trail after its model is read.
    @Test
    void warnsOfASecondReferenceToAModelFurtherDown() {
        assertThat(NangoSays.ofModels("Foo: { a: Bar, b: Bar }\nBar: { c: string }"))
                .containsExactly("!cyclic-model: Bar");
        assertThat(NangoSays.ofModels("Bar: { c: string }\nFoo: { a: Bar, b: Bar }")).isEmpty();
        assertThat(NangoSays.ofModels("Foo: { a: 7, b: 7 }\n7: { c: string }")).isEmpty();
    }

    /// Whether a false value counts as a model depends on what stands above it.
    @Test
    void readsModelsThatAreFalse() {
        assertThat(NangoSays.ofModels("Foo: { a: Bar }\nBar: ''"))
                .containsExactly("!model-not-found-fallback: Bar");
        assertThat(NangoSays.ofModels("Bar: ''\nFoo: { a: Bar }")).isEmpty();
    }

    @Test
    void readsFieldsWithANumberForANameFirst() {
        assertThat(NangoSays.ofModels("Foo: { a: Nope, 10: Ten, 2: Two }"))
                .containsExactly(
                        "!model-not-found-fallback: Two",
                        "!model-not-found-fallback: Ten",
                        "!model-not-found-fallback: Nope");
    }

    @Test
    void readsDynamicFields() {
        assertThat(NangoSays.ofModels("Foo: { __string: Nope, '__string?': Nada }"))
                .containsExactly(
                        "!model-not-found-fallback: Nope", "!model-not-found-fallback: Nada");
    }
}
