package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

/// What a `nango.yaml` says, in both its forms, also where parts of it are invalid.
class ProjectReadingTest {
    private static Project read(String text) {
        return Project.of(YamlTree.parse(text));
    }

    private static final String V2 =
            """
            integrations:
              github:
                syncs:
                  issues:
                    runs: every hour
                    endpoint: [{ method: GET, path: /issues }, GET /bugs]
                    output: [Issue, Bug]
                    input: Metadata
                actions:
                  create-issue:
                    endpoint:
                      path: /issues/{Issue:id}
                      group: Issues
                    input: NewIssue
                on-events:
                  post-connection-creation: [set-up]
            models:
              Issue:
                id: string
              Bug:
                __extends: Issue, Base
            """;

    @Test
    void readsScriptsEndpointsEventsAndModels() {
        var project = read(V2);
        assertThat(project.version()).isEqualTo(Version.V2);
        var github = project.integrations().getFirst();
        assertThat(github.name().span().of(V2)).isEqualTo("github");
        var issues = github.syncs().getFirst();
        assertThat(issues.runs().orElseThrow().span().of(V2)).isEqualTo("every hour");
        assertThat(issues.outputs())
                .extracting(type -> type.span().of(V2))
                .containsExactly("Issue", "Bug");
        assertThat(issues.endpoints())
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path().span().of(V2))
                .containsExactly("GET /issues", "GET /bugs");
        assertThat(issues.endpoints()).extracting(Endpoint::legacy).containsExactly(false, true);
        var create = github.actions().getFirst();
        var endpoint = create.endpoints().getFirst();
        assertThat(endpoint.method()).isEqualTo("POST");
        assertThat(endpoint.placeholder().orElseThrow().span().of(V2)).isEqualTo("Issue:id");
        assertThat(github.events())
                .extracting(event -> event.script().span().of(V2))
                .containsExactly("set-up");
        assertThat(project.model("Bug").orElseThrow().parents())
                .extracting(parent -> parent.span().of(V2))
                .containsExactly("Issue", "Base");
    }

    @Test
    void keepsEverythingBesideAnInvalidPart() {
        var project =
                read(
                        """
                        integrations:
                          github:
                            syncs:
                              broken: 5
                              issues: { runs: [1], endpoint: 7, output: Issue, sync_type: odd }
                            actions: text
                            on-events: [a]
                          jira: 7
                          gitlab:
                            actions:
                              list: { endpoint: GET /a }
                        models:
                          Issue: text
                          Bug: { id: string }
                        """);
        assertThat(project.integrations())
                .extracting(it -> it.name().value())
                .containsExactly("github", "jira", "gitlab");
        assertThat(project.integrations().getFirst().syncs())
                .extracting(it -> it.name().value())
                .containsExactly("issues");
        assertThat(project.integrations().getLast().actions()).hasSize(1);
        assertThat(project.models())
                .extracting(it -> it.name().value())
                .containsExactly("Issue", "Bug");
        assertThat(project.schemaProblems()).hasSize(8);
    }

    @Test
    void readsTheOldForm() {
        var project =
                read(
                        """
                        integrations:
                          github:
                            issues: { runs: every hour, returns: [Issue] }
                            close: { type: action, returns: Issue, scopes: repo }
                        models: { Issue: { id: string } }
                        """);
        assertThat(project.version()).isEqualTo(Version.V1);
        var github = project.integrations().getFirst();
        assertThat(github.syncs()).extracting(it -> it.name().value()).containsExactly("issues");
        assertThat(github.actions()).extracting(it -> it.name().value()).containsExactly("close");
        assertThat(project.ignored()).singleElement().isInstanceOf(Ignored.KeysWithoutEffect.class);
    }

    @Test
    void letsTheFirstIntegrationInJavaScriptsOrderDecideTheForm() {
        var v2 = "{ actions: { a: { endpoint: /a } } }";
        assertThat(read("integrations:\n  b: " + v2 + "\n  '1': {}\nmodels: {}\n").version())
                .isEqualTo(Version.V1);
        assertThat(read("integrations:\n  b: {}\n  '1': " + v2 + "\nmodels: {}\n").version())
                .isEqualTo(Version.V2);
    }

    @Test
    void inheritsFieldsOverDiamondsAndAnswersNothingInACircle() {
        var project =
                read(
                        """
                        integrations: {}
                        models:
                          A: { id: string }
                          B: { __extends: A, b: string }
                          C: { __extends: A, b: number }
                          D: { __extends: 'B, C', d: string }
                          E: { __extends: E }
                          F: { __extends: Missing }
                        """);
        assertThat(project.allFields(project.model("D").orElseThrow()).orElseThrow())
                .extracting(field -> field.name().value())
                .containsExactlyInAnyOrder("d", "b", "id");
        assertThat(project.allFields(project.model("E").orElseThrow())).isEmpty();
        assertThat(project.allFields(project.model("F").orElseThrow())).isEmpty();
    }

    @Test
    @Timeout(10)
    void staysBoundedWhereAliasesMultiplyTypes() {
        var text =
                new StringBuilder(
                        "integrations:\n  a:\n    actions:\n      b: { endpoint: /a, output: *a24 }\nmodels:\n  M:\n");
        text.insert(0, "x: &a0 [string]\n");
        for (int i = 1; i <= 24; i++) {
            text.insert(
                    text.indexOf("integrations:"),
                    "x%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        text.append("    f: *a24\n");
        assertThat(read(text.toString()).models()).hasSize(1);
    }

    @Test
    void suggestsWhatIsNear() {
        var names = List.of("runs", "track_deletes", "Contact", "description");
        assertThat(Nearest.to("track_delete", names)).contains("track_deletes");
        assertThat(Nearest.to("contcat", names)).contains("Contact");
        assertThat(Nearest.to("run", names)).contains("runs");
        assertThat(Nearest.to("descirption", names)).contains("description");
        assertThat(Nearest.to("retries", names)).isEmpty();
        assertThat(Nearest.to("x", names)).isEmpty();
    }
}
