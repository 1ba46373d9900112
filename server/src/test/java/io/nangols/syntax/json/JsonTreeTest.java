package io.nangols.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.json.JsonNode.JsonArray;
import io.nangols.syntax.json.JsonNode.JsonLiteral;
import io.nangols.syntax.json.JsonNode.JsonObject;
import io.nangols.syntax.json.JsonNode.JsonString;
import io.nangols.testing.Carets;
import io.nangols.text.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

class JsonTreeTest {

    @Test
    void readsWhatJsonHas() {
        assertThat(
                        read(
                                """
                                {"a": "x\\"\\u00e9\\n", "b": [1, -2.5e3, true, null, {}], "c": {"d": []}}
                                """))
                .isEqualTo("{a: 'x\"é\n', b: [1, -2.5e3, true, null, {}], c: {d: []}}");
    }

    @Test
    void knowsWhereEverythingIs() {
        var text = "{ \"a\": \"é𝕏\", \"b\": 12 }";
        var object = (JsonObject) JsonTree.parse(text).root().orElseThrow();

        assertThat(object.span()).isEqualTo(new Span(0, text.length()));
        assertThat(object.members())
                .extracting(member -> member.name().span().of(text))
                .containsExactly("\"a\"", "\"b\"");
        assertThat(object.members())
                .extracting(member -> member.value().orElseThrow().span().of(text))
                .containsExactly("\"é𝕏\"", "12");
    }

    @Test
    void allowsCommentsAndTrailingCommas() {
        check(
                """
                // above
                {
                  "a": 1, // behind
                  /* over
                     lines */
                  "b": [1, 2,],
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "// nothing\n", "\uFEFF"})
    void aTextThatHoldsNothingIsNoError(String text) {
        assertThat(JsonTree.parse(text).root()).isEmpty();
        assertThat(JsonTree.parse(text).errors()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        check(
                """
                {
                  "a",
                  ^^^ A `:` and a value are missing behind this.
                  "b": ,
                       ^ A value is missing here.
                  "c":
                     ^ A value is missing behind this.
                  "d": 1
                       ^ A `,` or `}` is missing behind this.
                  "e": [1 2]
                        ^ A `,` or `]` is missing behind this.
                }
                """);
    }

    @Test
    void saysWhatIsNeverClosed() {
        check(
                """
                {
                ^ This `{` is never closed; add `}`.
                  "a": [
                       ^ This `[` is never closed; add `]`.
                    "x
                    ^^ This text is never closed; add `"`.
                """);
        check("{} /* on\n   ^^ This comment is never closed; add `*/`.\n");
    }

    @Test
    void saysWhatIsWrittenInAnotherWay() {
        check(
                """
                {
                  a: off,
                  ^ Put `a` in double quotes.
                     ^^^ Put `off` in double quotes.
                  'b': "\\x", # why
                  ^^^ Write text in double quotes.
                        ^ This escape is unknown; write `\\\\` for a backslash.
                             ^^^^^ A comment begins with `//` here.
                } end
                  ^^^ Nothing may follow here: the value has already ended.
                """);
    }

    @Test
    void keepsWhatStandsAroundAnError() {
        assertThat(
                        read(
                                """
                                {
                                  "a": "on,
                                  "b":
                                  "c": ,
                                  "d" "x"
                                  e: off
                                  [ 1 ]: 2
                                  "f": [ 1, }
                                """))
                .isEqualTo("{a: 'on,', b: , c: , d: , x: , e: 'off', f: [1]}");
    }

    @Test
    void anythingCanBeNestedTooDeeply() {
        var errors = JsonTree.parse("[".repeat(100_000)).errors();

        assertThat(errors)
                .extracting(JsonSyntaxError::message)
                .contains("This is nested too deeply to be read.");
    }

    @Property
    void noTextFails(@ForAll("texts") String text) {
        assertThat(JsonTree.parse(text).errors())
                .allSatisfy(error -> assertThat(error.span().of(text)).isNotEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "a", "1", " ", "\n", "//",
                        "/*", "*/", "#", "\"b\"", "\uFEFF", "\\u00")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static void check(String marked) {
        var text = Carets.read(marked);
        var marks =
                JsonTree.parse(text).errors().stream()
                        .map(error -> new Carets.Mark(error.span(), '^', error.message()))
                        .toList();
        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }

    private static String read(String text) {
        return JsonTree.parse(text).root().map(JsonTreeTest::show).orElse("nothing");
    }

    private static String show(JsonNode node) {
        return switch (node) {
            case JsonString(_, var text) -> "'" + text + "'";
            case JsonLiteral(_, var text) -> text;
            case JsonArray(_, var items) ->
                    items.stream()
                            .map(JsonTreeTest::show)
                            .collect(Collectors.joining(", ", "[", "]"));
            case JsonObject(_, var members) ->
                    members.stream()
                            .map(
                                    member ->
                                            member.name().text()
                                                    + ": "
                                                    + member.value()
                                                            .map(JsonTreeTest::show)
                                                            .orElse(""))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
