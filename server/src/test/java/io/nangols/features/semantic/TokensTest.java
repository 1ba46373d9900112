package io.nangols.features.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Carets;
import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TokensTest {
    @Test
    void coloursScripts() {
        check(
                """
                integrations:
                  github:
                  ^^^^^^ namespace declaration
                    syncs:
                      issues:
                      ^^^^^^ function declaration
                        runs: every hour
                        sync_type: "full"
                                    ^^^^ enumMember
                        auto_start: true
                        description: Fetches issues.
                        scopes: [repo, read:org]
                                 ^^^^ enumMember
                                       ^^^^^^^^ enumMember
                        output: Issue[]
                                ^^^^^ interface
                        endpoint: GET /issues
                                  ^^^ enumMember
                    actions:
                      close:
                      ^^^^^ method declaration
                        input: string
                               ^^^^^^ type defaultLibrary
                        endpoint:
                          method: PUT
                                  ^^^ enumMember
                          path: /issues/{Issue}
                                         ^^^^^ interface
                    on-events:
                      validate-connection: [check]
                      ^^^^^^^^^^^^^^^^^^^ event
                                            ^^^^^ function
                    post-connection-scripts: [old]
                    ^^^^^^^^^^^^^^^^^^^^^^^ property deprecated
                                              ^^^ function
                models:
                  Issue: {}
                  ^^^^^ interface declaration
                """);
    }

    @Test
    void coloursModels() {
        check(
                """
                models:
                  Issue:
                  ^^^^^ interface declaration
                    __extends: Base
                               ^^^^ interface
                    id?: 7 | string | null
                    ^^ property declaration
                         ^ number
                             ^^^^^^ type defaultLibrary
                                      ^^^^ keyword
                    state: open
                    ^^^^^ property declaration
                           ^^^^ string
                    next:
                    ^^^^ property declaration
                      issue: Issue
                      ^^^^^ property declaration
                             ^^^^^ interface
                """);
    }

    @Test
    void dividesWhatGoesOnOverLines() {
        check(
                """
                models:
                  A:
                  ^ interface declaration
                    a: "some
                    ^ property declaration
                       ^^^^^ string
                        thing"
                        ^^^^^^ string
                """);
    }

    @Test
    void coloursAWindow() {
        var text = "models:\n  A:\n    a: string\n    b: number\n";
        var window = new Span(text.indexOf("b:"), text.length());

        assertThat(Tokens.in(Project.of(YamlTree.parse(text)), window))
                .extracting(token -> token.span().of(text))
                .containsExactly("b", "number");
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void areInOrderAndApartAndInOneLineInEveryText(Samples.Sample sample) {
        Stream.concat(Stream.of(sample), Mutants.of(sample, 3).stream())
                .map(Samples.Sample::text)
                .forEach(
                        text -> {
                            int end = 0;
                            for (var token : Tokens.in(Project.of(YamlTree.parse(text)))) {
                                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                                end = token.span().end();
                                assertThat(token.span().of(text)).isNotBlank().hasLineCount(1);
                            }
                            assertThat(end).isLessThanOrEqualTo(text.length());
                        });
    }

    private static void check(String marked) {
        var text = Carets.read(marked);
        var marks =
                Tokens.in(Project.of(YamlTree.parse(text))).stream()
                        .map(token -> new Carets.Mark(token.span(), '^', show(token)))
                        .toList();

        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }

    private static String show(Token token) {
        return Stream.concat(
                        Stream.of(token.type().protocolName()),
                        token.modifiers().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(Token.Modifier::protocolName))
                .collect(Collectors.joining(" "));
    }
}
