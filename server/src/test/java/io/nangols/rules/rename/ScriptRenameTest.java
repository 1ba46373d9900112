package io.nangols.rules.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRenameTest {
    private static final String PROJECT =
            """
            //- nango.yaml
            integrations:
              github:
                syncs:
                  issues: { runs: every hour }
                  labels: { runs: every hour }
                actions:
                  close: {}
                on-events:
                  post-connection-creation: [greet, set-up]
                  pre-connection-deletion:
                    - "greet"
            """;

    @Test
    void renamesTheFileOfASyncAndItsImports() {
        assertThat(
                        renamed(
                                PROJECT
                                        + """
                                        //- github/helpers.ts
                                        import { total } from './syncs/issues';
                                        //- github/syncs/issues.ts
                                        import type { Issue } from '../../models';
                                        //- github/jobs/github-issues.ts
                                        import fetchData from "../syncs/issues.js";
                                        import other from '../syncs/issues-of-others.js';
                                        """,
                                "issues",
                                "tickets"))
                .isEqualTo(
                        PROJECT.replace("issues:", "tickets:")
                                + """
                                //- github/helpers.ts
                                import { total } from './syncs/tickets';
                                //- github/jobs/github-issues.ts
                                import fetchData from "../syncs/tickets.js";
                                import other from '../syncs/issues-of-others.js';
                                //- github/syncs/tickets.ts
                                import type { Issue } from '../../models';
                                """);
    }

    @Test
    void keepsTheWayInWhichAScriptNamesAFolder() {
        assertThat(
                        renamed(
                                """
                                //- nango.yaml
                                integrations:
                                  github:
                                    syncs:
                                      index: { runs: every hour }
                                //- github/jobs/all.ts
                                import { page } from '../syncs';
                                import { page as again } from '../syncs/index';
                                import { page as once } from '../syncs/index.js';
                                //- github/syncs/index.ts
                                import { helper } from '../helpers';
                                """,
                                "index",
                                "issues"))
                .isEqualTo(
                        """
                        //- nango.yaml
                        integrations:
                          github:
                            syncs:
                              issues: { runs: every hour }
                        //- github/jobs/all.ts
                        import { page } from '../syncs/issues';
                        import { page as again } from '../syncs/issues';
                        import { page as once } from '../syncs/issues.js';
                        //- github/syncs/issues.ts
                        import { helper } from '../helpers';
                        """);
    }

    @Test
    void renamesAScriptWithoutAFile() {
        var project = PROJECT + "//- models.ts\n";

        assertThat(renamed(project, "close", "close-issue"))
                .isEqualTo(project.replace("close:", "close-issue:"));
    }

    @Test
    void renamesTheScriptOfEveryEventThatHasIt() {
        assertThat(renamed(PROJECT + "//- github/on-events/greet.ts\n", "greet", "say-hello"))
                .isEqualTo(
                        PROJECT.replace("greet", "say-hello")
                                + "//- github/on-events/say-hello.ts\n");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    issues ; all issues ; A script's name has only letters, digits, `-` and `_`.
                    issues ; labels     ; `github` has a sync `labels` already.
                    greet  ; set-up     ; `github` has an event script `set-up` already.
                    issues ; bugs       ; There is a file `github/syncs/bugs.ts` already.
                    """)
    void refusesANameThatIsTaken(String from, String to, String reason) {
        assertThat(
                        refused(
                                PROJECT + "//- github/syncs/issues.ts\n//- github/syncs/bugs.ts\n",
                                from,
                                to))
                .isEqualTo(reason);
    }

    @Test
    void refusesAFileThatSeveralEntriesShare() {
        assertThat(
                        refused(
                                """
                                //- nango.yaml
                                integrations:
                                  github:
                                    syncs: { issues: {} }
                                  gitlab:
                                    syncs: { issues: {} }
                                //- issues.ts
                                """,
                                "issues",
                                "tickets"))
                .isEqualTo(
                        "`issues.ts` is the script of another entry, too: `issues` of `gitlab`.");
    }

    @Test
    void refusesANameThatAnAliasRepeats() {
        assertThat(
                        refused(
                                """
                                integrations:
                                  github:
                                    syncs: &syncs { issues: {} }
                                  gitlab:
                                    syncs: *syncs
                                """,
                                "issues",
                                "tickets"))
                .isEqualTo("An alias gives this name to a script of `gitlab`, too.");
    }

    private static String renamed(String files, String from, String to) {
        var fixture = Fixture.read(files);
        return fixture.after(rename(fixture, from, to).changes()).show();
    }

    private static String refused(String files, String from, String to) {
        return ((Rename.Refused) rename(Fixture.read(files), from, to)).reason();
    }

    private static Rename rename(Fixture fixture, String from, String to) {
        var subject = fixture.subject();
        var integration = subject.project().integrations().getFirst();
        var entry =
                subject.entries(integration)
                        .filter(it -> it.name().value().equals(from))
                        .findFirst()
                        .orElseThrow();
        return ScriptRename.of(subject, integration, entry, to);
    }
}
