package io.nangols.features.inlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;
import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.Decoration;
import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Preferences;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Hints stand in the text between `‹` and `›`.
class HintsTest {
    private static final Pattern HINT = Pattern.compile("‹[^›]*›");

    @Test
    void showTheRequestsOfEndpoints() {
        check(
                """
                integrations:
                  github:
                    actions:
                      close:
                        endpoint:
                          path: /issues/close‹POST /v1/issues/close›
                      list:
                        endpoint: { method: GET, path: "/issues"‹GET /v1/issues› }
                      drop:
                        endpoint: DELETE /issues‹DELETE /v1/issues›
                      other:
                        endpoint: issues
                """);
    }

    @Test
    void showWhatHoldsForASyncThatDoesNotSay() {
        check(
                """
                integrations:
                  github:
                    syncs:
                      issues:‹sync_type: full · track_deletes: false · auto_start: true›
                        runs: every day
                      users:‹track_deletes: false›
                        sync_type: incremental
                        auto_start: false
                      teams:
                        sync_type: incremental
                        auto_start: false
                        track_deletes: true
                """);
    }

    @Test
    void showNoDefaultOfWhatIsMisspeltOrCannotBeRead() {
        check(
                """
                integrations:
                  github:
                    syncs:
                      issues:‹track_deletes: false · auto_start: true›
                        sync_typ: full
                      users:
                        runs: "every day
                """);
    }

    @Test
    void showNothingInTheFirstFormOfTheFile() {
        check(
                """
                integrations:
                  github:
                    issues:
                      endpoint: GET /issues
                """);
    }

    @Test
    void showWhatIsRepeatedOnce() {
        check(
                """
                integrations:
                  one:
                    actions: &actions
                      close: { endpoint: /close‹POST /v1/close› }
                  two:
                    actions: *actions
                """);
    }

    @Test
    void showOnlyWhatIsInTheWindow() {
        var text =
                """
                integrations:
                  github:
                    actions:
                      close: { endpoint: /close }
                      open: { endpoint: /open }
                """;
        int line = text.indexOf("      open");

        assertThat(Hints.in(Fixture.read(text).file(), new Span(line, text.length())))
                .extracting(Hint::label)
                .containsExactly("POST /v1/open");
    }

    @Test
    void showWhatIsNotSwitchedOff() {
        var text =
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        auto_start: true
                        track_deletes: true
                        endpoint: GET /issues
                """;

        assertThat(labels(text, Decoration.ENDPOINT_HINTS)).containsExactly("sync_type: full");
        assertThat(labels(text, Decoration.DEFAULT_HINTS)).containsExactly("GET /v1/issues");
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#all")
    void standInsideOfEveryText(Samples.Sample sample) {
        Stream.concat(Stream.of(sample), Mutants.of(sample, 3).stream())
                .map(Samples.Sample::text)
                .forEach(
                        text ->
                                assertThat(hints(Fixture.read(text).file()))
                                        .allMatch(hint -> hint.offset() <= text.length())
                                        .allMatch(hint -> !hint.label().isBlank()));
    }

    private static List<String> labels(String text, Decoration off) {
        var workspace = new Workspace(_ -> {});
        var uri = new FileUri("file:///work/nango.yaml");
        workspace.configure(
                new EditorSettings(
                        new Preferences(Optional.empty(), Map.of(off, false)), Map.of()));
        workspace.open(uri, "yaml", 1, text);
        return hints(workspace.snapshot().project(uri).orElseThrow()).stream()
                .map(Hint::label)
                .toList();
    }

    private static List<Hint> hints(ProjectFile file) {
        return Hints.in(file, new Span(0, file.document().text().length()));
    }

    private static void check(String marked) {
        var text = HINT.matcher(marked).replaceAll("");
        var edits =
                hints(Fixture.read(text).file()).stream()
                        .map(hint -> new Edit(Span.at(hint.offset()), "‹" + hint.label() + "›"))
                        .toList();

        assertThat(Edit.applyAll(text, edits)).isEqualTo(marked);
    }
}
