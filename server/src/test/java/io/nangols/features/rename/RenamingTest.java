package io.nangols.features.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.features.rename.Renaming.Start;
import io.nangols.rules.rename.Rename;
import io.nangols.testing.Cursor;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenamingTest {
    @Test
    void renamesAModelWhereverTheCursorIs() {
        check(
                """
                //- nango.yaml
                models:
                  Bug: { of: Is$0sue | null }
                  Issue: { id: string }
                //- github/syncs/issues.ts
                import type { Issue } from '../../models';
                """,
                "Ticket",
                """
                //- nango.yaml
                models:
                  Bug: { of: Ticket | null }
                  Ticket: { id: string }
                //- github/syncs/issues.ts
                import type { Ticket } from '../../models';
                """);
    }

    @Test
    void renamesAFieldInAllModelsThatHaveItFromEachOther() {
        check(
                """
                integrations:
                  github:
                    actions:
                      close: { endpoint: { path: "/{Issue:id}" } }
                models:
                  Base:
                    "id?": string
                  Issue:
                    __extends: Base
                    i$0d?: null
                  Stranger: { id: string }
                """,
                "number",
                """
                integrations:
                  github:
                    actions:
                      close: { endpoint: { path: "/{Issue:number}" } }
                models:
                  Base:
                    "number?": string
                  Issue:
                    __extends: Base
                    number?: null
                  Stranger: { id: string }
                """);
    }

    @Test
    void renamesAFieldThatAnAliasRepeats() {
        check(
                """
                models:
                  Issue: &fields { i$0d: string }
                  Bug: *fields
                """,
                "number",
                """
                models:
                  Issue: &fields { number: string }
                  Bug: *fields
                """);
    }

    @Test
    void putsAFieldInQuotesThatYamlReadsAsSomethingElse() {
        check(
                "models:\n  Issue:\n    i$0d?: string\n",
                "True",
                "models:\n  Issue:\n    True?: string\n");
        check(
                "models:\n  Issue:\n    i$0d: string\n",
                "True",
                "models:\n  Issue:\n    \"True\": string\n");
        check(
                "models:\n  Issue:\n    i$0d: string\n",
                "the id: all of it",
                "models:\n  Issue:\n    \"the id: all of it\": string\n");
    }

    @Test
    void renamesASyncWithItsScript() {
        check(
                """
                //- nango.yaml
                integrations:
                  github:
                    syncs:
                      $0issues: { runs: every hour }
                //- github/syncs/issues.ts
                export default async function fetchData() {}
                """,
                "tickets",
                """
                //- nango.yaml
                integrations:
                  github:
                    syncs:
                      tickets: { runs: every hour }
                //- github/syncs/tickets.ts
                export default async function fetchData() {}
                """);
    }

    @Test
    void renamesAnIntegrationWithItsFolder() {
        check(
                """
                //- nango.yaml
                integrations:
                  $0github: { syncs: { issues: {} } }
                  gitlab: { syncs: { issues: {} } }
                //- github/syncs/issues.ts
                import type { Issue } from '../../models';
                import { total } from '../types.js';
                //- github/types.ts
                export const total = 1;
                //- gitlab/syncs/issues.ts
                import { total } from '../../github/types.js';
                //- models.ts
                export interface Issue {}
                """,
                "github-app",
                """
                //- nango.yaml
                integrations:
                  github-app: { syncs: { issues: {} } }
                  gitlab: { syncs: { issues: {} } }
                //- gitlab/syncs/issues.ts
                import { total } from '../../github-app/types.js';
                //- models.ts
                export interface Issue {}
                //- github-app/syncs/issues.ts
                import type { Issue } from '../../models';
                import { total } from '../types.js';
                //- github-app/types.ts
                export const total = 1;
                """);
    }

    @Test
    void namesAFolderAsBeforeWhenAnIntegrationIsRenamed() {
        check(
                """
                //- nango.yaml
                integrations:
                  $0github: { syncs: { issues: {} } }
                  gitlab: { syncs: { issues: {} } }
                //- github/helpers/index.ts
                export const total = 1;
                //- github/syncs/issues.ts
                import { total } from '../helpers';
                //- gitlab/syncs/issues.ts
                import { total } from '../../github/helpers';
                import { total as again } from '../../github/helpers/';
                import { total as once } from '../../github/helpers/index';
                import { total as more } from '../../github/helpers/index.js';
                """,
                "github-app",
                """
                //- nango.yaml
                integrations:
                  github-app: { syncs: { issues: {} } }
                  gitlab: { syncs: { issues: {} } }
                //- gitlab/syncs/issues.ts
                import { total } from '../../github-app/helpers';
                import { total as again } from '../../github-app/helpers';
                import { total as once } from '../../github-app/helpers/index';
                import { total as more } from '../../github-app/helpers/index.js';
                //- github-app/helpers/index.ts
                export const total = 1;
                //- github-app/syncs/issues.ts
                import { total } from '../helpers';
                """);
    }

    @Test
    void leavesTheFolderInWhichTheNangoYamlLies() {
        check(
                """
                //- github/nango.yaml
                integrations:
                  $0github: { syncs: { issues: {} } }
                //- syncs/issues.ts
                """,
                "github-app",
                """
                //- github/nango.yaml
                integrations:
                  github-app: { syncs: { issues: {} } }
                //- syncs/issues.ts
                """);
    }

    @Test
    void renamesAnAnchorAndItsAliases() {
        check(
                """
                models:
                  A: &fields { id: string }
                  B: { <<: *fie$0lds }
                  C: *fields
                """,
                "common",
                """
                models:
                  A: &common { id: string }
                  B: { <<: *common }
                  C: *common
                """);
    }

    @Test
    void changesNothingForTheNameThatIsThere() {
        var cursor = Cursor.in("models: { Iss$0ue: {} }");

        assertThat(Renaming.rename(cursor.file(), cursor.offset(), "Issue").changes()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '!',
            textBlock =
                    """
                    Base: { i$0d: string } ~ title? ~ A `?` at the end makes a field optional and is no part of its name.
                    Base: { i$0d: string } ~ __extends ~ `__extends` has a meaning of its own in a model.
                    Base: { i$0d: string } ~ ! ! ~ A field's name is not blank and neither begins nor ends so.
                    Base: { i$0d: string } ~ title ~ Line 4 has a field `title` for a model that has `id`, too.
                    Base: { "i\\x64$0": string } ~ title2 ~ Line 3 writes `id` with an escape; write it plainly first.
                    Base: &a$0 { id: string } ~ b c ~ An anchor's name has only letters, digits, `_`, `.` and `-`.
                    Base: { x: &a$0 1, y: &b 2 } ~ b ~ There is an anchor `&b` already.
                    """)
    void refusesANameThatDoesNotFit(String line, String to, String reason) {
        assertThat(
                        refused(
                                """
                                integrations:
                                models:
                                  LINE
                                  Issue: { __extends: Base, title: string }
                                """
                                        .replace("LINE", line),
                                to))
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    git hub ~ An integration's name has only letters, digits, `-` and `_`.
                    gitlab ~ There is an integration `gitlab` already.
                    gitea ~ There is a folder `gitea` already.
                    """)
    void refusesAnIntegrationsNameThatDoesNotFit(String to, String reason) {
        assertThat(
                        refused(
                                """
                                //- nango.yaml
                                integrations: { git$0hub: { syncs: {} }, gitlab: { syncs: {} } }
                                //- github/types.ts
                                //- gitea/types.ts
                                """,
                                to))
                .isEqualTo(reason);
    }

    /// In the old form scripts stand beside keys of the format.
    @ParameterizedTest
    @ValueSource(strings = {"syncs", "actions", "on-events"})
    void refusesAScriptsNameThatIsAKeyThere(String to) {
        assertThat(
                        refused(
                                "integrations: { github: { iss$0ues: { type: sync, runs: every hour, returns: Issue } } }",
                                to))
                .isEqualTo(
                        "With the name `%s` this file would no longer say the same.".formatted(to));
    }

    @Test
    void refusesToRenameTheFolderOfAnotherProject() {
        assertThat(
                        refused(
                                """
                                //- nango.yaml
                                integrations: { git$0hub: { syncs: {} } }
                                //- github/nango.yaml
                                //- github/types.ts
                                """,
                                "gitlab"))
                .isEqualTo("The folder `github` has a `nango.yaml` of its own.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    models: { A: { a: str$0ing } } ~ `string` is a type of Nango, not a model.
                    models: { A: { a: tr$0ue } } ~ `true` is a value, not a name.
                    models: { A: { a: ope$0n } } ~ There is no model `open` in this file.
                    models: { A: { a: *no$0ne } } ~ There is no anchor `&none` before this.
                    models: { A: { __str$0ing: any } } ~ `__string` stands for any name, so it has none of its own.
                    mod$0els: {} ~ `models` is a key of the format, not a name.
                    integrations: { "$0${PWD}": { syncs: {} } } ~ `${PWD}` stands for the name of the folder; rename the folder instead.
                    integrations: { a: { syncs: { b: { runs: 1$0h } } } } ~ `1h` is a value, not a name.
                    """)
    void saysWhySomethingHasNoNameToChange(String text, String reason) {
        var cursor = Cursor.in(text);

        assertThat(Renaming.prepare(cursor.file(), cursor.offset()))
                .contains(new Start.Refused(reason));
        assertThat(refused(text, "other")).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '!',
            textBlock =
                    """
                    models: { Iss$0ue: {} } ~ Issue
                    models: { A: { "id$0?": 1 } } ~ id
                    models: { A: { x: &an$0chor 1 } } ~ anchor
                    integrations: { "git$0hub": {} } ~ github
                    integrations: { a: { on-events: { b: ["gre$0et"] } } } ~ greet
                    integrations: { a: { syncs: { issues$0: {} } } } ~ issues
                    """)
    void startsWithTheWordAndItsName(String text, String name) {
        var cursor = Cursor.in(text);
        int start = cursor.file().document().text().indexOf(name);

        assertThat(Renaming.prepare(cursor.file(), cursor.offset()))
                .contains(new Start.Name(new Span(start, start + name.length()), name));
    }

    private static void check(String marked, String to, String expected) {
        var cursor = Cursor.in(marked);
        var changes = Renaming.rename(cursor.file(), cursor.offset(), to).changes();

        assertThat(cursor.fixture().after(changes).show()).isEqualTo(expected);
    }

    private static String refused(String marked, String to) {
        var cursor = Cursor.in(marked);
        var rename = Renaming.rename(cursor.file(), cursor.offset(), to);
        return rename instanceof Rename.Refused(var reason) ? reason : rename.toString();
    }
}
