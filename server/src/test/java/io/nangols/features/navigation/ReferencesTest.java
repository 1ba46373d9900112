package io.nangols.features.navigation;

import io.nangols.testing.Cursor;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReferencesTest {
    @Test
    void ofAModelAreInTheFileAndInScripts() {
        check(
                """
                //- nango.yaml
                integrations:
                  github:
                    syncs:
                      issues:
                        output: Issue[]
                                ^^^^^ ref
                models:
                  $0Issue:
                  ^^^^^ ref
                    parent: string | Issue
                                     ^^^^^ ref
                //- github/syncs/issues.ts
                import type { NangoSync, Issue } from '../../models.js';
                                         ^^^^^ ref
                await nango.batchSave(issues, 'Issue');
                                               ^^^^^ ref
                //- inner/github/syncs/issues.ts
                import type { Issue } from '../../models.js';
                //- inner/nango.yaml
                models: {}
                //- models.ts
                export interface Issue {}
                """,
                true);
    }

    @Test
    void leaveTheDeclarationOutWhenAsked() {
        check(
                """
                models:
                  Issue:
                    parent: Issue$0
                            ^^^^^ ref
                """,
                false);
    }

    @Test
    void ofASyncAreItsEntryAndItsScript() {
        check(
                """
                //- nango.yaml
                integrations:
                  github:
                    syncs:
                      $0issues: {}
                      ^^^^^^ ref
                //- github/syncs/issues.ts
                export default createSync({});
                       ^^^^^^^ ref
                """,
                true);
    }

    @Test
    void ofAnIntegrationAreItsScripts() {
        check(
                """
                //- github/nango.yaml
                integrations:
                  $0${PWD}:
                    syncs:
                      issues: {}
                    actions:
                      close: {}
                //- actions/close.ts
                export default async function runAction() {}
                                              ^^^^^^^^^ ref
                //- syncs/issues.ts
                export default async function fetchData() {}
                                              ^^^^^^^^^ ref
                """,
                false);
    }

    private static void check(String marked, boolean declarations) {
        Navigated.check(marked, cursor -> found(cursor, declarations));
    }

    private static List<Navigated.Found> found(Cursor cursor, boolean declarations) {
        return References.at(cursor.file(), cursor.offset(), declarations).stream()
                .map(target -> Navigated.of(target, "ref", cursor.fixture()))
                .toList();
    }
}
