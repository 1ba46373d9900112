package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Carets;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class IgnoredTest {

    @Test
    void integrationsOfTheSecondFormInAFileOfTheFirst() {
        check(
                """
                integrations:
                  a: {}
                  b:
                  ^ is v2, but a is first
                    syncs: {}
                  c:
                    s:
                      returns: D
                """);
    }

    @Test
    void aSyncWithoutReturns() {
        check(
                """
                integrations:
                  a:
                    s:
                    ^ has no returns
                      runs: every day
                    t:
                      type: action
                    u:
                      returns: D
                """);
    }

    @Test
    void severalSyncsWithoutReturns() {
        check(
                """
                integrations:
                  a:
                  ^ has syncs without returns: s, t
                    s:
                      runs: every day
                    t:
                      type: sync
                """);
    }

    @Test
    void keysThatTheFirstFormDoesNotRead() {
        check(
                """
                integrations:
                  a:
                    s:
                      returns: D
                      input: E
                      ^^^^^ have no effect in s: input, scopes
                      description: text
                      scopes: x
                    t:
                      type: action
                      endpoint: GET /t
                      ^^^^^^^^ have no effect in t: endpoint
                      unknown: y
                """);
    }

    @Test
    void spacesAmongScopes() {
        check(
                """
                integrations:
                  a:
                    syncs:
                      s:
                        scopes: read, write
                                ^^^^^^^^^^^ are meant as read|write
                      t:
                        scopes: read,write
                    actions:
                      u:
                        scopes: "x ,y"
                                ^^^^^^ are meant as x|y
                      v:
                        scopes: [a, b]
                """);
    }

    @Test
    void nothingInAFileWithoutProblems() {
        check("integrations:\n  a:\n    syncs: {}\n  b: {}\n");
        check("integrations:\n  a:\n");
        check("text\n");
    }

    private static void check(String marked) {
        var text = Carets.read(marked);
        var marks =
                Project.of(YamlTree.parse(text)).ignored().stream()
                        .map(ignored -> new Carets.Mark(ignored.span(), '^', describe(ignored)))
                        .toList();

        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }

    private static String describe(Ignored ignored) {
        return switch (ignored) {
            case Ignored.IntegrationAfterV1(_, var first) ->
                    "is v2, but " + first.value() + " is first";
            case Ignored.SyncWithoutReturns _ -> "has no returns";
            case Ignored.SyncsWithoutReturns(_, var syncs) ->
                    "has syncs without returns: " + names(syncs);
            case Ignored.KeysWithoutEffect(var script, var keys) ->
                    "have no effect in " + script.value() + ": " + names(keys);
            case Ignored.SpacedScopes(_, var scopes) -> "are meant as " + String.join("|", scopes);
        };
    }

    private static String names(List<Spanned<String>> names) {
        return names.stream().map(Spanned::value).collect(Collectors.joining(", "));
    }
}
