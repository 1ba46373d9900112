package io.nangols.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class V2ConversionTest {
    @Test
    void putsActionsBelowActionsAndTheOthersBelowSyncs() {
        converts(
                """
                integrations:
                  mailchimp:
                    add-member:
                      type: action
                      returns: Contact
                    contacts:
                      type: sync
                      runs: every day
                      returns: Contact
                models: {}
                """,
                """
                integrations:
                  mailchimp:
                    syncs:
                      contacts:
                        runs: every day
                        output: Contact
                    actions:
                      add-member:
                        output: Contact
                models: {}
                """);
    }

    @Test
    void keepsCommentsEmptyLinesAndIndentation() {
        converts(
                """
                integrations:
                    # Newsletters.
                    mailchimp:

                        # Members of all audiences.
                        contacts:
                            runs: every day # at night

                            # One a member.
                            returns: # list of one
                                - Contact
                            description: |
                                First line.

                                  Second line.

                        # Adds somebody.
                        add-member:
                            type: action # once
                            returns: Contact
                            # That is all.

                # The records.
                models: {}
                """,
                """
                integrations:
                    # Newsletters.
                    mailchimp:
                        syncs:

                            # Members of all audiences.
                            contacts:
                                runs: every day # at night

                                # One a member.
                                output: # list of one
                                    - Contact
                                description: |
                                    First line.

                                      Second line.

                        actions:
                            # Adds somebody.
                            add-member:
                                output: Contact
                                # That is all.

                # The records.
                models: {}
                """);
    }

    @Test
    void keepsTheLinesApartThatWereApart() {
        converts(
                """
                integrations:
                  mailchimp:
                    add-member: { type: action, returns: Contact }

                    contacts: { returns: Contact }
                """,
                """
                integrations:
                  mailchimp:
                    syncs:
                      contacts: { output: Contact }

                    actions:
                      add-member: { output: Contact }
                """);
    }

    @Test
    void convertsAllIntegrationsOfTheOldForm() {
        converts(
                """
                integrations:
                  mailchimp:
                    contacts:
                      returns: Contact
                  github:
                    actions:
                      create-issue: {}
                  sendgrid:
                    lists:
                      returns: List
                """,
                """
                integrations:
                  mailchimp:
                    syncs:
                      contacts:
                        output: Contact
                  github:
                    actions:
                      create-issue: {}
                  sendgrid:
                    syncs:
                      lists:
                        output: List
                """);
    }

    @Test
    void letsAFirstIntegrationWithoutScriptsShowTodaysForm() {
        converts(
                """
                integrations:
                  slack: {}
                  mailchimp:
                    contacts:
                      returns: Contact
                """,
                """
                integrations:
                  slack:
                    syncs: {}
                  mailchimp:
                    syncs:
                      contacts:
                        output: Contact
                """);
    }

    @Test
    void leavesWhatIsNoScriptWhereItIs() {
        converts(
                """
                integrations:
                  mailchimp:
                    contacts:
                      returns: Contact
                    post-connection-scripts:
                      - set-up
                """,
                """
                integrations:
                  mailchimp:
                    post-connection-scripts:
                      - set-up
                    syncs:
                      contacts:
                        output: Contact
                """);
    }

    @Test
    void endsWithoutALineBreakAsBefore() {
        converts(
                "integrations:\r\n  a:\r\n    b: { type: action }\r\n    c: { returns: D }",
                "integrations:\r\n  a:\r\n    syncs:\r\n      c: { output: D }\r\n    actions:\r\n      b: {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integrations: { a: { b: { returns: C } } }",
                "integrations:\n  a: { b: { returns: C } }",
                "integrations:\n  a:\n    b: { returns: C }\n    b: { returns: D }",
                "integrations:\n  a:\n    b: &b { returns: C }\n    c: *b",
                "integrations:\n  a:\n    syncs: {}",
                "integrations: {}",
                "",
            })
    void refusesWhatItWouldHaveToGuess(String text) {
        assertThat(V2Conversion.of(Project.of(YamlTree.parse(text)))).isEmpty();
    }

    private static void converts(String before, String after) {
        var edits = V2Conversion.of(Project.of(YamlTree.parse(before))).orElseThrow();

        assertThat(Edit.applyAll(before, edits)).isEqualTo(after);
    }
}
