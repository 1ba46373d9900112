package io.nangols.rules.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Findings;

import org.junit.jupiter.api.Test;

/// How a new script begins.
class ScriptTemplateTest {
    private static String script(String entry, String... files) {
        return Findings.of(
                        "missing-script",
                        """
                        //- nango.yaml
                        integrations:
                          github:
                        %s
                        models:
                          Filter:
                            owner: string
                            page: number
                            state?: string
                            open: boolean
                            labels: Label[]
                          Issue:
                            id: string
                          Label:
                            id: string
                        //- github/types.ts
                        %s
                        """
                                .formatted(entry.indent(4), String.join("\n", files)))
                .createdText();
    }

    @Test
    void aSyncFetchesAndSavesEachOfItsModels() {
        assertThat(
                        script(
                                """
                                syncs:
                                  issues:
                                    runs: every hour
                                    endpoint: [GET /issues, GET /labels]
                                    output: [Issue, Label]
                                """))
                .isEqualTo(
                        """
                        import type { NangoSync, ProxyConfiguration, Issue, Label } from '../../models';

                        export default async function fetchData(nango: NangoSync): Promise<void> {
                            const issueConfig: ProxyConfiguration = {
                                // Link the provider's documentation of this endpoint here.
                                endpoint: '/issues',
                                retries: 10
                            };

                            for await (const page of nango.paginate<Issue>(issueConfig)) {
                                await nango.batchSave(page, 'Issue');
                            }

                            const labelConfig: ProxyConfiguration = {
                                // Link the provider's documentation of this endpoint here.
                                endpoint: '/labels',
                                retries: 10
                            };

                            for await (const page of nango.paginate<Label>(labelConfig)) {
                                await nango.batchSave(page, 'Label');
                            }
                        }
                        """);
    }

    @Test
    void anIncrementalSyncAsksForWhatIsNew() {
        assertThat(
                        script(
                                """
                                syncs:
                                  issues: { runs: every hour, sync_type: incremental, endpoint: GET /issues, output: Issue }
                                """))
                .contains(
                        """
                                endpoint: '/issues',
                                params: nango.lastSyncDate ? { since: nango.lastSyncDate.toISOString() } : {},
                                retries: 10
                        """);
    }

    @Test
    void anActionThatReadsSendsItsInputAsParameters() {
        assertThat(
                        script(
                                """
                                actions:
                                  find: { endpoint: GET /issues, input: Filter, output: Issue }
                                """))
                .contains(
                        """
                                endpoint: '/issues',
                                params: { owner: input.owner, page: input.page },
                                retries: 3
                        """)
                .contains("await nango.get<Issue>(proxyConfig)");
    }

    @Test
    void anActionWithoutInputAndOutputTakesAndGivesNothing() {
        assertThat(
                        script(
                                """
                                actions:
                                  clear: { endpoint: 'DELETE /issues/{Issue}' }
                                """))
                .isEqualTo(
                        """
                        import type { NangoAction, ProxyConfiguration } from '../../models';

                        export default async function runAction(nango: NangoAction): Promise<void> {
                            const proxyConfig: ProxyConfiguration = {
                                // Link the provider's documentation of this endpoint here.
                                endpoint: '/issues',
                                retries: 3
                            };

                            await nango.delete(proxyConfig);
                        }
                        """);
    }

    @Test
    void modelsAreImportedAsTheOtherScriptsDoIt() {
        assertThat(
                        script(
                                """
                                on-events:
                                  pre-connection-deletion: [goodbye]
                                """,
                                "//- github/actions/find.ts",
                                "import type { Issue } from \"../../models.js\";"))
                .startsWith("import type { NangoAction } from '../../models.js';");
    }
}
