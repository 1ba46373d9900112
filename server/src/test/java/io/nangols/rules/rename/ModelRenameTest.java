package io.nangols.rules.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelRenameTest {
    @Test
    void renamesAModelWhereverItIsWritten() {
        var text =
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        runs: every hour
                        input: Issue
                        output: [Issue, Label]
                        endpoint: { method: GET, path: "/issues/{Issue:id}" }
                models:
                  Issue:
                    id: string
                    parent?: "Issue | null"
                    children: Issue[]
                    labels: { first: { __extends: Issue, at: IssueDate } }
                  Bug:
                    __extends: Label, Issue
                  Label: {}
                """;

        assertThat(renamed(text, "Issue", "Ticket"))
                .isEqualTo(text.replace("Issue", "Ticket").replace("TicketDate", "IssueDate"));
    }

    @Test
    void followsTheNameThroughAScript() {
        assertThat(
                        renamed(
                                """
                                //- nango.yaml
                                models:
                                  Issue: { id: string }
                                //- github/syncs/issues.ts
                                import type { NangoSync, Issue } from '../../models.js';
                                // An Issue of a repository.
                                function toIssue(raw: { Issue: string }): Issue {
                                    return { id: raw.Issue } satisfies Issue;
                                }
                                const issues: Map<string, Issue[]> = new Map();
                                await nango.batchSave<Issue>(issues, 'Issue');
                                """,
                                "Issue",
                                "Ticket"))
                .isEqualTo(
                        """
                        //- nango.yaml
                        models:
                          Ticket: { id: string }
                        //- github/syncs/issues.ts
                        import type { NangoSync, Ticket } from '../../models.js';
                        // An Issue of a repository.
                        function toIssue(raw: { Issue: string }): Ticket {
                            return { id: raw.Issue } satisfies Ticket;
                        }
                        const issues: Map<string, Ticket[]> = new Map();
                        await nango.batchSave<Ticket>(issues, 'Ticket');
                        """);
    }

    @Test
    void renamesAModelThatIsReachedThroughItsModule() {
        assertThat(
                        renamed(
                                """
                                //- nango.yaml
                                models:
                                  Issue: { id: string }
                                //- github/syncs/issues.ts
                                import * as models from '../../models';
                                const issue: models.Issue = { Issue: 1 };
                                const bug: import('../../models').Issue = other.Issue;
                                //- github/types.ts
                                import type { Issue } from '../models';
                                export type { Issue } from '../models';
                                export type Box = { issue: Issue };
                                """,
                                "Issue",
                                "Ticket"))
                .isEqualTo(
                        """
                        //- nango.yaml
                        models:
                          Ticket: { id: string }
                        //- github/syncs/issues.ts
                        import * as models from '../../models';
                        const issue: models.Ticket = { Issue: 1 };
                        const bug: import('../../models').Ticket = other.Issue;
                        //- github/types.ts
                        import type { Ticket } from '../models';
                        export type { Ticket as Issue } from '../models';
                        export type Box = { issue: Ticket };
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f<Issue>(issue: Issue) {}",
                "const Ticket = 1;",
                "import { Ticket } from './other';",
                "export { Issue };",
                "const all = { Issue };",
                "{ class Issue {} }",
                "console.log(Ticket);"
            })
    void keepsWhatAScriptCallsItWhereANameMeansSomethingElse(String line) {
        var text =
                """
                //- nango.yaml
                models:
                  Issue: { id: string }
                //- github/syncs/issues.ts
                import type { Issue } from '../../models';
                const issue: Issue = {};
                %s
                """
                        .formatted(line);

        assertThat(renamed(text, "Issue", "Ticket"))
                .isEqualTo(
                        text.replace("  Issue: {", "  Ticket: {")
                                .replace("type { Issue }", "type { Ticket as Issue }"));
    }

    @Test
    void keepsWhatAScriptCallsIt() {
        assertThat(
                        renamed(
                                """
                                //- nango.yaml
                                models:
                                  Issue: { id: string }
                                //- github/syncs/issues.ts
                                import type { NangoSync, Issue } from '../../models.js';
                                await nango.batchSave(issues, 'Issue');
                                //- github/syncs/bugs.ts
                                import { type Issue as Bug } from '../../models';
                                //- github/syncs/labels.ts
                                import type { Issue } from 'github-models';
                                """,
                                "Issue",
                                "Ticket"))
                .isEqualTo(
                        """
                        //- nango.yaml
                        models:
                          Ticket: { id: string }
                        //- github/syncs/issues.ts
                        import type { NangoSync, Ticket } from '../../models.js';
                        await nango.batchSave(issues, 'Ticket');
                        //- github/syncs/bugs.ts
                        import { type Ticket as Bug } from '../../models';
                        //- github/syncs/labels.ts
                        import type { Issue } from 'github-models';
                        """);
    }

    @Test
    void leavesTheScriptsOfAProjectInsideAlone() {
        var fixture =
                """
                //- nango.yaml
                models:
                  Issue: { id: string }
                //- inner/nango.yaml
                models:
                  Issue: { id: string }
                //- inner/github/syncs/issues.ts
                import type { Issue } from '../../models';
                """;

        assertThat(renamed(fixture, "Issue", "Ticket"))
                .isEqualTo(fixture.replaceFirst("Issue", "Ticket"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Issue-2 ; A model's name has only letters, digits and `_`.
                    Date    ; `Date` is a type of Nango, so no model can be used by that name.
                    2fa     ; Nango reads `2fa` as the value `2`, not as a model.
                    Label   ; There is a model `Label` already.
                    open    ; Line 2 uses `open` as a value, which would become the model.
                    """)
    void refusesANameThatWouldMeanSomethingElse(String name, String reason) {
        assertThat(
                        refused(
                                """
                                models:
                                  Issue: { state: open | closed }
                                  Label: {}
                                """,
                                "Issue",
                                name))
                .isEqualTo(reason);
    }

    @Test
    void refusesWhereTheNameIsNotWrittenAsItReads() {
        assertThat(
                        refused(
                                """
                                models:
                                  Issue:
                                    parent: "Iss\\u0075e"
                                """,
                                "Issue",
                                "Ticket"))
                .isEqualTo(
                        "Line 3 writes `Issue` with an escape or over several lines; write it plainly first.");
    }

    @Test
    void refusesWhereItCannotReadAPartThatHasTheName() {
        assertThat(
                        refused(
                                """
                                models:
                                  Issue: {}
                                  Bug:
                                    labels: "a" | Issue
                                """,
                                "Issue",
                                "Ticket"))
                .isEqualTo("Line 4 has `Issue` in it and cannot be read; correct it first.");
    }

    private static String renamed(String files, String from, String to) {
        var fixture = Fixture.read(files);
        return fixture.after(ModelRename.of(fixture.subject(), from, to).changes()).show();
    }

    private static String refused(String files, String from, String to) {
        return ((Rename.Refused) ModelRename.of(Fixture.read(files).subject(), from, to)).reason();
    }
}
