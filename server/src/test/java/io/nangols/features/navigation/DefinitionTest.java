package io.nangols.features.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Cursor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "input: Iss$0ue",
                "output: [Label, 'Issue$0']",
                "output: string | $0Issue[]",
                "endpoint: { path: '/issues/{Is$0sue:id}' }",
                "endpoint: GET /issues/{Is$0sue}",
            })
    void ofAModelThatAScriptUses(String line) {
        check(
                """
                integrations:
                  github:
                    actions:
                      close:
                        LINE
                models:
                  Issue:
                  ^^^^^ def
                    id: string
                """
                        .replace("LINE", line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__extends: Label,Is$0sue",
                "parent?: Issue$0 | null",
                "all: [Label, Issue$0]",
                "board: { first: { __extends: $0Issue } }",
            })
    void ofAModelThatAModelUses(String line) {
        check(
                """
                models:
                  Bug:
                    LINE
                  "Issue":
                   ^^^^^ def
                    id: string
                """
                        .replace("LINE", line));
    }

    @Test
    void ofAModelIsNeverTheGeneratedFile() {
        check(
                """
                //- nango.yaml
                models:
                  Issue: { id: string }
                  ^^^^^ def
                  Bug: { of: Issue$0 }
                //- models.ts
                export interface Issue { id: string }
                """);
    }

    @Test
    void ofAFieldIsThatOfTheParent() {
        check(
                """
                models:
                  Base:
                    id: string
                    ^^ def
                  Issue:
                    __extends: Base
                  Bug:
                    __extends: Issue
                    $0id?: number
                """);
    }

    @Test
    void ofAFieldInAPathIsThatOfTheModel() {
        check(
                """
                integrations:
                  github:
                    actions:
                      close: { endpoint: { path: "/issues/{Issue:i$0d}" } }
                models:
                  Base:
                    "id?": string
                     ^^ def
                  Issue: { __extends: Base }
                """);
    }

    @Test
    void ofASyncIsWhatItsScriptExports() {
        check(
                """
                //- nango.yaml
                integrations:
                  github:
                    syncs:
                      issues$0: { runs: every hour }
                //- github/syncs/issues.ts
                import type { NangoSync } from '../../models';
                export default async function fetchData(nango: NangoSync) {}
                                              ^^^^^^^^^ def
                """);
    }

    @Test
    void ofAnEventScriptIsItsFile() {
        check(
                """
                //- nango.yaml
                integrations:
                  github:
                    on-events:
                      post-connection-creation: [greet$0]
                //- github/on-events/greet.ts
                export default (nango) => {};
                       ^^^^^^^ def
                """);
    }

    @Test
    void ofAScriptWithoutAFileIsItsEntry() {
        check(
                """
                integrations:
                  github:
                    actions:
                      clo$0se: {}
                      ^^^^^ def
                """);
    }

    @Test
    void ofAnIntegrationIsItself() {
        check(
                """
                integrations:
                  git$0hub:
                  ^^^^^^ def
                    actions: {}
                """);
    }

    @Test
    void ofAnAliasIsTheLastAnchorOfItsNameBeforeIt() {
        check(
                """
                models:
                  A: &fields { id: string }
                  B: &fields { id: number }
                      ^^^^^^ def
                  C:
                    <<: *fie$0lds
                  D: &fields {}
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models: { A: { a: str$0ing } }",
                "models: { A: { a: Unknown$0 } }",
                "mod$0els: { A: { a: 1 } }",
                "models: { A: *unkno$0wn }",
                "models: $0",
            })
    void ofNothingElse(String text) {
        var cursor = Cursor.in(text);

        assertThat(Definition.at(cursor.file(), cursor.offset())).isEmpty();
    }

    private static void check(String marked) {
        Navigated.check(
                marked,
                cursor ->
                        Definition.at(cursor.file(), cursor.offset()).stream()
                                .flatMap(definition -> definition.targets().stream())
                                .map(target -> Navigated.of(target, "def", cursor.fixture()))
                                .toList());
    }
}
