package io.nangols.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.ScriptEntry.Kind;
import io.nangols.rules.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

class ScriptProjectTest {
    @ParameterizedTest
    @ValueSource(strings = {"sync", "action", "event", "helper", "mapper", "types"})
    void nothingIsWrongWithTheFileThatNamesTheScript(String place) {
        var project = ScriptProject.of(place, "export default async function run() {}\n");

        assertThat(RuleExamples.rules().check(project.subject()))
                .filteredOn(finding -> finding.severity().atLeast(Severity.INFORMATION))
                .filteredOn(finding -> !finding.rule().id().equals("stale-models-file"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sync, SYNC", "action, ACTION", "event, EVENT", "helper,", "mapper,", "types,"})
    void aScriptIsWhatItIsSaidToBe(String place, Kind kind) {
        var project = ScriptProject.of(place, "");
        var script = project.scriptSubject(ScriptProject.path(place));

        assertThat(script.kind()).isEqualTo(Optional.ofNullable(kind));
        assertThat(script.entry().isPresent()).isEqualTo(kind != null);
        assertThat(script.integrationId()).contains("github");
    }

    @Test
    void severalScriptsShareOneFile() {
        var files = new LinkedHashMap<String, String>();
        Stream.of(
                        "slack/syncs/users.ts",
                        "slack/syncs/channels.ts",
                        "slack/actions/invite-user.ts",
                        "github/types.ts")
                .forEach(path -> files.put(path, ""));

        var project = ScriptProject.around(files);

        assertThat(project.subject().project().integrations())
                .extracting(it -> it.name().value())
                .containsExactly("slack", "github");
        assertThat(project.subject().project().models())
                .extracting(it -> it.name().value())
                .containsExactly("User", "Channel", "InviteUser");
        assertThat(project.subject().entries()).hasSize(3);
    }
}
