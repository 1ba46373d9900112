package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;
import io.nangols.workspace.TypeScriptFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Which script belongs to which entry.
class SubjectTest {
    private static List<String> scripts(String path, String key, String... files) {
        var text =
                new StringBuilder(
                        """
                        //- %s
                        integrations:
                          %s:
                            syncs:
                              issues: { runs: every hour, output: Issue, endpoint: GET /issues }
                            actions:
                              create-issue: { endpoint: POST /issues }
                            on-events:
                              post-connection-creation: [welcome]
                        models: {}
                        """
                                .formatted(path, key));
        for (var file : files) {
            text.append("//- ").append(file).append('\n');
        }
        var subject = Fixture.read(text.toString()).subject();
        return subject.entries()
                .flatMap(entry -> subject.script(entry).stream())
                .map(TypeScriptFile::path)
                .toList();
    }

    @Test
    void scriptsLieInTheirIntegrationsFolder() {
        assertThat(
                        scripts(
                                "nango.yaml",
                                "github",
                                "github/syncs/issues.ts",
                                "github/actions/create-issue.ts",
                                "github/on-events/welcome.ts"))
                .containsExactly(
                        "github/syncs/issues.ts",
                        "github/actions/create-issue.ts",
                        "github/on-events/welcome.ts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${PWD}", "github", "github-app"})
    void scriptsLieBesideANangoYamlThatIsInItsIntegrationsFolder(String key) {
        assertThat(scripts("github/nango.yaml", key, "syncs/issues.ts", "actions/create-issue.ts"))
                .containsExactly("syncs/issues.ts", "actions/create-issue.ts");
    }

    @Test
    void scriptsOfOlderProjectsLieBesideTheNangoYaml() {
        assertThat(scripts("nango.yaml", "github", "issues.ts", "create-issue.ts"))
                .containsExactly("issues.ts", "create-issue.ts");
    }

    @Test
    void eventScriptsOfOlderProjectsHaveAFolderOfAnotherName() {
        assertThat(scripts("nango.yaml", "github", "github/post-connection-scripts/welcome.ts"))
                .containsExactly("github/post-connection-scripts/welcome.ts");
    }

    @Test
    void scriptsOfOtherIntegrationsAndOtherKindsDoNotCount() {
        assertThat(
                        scripts(
                                "nango.yaml",
                                "github",
                                "gitlab/syncs/issues.ts",
                                "github/actions/issues.ts",
                                "github/issues.ts"))
                .isEmpty();
    }

    @Test
    void theIntegrationsOwnFolderComesFirst() {
        assertThat(scripts("nango.yaml", "github", "issues.ts", "github/syncs/issues.ts"))
                .containsExactly("github/syncs/issues.ts");
    }
}
