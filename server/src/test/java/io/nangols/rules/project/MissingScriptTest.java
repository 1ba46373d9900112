package io.nangols.rules.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Findings;

import org.junit.jupiter.api.Test;

class MissingScriptTest {
    private static final String THREE_INTEGRATIONS =
            """
            integrations:
              github:
                actions:
                  create-issue: { endpoint: POST /issues }
              slack:
                actions:
                  send-message: { endpoint: POST /messages }
              zoom:
                actions:
                  create-meeting: { endpoint: POST /meetings }
            models: {}
            """;

    private static Findings findings(String yaml, String... scripts) {
        var text = new StringBuilder("//- nango.yaml\n" + yaml);
        for (var script : scripts) {
            text.append("//- ").append(script).append('\n');
        }
        return Findings.of("missing-script", text.toString());
    }

    @Test
    void aProjectWithoutAnyScriptHasThemElsewhere() {
        assertThat(findings(THREE_INTEGRATIONS, "models.ts").places()).isEmpty();
    }

    @Test
    void whereMostIntegrationsHaveNothingTheyAreElsewhere() {
        assertThat(findings(THREE_INTEGRATIONS, "github/actions/create-issue.ts").places())
                .isEmpty();
    }

    @Test
    void anIntegrationThatIsNewAmongOthersNeedsItsScripts() {
        assertThat(
                        findings(
                                        THREE_INTEGRATIONS,
                                        "github/actions/create-issue.ts",
                                        "slack/actions/send-message.ts")
                                .created())
                .containsExactly("zoom/actions/create-meeting.ts");
    }

    @Test
    void anIntegrationThatHasAnythingNeedsItsScripts() {
        assertThat(findings(THREE_INTEGRATIONS, "github/mappers/to-issue.ts").created())
                .containsExactly("github/actions/create-issue.ts");
    }

    @Test
    void anIntegrationWithAProjectOfItsOwnIsSilent() {
        assertThat(
                        findings(
                                        THREE_INTEGRATIONS,
                                        "github/actions/create-issue.ts",
                                        "slack/actions/send-message.ts",
                                        "zoom/nango.yaml",
                                        "zoom/actions/other.ts")
                                .places())
                .isEmpty();
    }

    @Test
    void inOldProjectsScriptsAreCreatedBesideTheNangoYaml() {
        assertThat(findings(THREE_INTEGRATIONS, "create-issue.ts", "send-message.ts").created())
                .containsExactly("create-meeting.ts");
    }

    @Test
    void aNameThatIsNoFileNameIsSilent() {
        assertThat(
                        findings(
                                        """
                                        integrations:
                                          github:
                                            actions:
                                              ../create: { endpoint: POST /issues }
                                              create/issue: { endpoint: POST /issues }
                                        models: {}
                                        """,
                                        "github/actions/create-issue.ts")
                                .places())
                .isEmpty();
    }

    @Test
    void legacyEventScriptsGoToTheFolderOfThatTime() {
        assertThat(
                        findings(
                                        """
                                        integrations:
                                          github:
                                            actions: {}
                                            post-connection-scripts: [welcome]
                                        models: {}
                                        """,
                                        "github/types.ts")
                                .created())
                .containsExactly("github/post-connection-scripts/welcome.ts");
    }
}
