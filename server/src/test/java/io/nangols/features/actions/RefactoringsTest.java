package io.nangols.features.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.FileChange;
import io.nangols.testing.Cursor;
import io.nangols.testing.Fixture;
import io.nangols.testing.RuleExamples;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What is offered where nothing is wrong, and what it makes of the file.
class RefactoringsTest {
    private static final String PROJECT =
            """
            integrations:
              github:
                syncs:
                  # new ones first
                  issues:
                    runs: every day
                    output: Issue
                    endpoint:
                      method: GET
                      path: /issues
            models:
              Issue:
                id: string
                user:
                  id: string
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    integrations | refactor: Add an integration
                    github       | refactor: Add a sync, refactor: Add an action
                    syncs        | refactor: Add a sync
                    issues:      | refactor: Add a sync
                    runs         | ''
                    endpoint     | refactor.rewrite: Write the endpoint as one text
                    path         | refactor.rewrite: Write the endpoint as one text
                    models       | ''
                    user         | refactor.extract: Extract a model `User`
                    """)
    void areOfferedAt(String word, String expected) {
        var cursor = new Cursor(Cursor.in(PROJECT + "$0").fixture(), PROJECT.indexOf(word));
        assertThat(String.join(", ", offered(cursor, new ActionKinds(List.of(), false))))
                .isEqualTo(expected);
    }

    @Test
    void areNotOfferedUnasked() {
        var cursor = Cursor.in(PROJECT.replace("github", "git$0hub"));
        assertThat(offered(cursor, new ActionKinds(List.of(), true))).isEmpty();
    }

    @Test
    void areOfferedByKind() {
        var cursor = Cursor.in(PROJECT.replace("user", "us$0er"));
        assertThat(offered(cursor, new ActionKinds(List.of("refactor.inline"), false))).isEmpty();
        assertThat(offered(cursor, new ActionKinds(List.of("refactor"), false))).hasSize(1);
    }

    @Test
    void addASyncWithItsModelAndItsScript() {
        check(
                "Add a sync",
                """
                //- nango.yaml
                integrations:
                  git$0hub:
                    syncs:
                      # the old one
                      new-sync:
                        runs: every day
                        output: NewRecord

                    actions: {}

                models:
                  NewRecord:
                    id: string
                //- github/syncs/new-sync.ts
                """,
                """
                //- nango.yaml
                integrations:
                  github:
                    syncs:
                      # the old one
                      new-sync:
                        runs: every day
                        output: NewRecord
                      new-sync-2:
                        runs: every day
                        sync_type: full
                        track_deletes: true
                        output: NewRecord2
                        endpoint:
                          method: GET
                          path: /new-sync-2

                    actions: {}

                models:
                  NewRecord:
                    id: string
                  NewRecord2:
                    id: string
                //- github/syncs/new-sync-2.ts
                """);
    }

    @Test
    void addAnActionWhereThereAreNone() {
        check(
                "Add an action",
                """
                //- nango.yaml
                integrations:
                    git$0hub:
                        syncs: {}
                models: {}
                """,
                """
                //- nango.yaml
                integrations:
                    github:
                        syncs: {}
                        actions:
                            new-action:
                                endpoint:
                                    method: POST
                                    path: /new-action
                models: {}
                //- github/actions/new-action.ts
                """);
    }

    @Test
    void addWhatHasNoFileYet() {
        check(
                "Add an action",
                """
                //- nango.yaml
                integrations:
                  git$0hub: { syncs: {} }
                models: {}
                //- github/actions/new-action.ts
                """,
                """
                //- nango.yaml
                integrations:
                  github: { syncs: {}, actions: { new-action-2: { endpoint: { method: POST, path: /new-action-2 } } } }
                models: {}
                //- github/actions/new-action-2.ts
                """);
    }

    @Test
    void addAnIntegrationWithASync() {
        check(
                "Add an integration",
                """
                //- nango.yaml
                integra$0tions:
                  github:
                    syncs: {}
                models:
                  A: { id: string }
                """,
                """
                //- nango.yaml
                integrations:
                  github:
                    syncs: {}
                  new-integration:
                    syncs:
                      new-sync:
                        runs: every day
                        sync_type: full
                        track_deletes: true
                        output: NewRecord
                        endpoint:
                          method: GET
                          path: /new-sync
                models:
                  A: { id: string }
                  NewRecord:
                    id: string
                //- new-integration/syncs/new-sync.ts
                """);
    }

    @Test
    void leaveDescriptionAndScopesOfWhatIsAddedToTheAuthor() {
        var cursor = Cursor.in(PROJECT.replace("github", "git$0hub"));
        var after = after("Add a sync", cursor);
        assertThat(RuleExamples.rules().check(Fixture.read(after).subject()))
                .filteredOn(finding -> finding.message().contains("new-sync"))
                .extracting(finding -> finding.severity() + " " + finding.rule().id())
                .containsExactlyInAnyOrder(
                        "INFORMATION missing-description", "WARNING missing-scopes");
    }

    @Test
    void writeAnEndpointAsOneText() {
        check(
                "Write the endpoint as one text",
                """
                integrations:
                  github:
                    actions:
                      create-issue:
                        endpoint: # to be
                          me$0thod: PUT
                          path: /issues
                        output: string
                models: {}
                """,
                """
                integrations:
                  github:
                    actions:
                      create-issue:
                        endpoint: PUT /issues # to be
                        output: string
                models: {}
                """);
    }

    @Test
    void writeAnEndpointAsAMapping() {
        check(
                "Write `method` and `path`",
                "integrations: { a: { actions: { b: { endpoint: POST /b$0 } } } }\nmodels: {}",
                "integrations: { a: { actions: { b: { endpoint: { method: POST, path: /b } } } } }\nmodels: {}");
    }

    @ParameterizedTest
    @CsvSource({
        "'{ method: GET, path: /a, group: A }'",
        "'{ method: GET, path: \"/a/{B}\" }'",
        "'[{ path: /a }, { path: /b, group: B }]'",
        "GET /a"
    })
    void leaveAnEndpointAsItIs(String endpoint) {
        var text = "integrations: { a: { syncs: { b: { end$0point: %s } } } }".formatted(endpoint);
        assertThat(offered(Cursor.in(text), new ActionKinds(List.of(), false)))
                .noneMatch(it -> it.contains("as one text"));
    }

    @Test
    void convertTheOldForm() {
        check(
                "Convert this file to today's form (v2)",
                """
                integrations:
                  github:
                    iss$0ues:
                      runs: every day
                      returns: Issue
                models:
                  Issue: { id: string }
                """,
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        runs: every day
                        output: Issue
                models:
                  Issue: { id: string }
                """);
    }

    @Test
    void addNothingToTheOldForm() {
        var text = "integrations: { git$0hub: { issues: { returns: Issue } } }";
        assertThat(offered(Cursor.in(text), new ActionKinds(List.of(), false)))
                .noneMatch(it -> it.contains("Add"));
    }

    private static void check(String title, String marked, String expected) {
        assertThat(after(title, Cursor.in(marked))).isEqualTo(expected);
    }

    /// The `nango.yaml` after an action, and the paths of the files around it when there are any.
    private static String after(String title, Cursor cursor) {
        var actions = actions(cursor);
        var task =
                actions.at(Span.at(cursor.offset()), new ActionKinds(List.of(), false)).stream()
                        .filter(action -> action.title().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not offered: " + title))
                        .task();
        var after = new StringBuilder();
        for (var change : actions.changes(task)) {
            switch (change) {
                case FileChange.Here(var edits) ->
                        after.append(Edit.applyAll(cursor.fixture().nangoYaml(), edits));
                case FileChange.Create(var path, _) -> {
                    after.insert(0, "//- nango.yaml\n").append("//- ").append(path).append('\n');
                }
                default -> throw new AssertionError(change);
            }
        }
        return after.toString();
    }

    private static List<String> offered(Cursor cursor, ActionKinds kinds) {
        return actions(cursor).at(Span.at(cursor.offset()), kinds).stream()
                .map(action -> action.kind() + ": " + action.title())
                .toList();
    }

    private static FileActions actions(Cursor cursor) {
        return new FileActions(
                cursor.file(),
                List.of(),
                _ -> {
                    throw new AssertionError("There is nothing to mend.");
                });
    }
}
