package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Carets;
import io.nangols.testing.Cursor;
import io.nangols.testing.Samples;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementsTest {
    @Test
    void findsTheWordsOfASync() {
        check(
                """
                integrations:
                ^^^^^^^^^^^^ key
                  github:
                  ^^^^^^ integration
                    syncs:
                    ^^^^^ key
                      issues:
                      ^^^^^^ function
                        runs: every hour
                        ^^^^ key
                              ^^^^^^^^^^ runs
                        sync_type: 'full'
                        ^^^^^^^^^ key
                                    ^^^^ value
                        scopes: [repo, "read:org"]
                        ^^^^^^ key
                                 ^^^^ scope
                                        ^^^^^^^^ scope
                        output: Issue[]
                        ^^^^^^ key
                                ^^^^^ model
                        endpoint:
                        ^^^^^^^^ key
                          - method: GET
                            ^^^^^^ key
                                    ^^^ value
                            path: /issues/{Issue}
                            ^^^^ key
                                  ^^^^^^^^^^^^^^^ path
                                           ^^^^^ model
                """);
    }

    @Test
    void findsTheWordsOfAModel() {
        check(
                """
                models:
                ^^^^^^ key
                  Issue:
                  ^^^^^ model
                    __extends: Base, Other
                    ^^^^^^^^^ key
                               ^^^^ model
                                     ^^^^^ model
                    id?: string | null
                    ^^ field
                         ^^^^^^ primitive
                                  ^^^^ literal
                    user:
                    ^^^^ field
                      "name": Name
                       ^^^^ nested field
                              ^^^^ model
                """);
    }

    @Test
    void findsTheScriptsOfEvents() {
        check(
                """
                integrations:
                ^^^^^^^^^^^^ key
                  github:
                  ^^^^^^ integration
                    actions: {}
                    ^^^^^^^ key
                    on-events:
                    ^^^^^^^^^ key
                      validate-connection: [check-scopes]
                      ^^^^^^^^^^^^^^^^^^^ key
                                            ^^^^^^^^^^^^ event script
                """);
    }

    @Test
    void findsAnchorsAndAliases() {
        check(
                """
                models:
                ^^^^^^ key
                  A: &fields
                  ^ model
                     ^^^^^^^ anchor
                    id: string
                    ^^ field
                        ^^^^^^ primitive
                  B: *fields
                  ^ model
                     ^^^^^^^ alias
                """);
    }

    @Test
    void ofTwoThatMeetTakesTheOneBehindTheCursor() {
        assertThat(at("models: { A: { a: string$0|null } }")).isEqualTo("primitive");
        assertThat(at("models: { A: { a: string |$0null } }")).isEqualTo("literal");
    }

    @Test
    void takesTheModelInsideAPath() {
        var text =
                """
                integrations:
                  github:
                    actions:
                      close: { endpoint: { path: "/issues/{Is$0sue}" } }
                """;

        assertThat(at(text)).isEqualTo("model");
        assertThat(at(text.replace("$0", "").replace("/issues", "/iss$0ues"))).isEqualTo("path");
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#own")
    void findsInAWindowWhatTouchesIt(Samples.Sample sample) {
        var text = sample.text();
        var project = Project.of(YamlTree.parse(text));
        var all = Elements.in(project);

        for (int offset = 0; offset <= text.length(); offset++) {
            int at = offset;
            assertThat(Elements.in(project, Span.at(at)))
                    .isEqualTo(all.stream().filter(it -> it.span().touches(at)).toList());
        }
    }

    private static String at(String marked) {
        var cursor = Cursor.in(marked);
        return Elements.at(cursor.file().project(), cursor.offset())
                .map(ElementsTest::kind)
                .orElse("nothing");
    }

    private static void check(String marked) {
        var text = Carets.read(marked);
        var marks =
                Elements.in(Project.of(YamlTree.parse(text))).stream()
                        .map(element -> new Carets.Mark(element.span(), '^', kind(element)))
                        .toList();

        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }

    private static String kind(Element element) {
        return switch (element) {
            case Element.Key _ -> "key";
            case Element.Value _ -> "value";
            case Element.IntegrationName _ -> "integration";
            case Element.FunctionName _ -> "function";
            case Element.EventScript _ -> "event script";
            case Element.Runs _ -> "runs";
            case Element.Scope _ -> "scope";
            case Element.EndpointPath _ -> "path";
            case Element.ModelName _ -> "model";
            case Element.FieldName field -> field.nested() ? "nested field" : "field";
            case Element.PrimitiveType _ -> "primitive";
            case Element.LiteralType _ -> "literal";
            case Element.Anchor _ -> "anchor";
            case Element.Alias _ -> "alias";
        };
    }
}
