package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nangols.testing.Fixture;
import io.nangols.testing.Guide;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.ScriptProject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What the scripts in Nango's best-practice guide give, at warning level and above; see [Guide].
/// Fragments are put into the smallest valid script.
class GuideScriptsTest {
    private static Guide guide = new Guide("");

    @BeforeAll
    static void read() {
        var found = Guide.find();
        assumeTrue(found.isPresent(), "there is no guide");
        guide = found.get();
    }

    /// What is wrong with a script.
    private record Checked(Fixture project, String path, List<Finding> findings) {
        static Checked of(Fixture project, String path) {
            return new Checked(
                    project, path, RuleExamples.rules().check(project.scriptSubject(path)));
        }

        static Checked sync(String text) {
            return of(ScriptProject.of("sync", text), ScriptProject.path("sync"));
        }

        static Checked action(String text) {
            return of(ScriptProject.of("action", text), ScriptProject.path("action"));
        }

        /// In a project of several files.
        static Checked in(String files, String path) {
            return of(Fixture.read(files), path);
        }

        Set<String> warnings() {
            return rules(finding -> finding.severity().atLeast(Severity.WARNING));
        }

        Set<String> informations() {
            return rules(finding -> finding.severity() == Severity.INFORMATION);
        }

        Set<String> all() {
            return rules(_ -> true);
        }

        private Set<String> rules(Predicate<Finding> wanted) {
            var ids = new TreeSet<String>();
            findings.stream().filter(wanted).forEach(it -> ids.add(it.rule().id()));
            return ids;
        }

        String afterFirstFix(String rule) {
            return findings.stream()
                    .filter(finding -> finding.rule().id().equals(rule))
                    .map(finding -> project.after(finding.fixes().getFirst(), path))
                    .findFirst()
                    .orElseThrow()
                    .files()
                    .get(path);
        }
    }

    @Test
    void importsOfFunctionsNameTheFileThatRuns() {
        var imports = parts(typescript("Don't omit .js extension"));

        assertThat(Checked.sync(importing(imports.get(0))).warnings())
                .containsExactly("js-extension");
        assertThat(Checked.sync(importing(imports.get(1))).warnings()).isEmpty();
        assertThat(Checked.sync(importing(imports.get(2))).warnings()).isEmpty();
    }

    @Test
    void modelsAreImported() {
        var examples = parts(typescript("Don't define interfaces that match"));

        assertThat(withTaskResponse(examples.get(0)).warnings()).containsExactly("models-import");
        assertThat(withTaskResponse(examples.get(1)).warnings()).isEmpty();
    }

    private static Checked withTaskResponse(String declaration) {
        var project = ScriptProject.of("sync", importing(declaration));
        return Checked.of(
                project.withNangoYaml(
                        project.nangoYaml()
                                + "  TaskResponse:\n    id: string\n    tasks: string\n"),
                ScriptProject.path("sync"));
    }

    @Test
    void typesOfResponsesBeginWithTheIntegration() {
        var examples = parts(typescript("Don't define interfaces that match"));

        assertThat(typesOfAsana(examples.get(2)).informations())
                .containsExactly("response-type-prefix");
        assertThat(typesOfAsana(examples.get(3)).informations()).isEmpty();
    }

    private static Checked typesOfAsana(String types) {
        var files =
                """
                //- nango.yaml
                integrations:
                  asana:
                    actions: {}
                models: {}
                //- asana/types.ts
                export %s"""
                        .formatted(types);
        return Checked.in(files, "asana/types.ts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// ... other config", "response_path: 'comments'", "great-api-docs"})
    void configurationsAreAsTheyShouldBe(String part) {
        var fragment = typescript(part);
        var loop =
                """
                for await (const pages of nango.paginate<GithubComment>(proxyConfig)) {
                    await nango.batchSave(pages, 'Issue');
                }
                """;
        var script =
                sync(
                        "const endpoint = '/comments';\n// https://docs.github.com/en/rest/issues\n"
                                + fragment
                                + (fragment.contains("for await") ? "" : loop));

        assertThat(Checked.sync(script).warnings()).isEmpty();
    }

    @Test
    void aSyncThatReturnsWhatItMapped() {
        assertThat(Checked.sync(typescript("return toEmployee(allData)")).warnings())
                .containsExactly("endpoint-docs-comment", "proxy-retries", "sync-returns-value");
    }

    @Test
    void typesAreNotCast() {
        var examples = parts(typescript("Don't use type casting"));

        assertThat(Checked.action(action(examples.get(0))).warnings())
                .containsExactly("no-type-cast");
        assertThat(Checked.action(action(examples.get(1))).warnings()).isEmpty();
    }

    @Test
    void actionsThrowErrorsOfTheirOwn() {
        var examples = parts(typescript("Don't use generic Error"));

        assertThat(Checked.action(action(examples.get(0))).warnings())
                .containsExactly("action-error");
        assertThat(Checked.action(action(examples.get(1))).warnings()).isEmpty();
    }

    @Test
    void actionsHaveAConfigurationWithRetries() {
        var examples = parts(typescript("without a ProxyConfiguration"));
        var documented = "// https://docs.github.com/en/rest/issues\n";
        var call = "const { data } = await nango.get(proxyConfig);\n";

        assertThat(Checked.action(action(documented + examples.get(0))).warnings())
                .containsExactly("proxy-configuration-type", "proxy-retries");
        assertThat(Checked.action(action(documented + examples.get(1) + call)).warnings())
                .containsExactly("proxy-retries");
        assertThat(Checked.action(action(documented + examples.get(2))).warnings()).isEmpty();
    }

    @Test
    void actionsThatPaginateReturnACursor() {
        var examples = typescript("Don't paginate without").split("(?m)^// ❌ .*\n", -1);

        assertThat(Checked.action(examples[0]).all())
                .doesNotContain("action-cursor", "action-returns-object");
        assertThat(Checked.action(examples[1]).warnings())
                .contains("action-returns-object", "proxy-configuration-type");
        assertThat(Checked.action(examples[1]).informations()).contains("action-cursor");
    }

    @Test
    void aCompleteAction() {
        var files =
                """
                //- nango.yaml
                integrations:
                  box:
                    actions:
                      folder-content:
                        input: FolderContentInput
                        output: FolderContent
                        endpoint: { method: GET, path: /folder-content }
                models:
                  FolderContentInput:
                    id: string
                  FolderContent:
                    result: string
                //- box/actions/folder-content.ts
                """;

        var found =
                Checked.in(
                        files + typescript("// Complete action example"),
                        "box/actions/folder-content.ts");

        assertThat(found.warnings()).isEmpty();
        assertThat(found.informations()).containsExactly("typed-proxy-call", "types-file");
    }

    @Test
    void theSyncOfTheFullExample() {
        var found = Checked.in(fullExample(), "github/syncs/pull-requests.ts");

        assertThat(found.warnings()).containsExactly("unknown-batch-model");
        assertThat(found.informations()).containsExactly("last-sync-date");
        assertThat(found.afterFirstFix("unknown-batch-model"))
                .contains("await nango.batchSave(mappedPRs, 'PullRequest');");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github/actions/create-pull-request.ts",
                "github/mappers/to-pull-request.ts",
                "github/types.ts"
            })
    void theRestOfTheFullExample(String path) {
        var found = Checked.in(fullExample(), path);

        assertThat(found.warnings()).isEmpty();
        assertThat(found.informations()).isEmpty();
    }

    private static String fullExample() {
        return "//- nango.yaml\n"
                + guide.example("yaml", "pull-requests:")
                + "//- github/types.ts\n"
                + typescript("export interface GithubPullRequestResponse")
                + "//- github/mappers/to-pull-request.ts\n"
                + typescript("export function toPullRequest")
                + "//- github/syncs/pull-requests.ts\n"
                + typescript("nango.getMetadata<GithubMetadata>()")
                + "//- github/actions/create-pull-request.ts\n"
                + typescript("input: CreatePullRequest\n");
    }

    @Test
    void anActionThatAsksForFields() {
        var files =
                """
                //- nango.yaml
                integrations:
                  salesforce:
                    actions:
                      get-schema:
                        input: Entity
                        output: GetSchemaResponse
                        endpoint: { method: GET, path: /schema }
                models:
                  Entity:
                    name: string
                  GetSchemaResponse:
                    fields: string
                //- salesforce/actions/get-schema.ts
                """;

        assertThat(
                        Checked.in(
                                        files + typescript("/describe`"),
                                        "salesforce/actions/get-schema.ts")
                                .warnings())
                .containsExactly(
                        "endpoint-docs-comment", "proxy-configuration-type", "proxy-retries");
    }

    @Test
    void aSyncBasedOnConfiguration() {
        var files =
                """
                //- nango.yaml
                integrations:
                  salesforce:
                    syncs:
                      configuration-based-sync:
                        runs: every 1h
                        sync_type: full
                        track_deletes: true
                        auto_start: false
                        input: DynamicFieldMetadata
                        output: OutputData
                        endpoint: { method: GET, path: /dynamic }
                models:
                  DynamicFieldMetadata:
                    configurations: Configuration[]
                  Configuration:
                    model: string
                    fields: Field[]
                  Field:
                    id: string
                    name: string
                    type: string
                  OutputData:
                    id: string
                    model: string
                    data:
                      __string: any
                //- salesforce/syncs/configuration-based-sync.ts
                """;

        assertThat(
                        Checked.in(
                                        files + typescript("const SF_VERSION"),
                                        "salesforce/syncs/configuration-based-sync.ts")
                                .warnings())
                .containsExactly(
                        "endpoint-docs-comment",
                        "no-parameter-mutation",
                        "no-type-cast",
                        "proxy-configuration-type",
                        "proxy-retries",
                        "unknown-batch-model");
    }

    @Test
    void aSyncBasedOnASelection() {
        var files =
                """
                //- nango.yaml
                integrations:
                  box:
                    syncs:
                      files:
                        runs: every hour
                        sync_type: full
                        track_deletes: true
                        auto_start: false
                        input: BoxMetadata
                        output: BoxDocument
                        endpoint: { method: GET, path: /files }
                models:
                  BoxMetadata:
                    files: string[]
                    folders: string[]
                  BoxDocument:
                    id: string
                    name: string
                    modified_at: string
                    download_url: string
                //- box/syncs/files.ts
                """;

        var found = Checked.in(files + typescript("fetchFolder(nango"), "box/syncs/files.ts");

        assertThat(found.warnings()).containsExactly("endpoint-docs-comment", "proxy-retries");
        assertThat(found.all()).doesNotContain("batch-save-early", "no-parameter-mutation");
    }

    @Test
    void aSyncBasedOnWindowsOfTime() {
        var found = Checked.sync(typescript("lookBackPeriodInYears"));

        assertThat(found.warnings()).isEmpty();
        assertThat(found.all()).doesNotContain("use-paginate", "resumable-sync");
    }

    @Test
    void anActionThatReturnsWhatASyncHasFound() {
        var files =
                """
                //- nango.yaml
                integrations:
                  box:
                    actions:
                      list-entities:
                        output: Entities
                        endpoint: { method: GET, path: /entities }
                models:
                  Entities:
                    entities: Entity[]
                  Entity:
                    id: string
                    name: string
                //- box/actions/list-entities.ts
                """;

        var found =
                Checked.in(files + typescript("getSyncedEntities"), "box/actions/list-entities.ts");

        assertThat(found.warnings()).isEmpty();
        assertThat(found.all()).doesNotContain("action-returns-object");
    }

    @Test
    void aSyncThatTakesLongerThanADay() {
        var found = Checked.sync(typescript("MAX_RUNTIME_MS"));

        assertThat(found.warnings()).containsExactly("endpoint-docs-comment");
        assertThat(found.all())
                .doesNotContain("sync-returns-value", "resumable-sync", "use-paginate");
    }

    private static String typescript(String part) {
        return guide.example("typescript", part);
    }

    /// The parts of an example that are headed by `// ❌ …` or `// ✅ …`.
    private static List<String> parts(String example) {
        return List.of(example.replaceFirst("^// .*\n", "").split("(?m)^// [❌✅] .*\n", -1));
    }

    /// A sync with nothing wrong that has something else above it.
    private static String importing(String above) {
        return above
                + sync(
                        """
                        const proxyConfig: ProxyConfiguration = {
                            // https://docs.github.com/en/rest/issues
                            endpoint: '/issues',
                            retries: 10
                        };
                        for await (const page of nango.paginate<GithubIssue>(proxyConfig)) {
                            await nango.batchSave(page, 'Issue');
                        }
                        """);
    }

    private static String sync(String body) {
        return """
        import type { NangoSync, ProxyConfiguration } from '../../models';

        export default async function fetchData(nango: NangoSync): Promise<void> {
        %s}
        """
                .formatted(body.indent(4));
    }

    private static String action(String body) {
        return """
        import type { NangoAction, ProxyConfiguration, CreateIssue, Issue } from '../../models';

        export default async function runAction(nango: NangoAction, input: CreateIssue): Promise<Issue> {
        %s}
        """
                .formatted(body.indent(4));
    }
}
