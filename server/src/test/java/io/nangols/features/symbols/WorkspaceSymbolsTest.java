package io.nangols.features.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.Workspace;

import org.junit.jupiter.api.Test;

class WorkspaceSymbolsTest {
    private final Workspace workspace = new Workspace(_ -> {});

    @Test
    void findsInAllProjectsTheBestFirst() {
        open(
                "file:///work/github/nango.yaml",
                """
                integrations:
                  github:
                    syncs:
                      issues: { output: Issue }
                    actions:
                      fetch-issue-comments: {}
                    on-events:
                      validate-connection: [check]
                models:
                  Issue: { id: string }
                  User: { issue: Issue }
                """);
        open("file:///work/jira/nango.yaml", "models: { IssueType: { id: string } }");

        check(
                "issue",
                "model Issue in github",
                "sync issues in github",
                "model IssueType in jira",
                "action fetch-issue-comments in github");
        check("val chk");
        check("ck", "event_script check in github");
    }

    @Test
    void showsAllWhenNothingIsTyped() {
        open("file:///work/a/nango.yaml", "integrations: { x: {} }\nmodels: { B: {}, A: {} }");

        check("", "model A in a", "model B in a", "integration x in a");
    }

    private void open(String uri, String text) {
        assertThat(workspace.open(new FileUri(uri), "yaml", 1, text)).isTrue();
    }

    private void check(String typed, String... expected) {
        assertThat(WorkspaceSymbols.find(workspace.snapshot(), typed))
                .extracting(
                        found ->
                                "%s %s in %s"
                                        .formatted(
                                                found.symbol()
                                                        .kind()
                                                        .name()
                                                        .toLowerCase(java.util.Locale.ROOT),
                                                found.symbol().name(),
                                                found.container()))
                .containsExactly(expected);
    }
}
