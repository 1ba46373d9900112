package io.nangols.rules.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrphanScriptTest {
    private static final String SCRIPT = "export default async function fetchData(nango) {}";

    private static Findings findings(String yaml, String path, String script, String... others) {
        return Findings.of(
                "orphan-script",
                "//- nango.yaml\n%s\n//- %s\n%s\n%s\n"
                        .formatted(yaml, path, script, String.join("\n", others)));
    }

    private static Findings beside(String path, String script, String... others) {
        return findings("integrations: { github: { syncs: {} } }", path, script, others);
    }

    @ParameterizedTest
    @CsvSource({
        "github/syncs/issues.ts, github",
        "github/actions/issues.ts, github",
        "github/on-events/issues.ts, github",
        "slack/syncs/issues.ts, integrations",
        "syncs/issues.ts, github"
    })
    void isToldAtItsIntegration(String path, String place) {
        assertThat(beside(path, SCRIPT).places()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({
        "github/syncs/index.ts",
        "github/syncs/helpers/issues.ts",
        "github/mappers/to-issue.ts",
        "issues.ts"
    })
    void otherFilesAreNoScripts(String path) {
        assertThat(beside(path, SCRIPT).places()).isEmpty();
    }

    @Test
    void aFileWithoutADefaultExportIsAHelper() {
        assertThat(beside("github/syncs/issues.ts", "export function issues() {}").places())
                .isEmpty();
    }

    @Test
    void aFileThatAnotherImportsIsAHelper() {
        assertThat(
                        beside(
                                        "github/syncs/issues.ts",
                                        SCRIPT,
                                        "//- github/mappers/to-issue.ts",
                                        "import issues from '../syncs/issues.js';")
                                .places())
                .isEmpty();
    }

    @Test
    void aFunctionThatNeedsNoEntryIsLeftAlone() {
        assertThat(
                        beside(
                                        "github/syncs/issues.ts",
                                        "const sync = createSync({});\nexport default sync;")
                                .places())
                .isEmpty();
    }

    @Test
    void aScriptOfAnotherProjectIsLeftAlone() {
        assertThat(beside("slack/syncs/issues.ts", SCRIPT, "//- slack/nango.yaml").places())
                .isEmpty();
    }

    @Test
    void whatCannotBeReadMayBeItsEntry() {
        assertThat(
                        findings(
                                        """
                                        integrations:
                                          github:
                                            syncs:
                                              issues: runs: every hour
                                        """,
                                        "github/syncs/issues.ts",
                                        SCRIPT)
                                .places())
                .isEmpty();
    }

    @Test
    void aSyncOfTwoModelsGetsTwoEndpoints() {
        assertThat(
                        findings(
                                        """
                                        integrations:
                                          github:
                                            syncs: {}
                                        models:
                                          Issue: { id: string }
                                          PullRequest: { id: string }
                                        """,
                                        "github/syncs/issues.ts",
                                        SCRIPT
                                                + "await nango.batchSave<Issue>(issues, 'Issue');"
                                                + "await nango.batchSave(pulls, 'PullRequest');")
                                .fixed())
                .startsWith(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                runs: every day
                                sync_type: full
                                output:
                                  - Issue
                                  - PullRequest
                                endpoint:
                                  - method: GET
                                    path: /issues/issue
                                  - method: GET
                                    path: /issues/pull-request
                        """);
    }
}
