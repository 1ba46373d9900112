package io.nangols.features.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Carets;
import io.nangols.testing.Cursor;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class HighlightsTest {
    @Test
    void showWhereAModelIsDeclaredAndUsed() {
        check(
                """
                models:
                  Issue:
                  ^^^^^ declaration
                    parent: Issue$0
                            ^^^^^ use
                    state: IssueState
                """);
    }

    @Test
    void showAFieldInAllModelsThatHaveItFromEachOther() {
        check(
                """
                integrations:
                  github:
                    actions:
                      close: { endpoint: { path: "/issues/{Issue:id}" } }
                                                                 ^^ use
                models:
                  Base:
                    id: string
                    ^^ declaration
                  Other:
                    id: string
                    ^^ declaration
                  Issue:
                    __extends: Base
                    $0id?: number
                    ^^ override
                  Both:
                    __extends: Issue, Other
                  Stranger:
                    id: string
                    parts: { id: number }
                """);
    }

    @Test
    void showAFieldOfAnObjectByItself() {
        check(
                """
                models:
                  Issue:
                    id: string
                    user:
                      i$0d: string
                      ^^ declaration
                """);
    }

    @Test
    void showAFieldThatAnObjectInheritsFromAModel() {
        check(
                """
                models:
                  User:
                    $0id: string
                    ^^ declaration
                  Issue:
                    author:
                      __extends: User
                      id: number
                      ^^ override
                """);
    }

    @Test
    void showAFieldThatAMergeKeyRepeatsOnce() {
        check(
                """
                models:
                  Base: &base
                    id: string
                    ^^ declaration
                  Issue:
                    <<: *base
                  Bug:
                    __extends: Issue
                    $0id: string
                    ^^ override
                """);
    }

    @Test
    void showAFieldThatAModelHasTwice() {
        check(
                """
                models:
                  Issue:
                    $0id: string
                    ^^ declaration
                    id?: number
                    ^^ declaration
                """);
    }

    @Test
    void showAScriptAtEachOfItsEvents() {
        check(
                """
                integrations:
                  github:
                    on-events:
                      post-connection-creation: ["greet", set-up]
                                                  ^^^^^ declaration
                      pre-connection-deletion:
                        - $0greet
                          ^^^^^ declaration
                """);
    }

    @Test
    void showAnAnchorAndItsAliases() {
        check(
                """
                models:
                  A: &fields { id: string }
                      ^^^^^^ declaration
                  B: *fie$0lds
                      ^^^^^^ use
                  C: { <<: *fields }
                            ^^^^^^ use
                """);
    }

    @Test
    void showNothingForTheKeysOfTheFormat() {
        var cursor = Cursor.in("integrations: { a: { syncs: { b: { ru$0ns: every hour } } } }");

        assertThat(Highlights.at(cursor.file(), cursor.offset())).isEmpty();
    }

    private static void check(String marked) {
        Navigated.check(
                marked,
                cursor ->
                        Highlights.at(cursor.file(), cursor.offset()).stream()
                                .map(
                                        it ->
                                                new Navigated.Found(
                                                        cursor.fixture().nangoYamlPath(),
                                                        new Carets.Mark(it.span(), '^', kind(it))))
                                .toList());
    }

    private static String kind(Occurrence occurrence) {
        return occurrence.kind().name().toLowerCase(Locale.ROOT);
    }
}
