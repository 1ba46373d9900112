package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the file says, in both its forms. What is left of a file with mistakes, [SalvageTest]
/// shows.
class NangoYamlReaderTest {

    @Test
    void readsTheSecondForm() {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  github:
                                    syncs:
                                      issues:
                                        runs: every hour
                                        endpoint:
                                          path: /issues
                                          group: Issues
                                        input: Filter
                                        output: Issue
                                    actions:
                                      create-issue:
                                        endpoint: { method: PUT, path: '/issues' }
                                        input: NewIssue
                                        output: [Issue, string]
                                    on-events:
                                      post-connection-creation: [setup]
                                      pre-connection-deletion:
                                        - "clean-up"
                                    post-connection-scripts:
                                      - old
                                  '${PWD}': {}
                                models:
                                  Issue:
                                    __extends: Entity, Times
                                    id: string
                                    labels?: string[]
                                  Filter: { __string: any }
                                """))
                .isEqualTo(
                        """
                        v2
                        integration «github»
                          sync «issues», runs «every hour», GET «/issues» in «Issues», input Filter «Filter», output Issue «Issue»
                          action «create-issue», PUT «/issues», input NewIssue «NewIssue», output Issue «Issue», output string «string»
                          event post-connection-creation «setup»
                          event pre-connection-deletion «clean-up»
                          event post-connection-creation «old», legacy
                        integration «'${PWD}'» = ${PWD}
                        model «Issue», extends «Entity», «Times»
                          «id»: string «string»
                          «labels» optional: array «string[]» of string «string»
                        model «Filter»
                          «__string» dynamic: any «any»
                        """);
    }

    @Test
    void readsTheFirstForm() {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  mailchimp:
                                    contacts:
                                      runs: every half hour
                                      returns: [Contact]
                                    add:
                                      type: action
                                      returns: Contact
                                      endpoint: POST /add
                                    odd:
                                      type: sync
                                  empty: {}
                                models:
                                  Contact:
                                    id: string
                                """))
                .isEqualTo(
                        """
                        v1
                        integration «mailchimp»
                          sync «contacts», runs «every half hour», output Contact «Contact»
                          sync «odd»
                          action «add», POST «/add» legacy, output Contact «Contact»
                        integration «empty»
                        model «Contact»
                          «id»: string «string»
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /a                                    | GET «/a» legacy
                    GET /a                                | GET «/a» legacy
                    'POST /a'                             | POST «/a» legacy
                    GET /a b                              | GET «/a» legacy
                    { path: /a }                          | GET «/a»
                    { path: "/a" }                        | GET «/a»
                    { method: PATCH, path: /a, group: G } | PATCH «/a» in «G»
                    { method: '', path: /a }              | GET «/a»
                    { method: 5, path: /a }               | GET «/a»
                    [/a, { path: /b }]                    | GET «/a» legacy, GET «/b»
                    [/a, {}, 5, /b]                       | GET «/a» legacy, GET «/b» legacy
                    """)
    void readsEndpoints(String written, String shown) {
        assertThat(sync("endpoint: " + written)).isEqualTo("sync «s», " + shown);
    }

    @Test
    void givesAnActionWithoutMethodThePost() {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  i:
                                    actions:
                                      a:
                                        endpoint: { path: /a }
                                """))
                .contains("action «a», POST «/a»\n");
    }

    @Test
    void takesAModelOfThatNameForTheModel() {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  i:
                                    syncs:
                                      s:
                                        output: [date, Date, object]
                                models:
                                  date: {}
                                """))
                .contains(
                        "output date «date», output Date «Date», output Record<string, any> «object»");
    }

    @Test
    void readsInlineOutputs() {
        assertThat(sync("output: { id: string }"))
                .isEqualTo("sync «s», output { «id»: string «string» }");
        assertThat(sync("output: A | B[]"))
                .isEqualTo("sync «s», output union «A | B[]» of [A «A», array «B[]» of B «B»]");
    }

    @Test
    void givesNamesInTextWithEscapesOnePlace() {
        assertThat(sync("endpoint: \"GET /\\x61\""))
                .isEqualTo("sync «s», GET «\"GET /\\x61\"» = /a legacy");
        assertThat(Outline.of("models:\n  A:\n    __extends: \"B, \\x43\"\n"))
                .isEqualTo(
                        """
                        v2
                        model «A», extends «"B, \\x43"» = B, «"B, \\x43"» = C
                        """);
    }

    @Test
    void followsAliasesAndMergeKeys() {
        assertThat(
                        Outline.of(
                                """
                                integrations:
                                  i:
                                    syncs:
                                      s: &s
                                        runs: every day
                                        output: A
                                      t:
                                        <<: *s
                                        output: B
                                      u: *s
                                models:
                                  A: &a
                                    id: string
                                  B:
                                    <<: *a
                                    name: string
                                """))
                .isEqualTo(
                        """
                        v2
                        integration «i»
                          sync «s», runs «every day», output A «A»
                          sync «t», runs «every day», output B «B»
                          sync «u», runs «every day», output A «A»
                        model «A»
                          «id»: string «string»
                        model «B»
                          «id»: string «string»
                          «name»: string «string»
                        """);
    }

    /// A sync with one property, as [Outline] shows it.
    private static String sync(String property) {
        var outline =
                Outline.of("integrations:\n  i:\n    syncs:\n      s:\n        " + property + "\n");
        return outline.lines()
                .filter(line -> line.startsWith("  sync"))
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
