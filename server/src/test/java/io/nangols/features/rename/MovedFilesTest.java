package io.nangols.features.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.features.rename.MovedFiles.Move;
import io.nangols.rules.FileChange;
import io.nangols.testing.Fixture;
import io.nangols.workspace.FileUri;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class MovedFilesTest {
    private static final String PROJECT =
            """
            //- nango.yaml
            integrations:
              github:
                syncs:
                  issues: {}
                  labels: {}
                on-events:
                  post-connection-creation: [greet]
                  pre-connection-deletion: ["greet"]
            //- github/helpers.ts
            //- github/on-events/greet.ts
            //- github/syncs/issues.ts
            //- github/syncs/labels.ts
            """;

    @Test
    void anEntryIsCalledLikeItsScript() {
        assertThat(after("github/syncs/issues.ts", "github/syncs/tickets.ts"))
                .isEqualTo(PROJECT.replace("  issues:", "  tickets:"));
    }

    @Test
    void anEventsScriptIsCalledLikeItsFile() {
        assertThat(after("github/on-events/greet.ts", "github/on-events/say-hello.ts"))
                .isEqualTo(
                        PROJECT.replace("[greet]", "[say-hello]")
                                .replace("\"greet\"", "\"say-hello\""));
    }

    @Test
    void anIntegrationIsCalledLikeItsFolder() {
        assertThat(after("github", "gitlab")).isEqualTo(PROJECT.replace("github:", "gitlab:"));
    }

    @Test
    void aNameMayBecomeFreeByAnotherMove() {
        assertThat(
                        after(
                                "github/syncs/issues.ts", "github/syncs/labels.ts",
                                "github/syncs/labels.ts", "github/syncs/tags.ts"))
                .isEqualTo(PROJECT.replace("  labels:", "  tags:").replace("issues:", "labels:"));
    }

    @Test
    void aScriptMayMoveWithItsFolder() {
        assertThat(
                        after(
                                "github", "gitlab",
                                "github/syncs/issues.ts", "github/syncs/tickets.ts"))
                .isEqualTo(
                        PROJECT.replace("github:", "gitlab:").replace("  issues:", "  tickets:"));
    }

    @Test
    void entriesOfFilesThatChangePlacesStay() {
        assertThat(
                        after(
                                "github/syncs/issues.ts", "github/syncs/labels.ts",
                                "github/syncs/labels.ts", "github/syncs/issues.ts"))
                .isEqualTo(PROJECT);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "github/syncs/issues.ts, github/actions/issues.ts",
        "github/syncs/issues.ts, github/syncs/labels.ts",
        "github/syncs/issues.ts, github/syncs/all issues.ts",
        "github/syncs/issues.ts, github/syncs/issues.ts.old",
        "github/syncs/issues.ts, ../issues.ts",
        "github/helpers.ts, github/help.ts",
        "github, old/github",
        "github, git hub",
        "mappers, maps",
        "nango.yaml, old.yaml",
    })
    void nothingElseChanges(String from, String to) {
        assertThat(after(from, to)).isEqualTo(PROJECT);
    }

    /// Each file's path now, followed by that to be.
    private static String after(String... paths) {
        var fixture = Fixture.read(PROJECT);
        var file = fixture.file();
        var folder = file.uri().raw().replace("nango.yaml", "");
        var moves = new ArrayList<Move>();
        for (int i = 0; i < paths.length; i += 2) {
            moves.add(new Move(new FileUri(folder + paths[i]), new FileUri(folder + paths[i + 1])));
        }
        var edits = MovedFiles.editsIn(file, moves);
        return fixture.after(List.of(new FileChange.Here(edits))).show();
    }
}
