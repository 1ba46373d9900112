package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.Fix;
import io.nangols.testing.Findings;
import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownBatchModelTest {
    private static final String ONE =
            """
            output: Issue
                    endpoint: GET /issues
            """;
    private static final String TWO =
            """
            output: [Issue, Label]
                    endpoint:
                      - GET /issues
                      - GET /labels
            """;
    private static final String MODELS =
            """
            models:
              Issue:
                id: string
              Label:
                id: string
              User:
                id: string
            """;

    private static Findings in(String call, String entry, String models) {
        return Findings.of(
                "unknown-batch-model",
                Fixture.read(
                        """
                        //- nango.yaml
                        integrations:
                          github:
                            syncs:
                              issues:
                                runs: every day
                                %s%s//- github/syncs/issues.ts
                        export default async function fetchData(nango: NangoSync) {
                            await nango.%s;
                        }
                        """
                                .formatted(entry, models, call)));
    }

    private static Findings in(String call) {
        return in(call, ONE, MODELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "batchSave([], 'Issue')",
                "batchSave(...all)",
                "batchSave([], ...names)",
                "batchSave([], model)",
                "batchSave([], `${a}`)",
                "batchSave()",
                "batchSave([], 'Anonymous_github_issues_output')",
                "getRecordsByIds([], 'Label')",
                "listRecords('Label')",
                "log('Nothing')"
            })
    void staysSilentWhereAllIsRightOrNobodyKnows(String call) {
        assertThat(in(call).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "batchSend([], 'Team')",
                "batchUpdate([], 'Team')",
                "batchDelete([], 'Team')",
                "setMergingStrategy({}, 'Team')",
                "getRecordsByIds([], 'Team')",
                "listRecords('Team', {})",
                "trackDeletesStart('Team')",
                "trackDeletesEnd('Team')",
                "deleteRecordsFromPreviousExecutions('Team')"
            })
    void findsTheModelOfEachCall(String call) {
        assertThat(in(call).messages())
                .containsExactly("`nango.yaml` has no model `Team`. This sync saves `Issue`.");
    }

    @Test
    void saysNothingWhereTheModelsCannotBeRead() {
        assertThat(in("batchSave([], 'Team')", ONE, "models: [\n").messages()).isEmpty();
        assertThat(in("batchSave([], 'Team')", ONE, "").messages()).isEmpty();
    }

    @Test
    void fillsInTheModelThatTheTypeSays() {
        assertThat(in("batchSave<Label>(labels)", TWO, MODELS).fixed())
                .contains("batchSave<Label>(labels, 'Label')");
    }

    @Test
    void fillsInTheOnlyArgument() {
        assertThat(in("trackDeletesStart()").fixed()).contains("trackDeletesStart('Issue')");
    }

    @Test
    void offersEachOutput() {
        assertThat(in("batchSave([], 'User')", TWO, MODELS).findings().getFirst().fixes())
                .extracting(Fix::title)
                .containsExactly(
                        "Change to `Issue`",
                        "Change to `Label`",
                        "Add `User` to the outputs of `issues`");
    }

    @Test
    void addsAnOutputWithItsEndpoint() {
        var found = in("batchSave([], 'User')", TWO, MODELS);
        var fix = found.findings().getFirst().fixes().getLast();

        assertThat(found.fixture().after(fix, "github/syncs/issues.ts").nangoYaml())
                .contains("output: [Issue, Label, User]")
                .contains("method: GET")
                .contains("path: /users");
    }

    @Test
    void aHelperMaySaveForAnySync() {
        var helper =
                Findings.ofScript(
                        "unknown-batch-model",
                        "helper",
                        "export const save = (nango: NangoSync) => nango.batchSave([]);\n");

        assertThat(helper.messages()).isEmpty();
    }
}
