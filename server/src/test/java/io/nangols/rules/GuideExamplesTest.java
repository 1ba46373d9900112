package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nangols.testing.Fixture;
import io.nangols.testing.Guide;
import io.nangols.testing.RuleExamples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

/// What the examples for `nango.yaml` in Nango's best-practice guide give, at warning level and
/// above; see [Guide].
class GuideExamplesTest {
    private static Guide guide = new Guide("");

    @BeforeAll
    static void read() {
        var found = Guide.find();
        assumeTrue(found.isPresent(), "there is no guide");
        guide = found.get();
    }

    @ParameterizedTest
    @CsvSource({
        "google-calendar, https://www.googleapis.com/auth/calendar, path: /events",
        "salesforce,      api,                                      path: /users",
    })
    void goodEndpointsGiveNothing(String integration, String scope, String path) {
        assertThat(warnings(actionWith(integration, scope, endpoint(path)))).isEmpty();
    }

    @Test
    void anEndpointWithAParameterAndNeedlessWords() {
        var example = withParameter();

        assertThat(warnings(example))
                .containsExactlyInAnyOrder("verbose-endpoint", "model-not-found");
        assertThat(messages(example)).anySatisfy(it -> assertThat(it).contains("`/events`"));
    }

    @Test
    void theParameterOfAnEndpointMovesIntoTheInput() {
        var example = withParameter();

        var after = afterFirstFix(example, "model-not-found").nangoYaml();

        assertThat(after)
                .contains("path: /google-calendars/custom/events\n")
                .contains("input: RunInput")
                .contains("    RunInput:\n        id: string\n");
    }

    @Test
    void anEndpointThatRepeatsTheProviderAndTheMethod() {
        var example = actionWith("salesforce", "api", endpoint("/salesforce/v2"));

        assertThat(warnings(example)).containsExactly("verbose-endpoint");
        assertThat(messages(example)).anySatisfy(it -> assertThat(it).contains("`/users`"));
    }

    @Test
    void aSyncInTheOldForm() {
        assertThat(warnings(Fixture.read(block("hubspot:")))).containsExactly("ignored-by-nango");
    }

    @Test
    void aSyncInTheOldFormConverted() {
        var after = afterFirstFix(Fixture.read(block("hubspot:")), "ignored-by-nango");

        assertThat(warnings(after)).containsExactly("missing-property");
        assertThat(messages(after))
                .anySatisfy(it -> assertThat(it).startsWith("`output` is missing"));
    }

    @Test
    void aWholeFile() {
        assertThat(warnings(Fixture.read(block("pull-requests:")))).isEmpty();
    }

    @Test
    void aConfigurationBasedSync() {
        var example = Fixture.read(block("configuration-based-sync:"));

        assertThat(warnings(example)).containsExactly("ignored-by-nango");
        assertThat(rules(example, Severity.HINT)).contains("legacy-endpoint");
    }

    @Test
    void aFragmentAsASync() {
        var parts = block("BoxMetadata").split("(?m)^(?=models:)", -1);
        var sync = parts[0].replaceAll("(?m)^#.*\n", "").indent(12);
        var text =
                "integrations:\n    box:\n        syncs:\n"
                        + sync
                        + "                scopes: [root_readwrite]\n"
                        + parts[1];

        assertThat(warnings(Fixture.read(text)))
                .containsOnly("missing-property", "full-sync-tracks-deletes");
    }

    /// The guide's example in which this stands.
    private static String block(String part) {
        return guide.example("yaml", part);
    }

    /// The guide's example of an endpoint with this in its path.
    private static String endpoint(String part) {
        return Stream.of(block("# ✅ Good: Simple").split("(?m)^# .*\n", -1))
                .filter(example -> example.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static Fixture withParameter() {
        return actionWith(
                "google-calendar",
                "https://www.googleapis.com/auth/calendar",
                endpoint("custom/events"));
    }

    private static Fixture actionWith(String integration, String scope, String endpoint) {
        return Fixture.read(
                """
                integrations:
                    %s:
                        actions:
                            run:
                                scopes: [%s]
                %smodels: {}
                """
                        .formatted(integration, scope, endpoint.strip().indent(16)));
    }

    private static Fixture afterFirstFix(Fixture example, String rule) {
        return RuleExamples.rules().check(example.subject()).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> example.after(finding.fixes().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> warnings(Fixture example) {
        return rules(example, Severity.WARNING);
    }

    private static List<String> rules(Fixture example, Severity from) {
        return RuleExamples.rules().check(example.subject()).stream()
                .filter(finding -> finding.severity().atLeast(from))
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static List<String> messages(Fixture example) {
        return RuleExamples.rules().check(example.subject()).stream()
                .map(Finding::message)
                .toList();
    }
}
