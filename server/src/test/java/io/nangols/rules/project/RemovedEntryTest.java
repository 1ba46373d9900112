package io.nangols.rules.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Findings;

import org.junit.jupiter.api.Test;

class RemovedEntryTest {
    private static final String COMMITTED =
            """
            integrations:
              github:
                syncs:
                  issues:
                    runs: every hour
                    output: Issue
                    endpoint: GET /issues
                  labels:
                    runs: every day
                    output: Label
                    endpoint: GET /labels
            models:
              Issue:
                id: string
              Label:
                name: string
            """;

    private static final String LABELS =
            """
            integrations:
              github:
                syncs:
                  labels:
                    runs: every day
                    output: Label
                    endpoint: GET /labels
            models:
              Issue:
                id: string
              Label:
                name: string
            """;

    private static Findings of(String rule, String yaml, String... scripts) {
        return Findings.of(
                rule,
                "//- nango.yaml\n%s//- HEAD:nango.yaml\n%s%s"
                        .formatted(yaml, COMMITTED, String.join("\n", scripts)));
    }

    private static Findings findings(String yaml, String... scripts) {
        return of("removed-entry", yaml, scripts);
    }

    private static final String[] ISSUES = {
        "//- github/syncs/issues.ts", "export default async function fetchData(nango) {}", ""
    };

    @Test
    void anEntryWhoseScriptHasGoneTooIsMeantToGo() {
        assertThat(findings(LABELS, "//- github/syncs/labels.ts").messages()).isEmpty();
    }

    @Test
    void anEntryWithAnotherNameIsRenamed() {
        assertThat(findings(COMMITTED.replace("issues:", "tickets:"), ISSUES).messages()).isEmpty();
    }

    @Test
    void anIntegrationWithAnotherNameIsRenamed() {
        assertThat(findings(COMMITTED.replace("github:", "github-app:"), ISSUES).messages())
                .isEmpty();
    }

    @Test
    void anIntegrationThatIsNowNamedAfterItsFolderIsTheSame() {
        assertThat(
                        Findings.of(
                                        "removed-entry",
                                        """
                                        //- github/nango.yaml
                                        integrations:
                                          ${PWD}:
                                            syncs:
                                              labels: { runs: every day, output: Label, endpoint: GET /labels }
                                        //- HEAD:nango.yaml
                                        %s
                                        //- syncs/issues.ts
                                        export default async function fetchData(nango) {}
                                        """
                                                .formatted(COMMITTED))
                                .messages())
                .singleElement()
                .asString()
                .startsWith("The last commit has a sync `issues`");
    }

    @Test
    void aModelWithAnotherNameIsRenamed() {
        assertThat(
                        findings(
                                        COMMITTED.replace("Label", "Tag"),
                                        "//- github/syncs/labels.ts",
                                        "import type { Label } from '../../models';")
                                .messages())
                .isEmpty();
    }

    @Test
    void aModelThatIsOnlyMentionedMayBeAnotherType() {
        assertThat(
                        findings(
                                        COMMITTED.substring(0, COMMITTED.indexOf("  Label:")),
                                        "//- github/syncs/labels.ts",
                                        "import type { Label } from '../types';",
                                        "//- old.ts",
                                        "")
                                .messages())
                .isEmpty();
    }

    @Test
    void whatCannotBeReadMayBeTheEntry() {
        assertThat(findings(LABELS + "# issues\nx: : y\n", ISSUES).messages()).isEmpty();
    }

    @Test
    void aFileWithoutACommitHasLostNothing() {
        assertThat(
                        Findings.of(
                                        "removed-entry",
                                        "//- nango.yaml\n" + LABELS + String.join("\n", ISSUES))
                                .messages())
                .isEmpty();
    }

    @Test
    void anEntryThatIsOnlyJustRemovedIsNoOrphanYet() {
        assertThat(of("orphan-script", LABELS, ISSUES).messages()).isEmpty();
    }

    @Test
    void theEntryComesBackToItsOldPlace() {
        assertThat(findings(LABELS, ISSUES).fixed()).isEqualTo(COMMITTED);
    }

    @Test
    void theSectionAboveComesBackToo() {
        assertThat(findings("integrations:\n  github:\n    actions: {}\n", ISSUES).fixed())
                .isEqualTo(
                        """
                        integrations:
                          github:
                            actions: {}
                            syncs:
                              issues:
                                runs: every hour
                                output: Issue
                                endpoint: GET /issues
                        """);
    }

    @Test
    void lineBreaksAreThoseOfTheFile() {
        assertThat(findings(LABELS.replace("\n", "\r\n"), ISSUES).fixed())
                .isEqualTo(COMMITTED.replace("\n", "\r\n"));
    }

    @Test
    void insideBracketsNothingIsRestored() {
        assertThat(
                        findings("integrations: { github: { syncs: {} } }\n", ISSUES)
                                .findings()
                                .getFirst()
                                .fixes()
                                .getFirst()
                                .changes())
                .isEmpty();
    }
}
