package io.nangols.features.completion.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

class ModelRankingTest {
    private static ScriptCandidates script(String yaml, String section, String name) {
        var path = List.of("integrations", "hubspot", section, name);
        return new ScriptCandidates(
                CurrentScript.at(Fixture.read(yaml).subject(), path).orElseThrow());
    }

    private static List<String> texts(Candidates candidates) {
        return candidates.all().stream().map(Candidate::text).toList();
    }

    @Nested
    class Outputs {
        @Test
        void areFirstTheModelThatTheSyncIsCalledAfter() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  service-tickets:
                                    output:
                            models:
                              Contact: { id: string }
                              HubspotServiceTicket: { id: string }
                            """,
                            "syncs",
                            "service-tickets");
            assertThat(texts(sync.outputs(List.of(), ""))).startsWith("HubspotServiceTicket");
        }

        @Test
        void areModelsThatAreNotThereYetWhenNoneFits() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  currency-codes:
                                    output:
                            """,
                            "syncs",
                            "currency-codes");
            assertThat(texts(sync.outputs(List.of(), "")))
                    .contains("CurrencyCode", "HubspotCurrencyCode");
        }

        @Test
        void ofASyncAreNotWhatAnotherSaves() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  contacts:
                                    output: Contact
                                  archived-contacts:
                                    output:
                            models:
                              Contact: { id: string }
                              OldContact: { id: string }
                            """,
                            "syncs",
                            "archived-contacts");
            assertThat(texts(sync.outputs(List.of(), "")))
                    .containsSubsequence("OldContact", "Contact");
        }

        @Test
        void ofASyncHaveAnId() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  contacts:
                                    output:
                            models:
                              ContactName: { first: string }
                              MyContact: { id: string }
                            """,
                            "syncs",
                            "contacts");
            assertThat(texts(sync.outputs(List.of(), "")))
                    .containsSubsequence("MyContact", "ContactName");
        }

        @Test
        void areCalledAsOthersCallTheirs() {
            var action =
                    script(
                            """
                            integrations:
                              hubspot:
                                actions:
                                  create-deal:
                                    output: DealCreated
                                  create-contact:
                                    output:
                            """,
                            "actions",
                            "create-contact");
            assertThat(texts(action.outputs(List.of(), ""))).startsWith("ContactCreated");
        }

        @Test
        void areWhatScriptsOfThatKindShare() {
            var action =
                    script(
                            """
                            integrations:
                              hubspot:
                                actions:
                                  create-deal:
                                    output: Deal
                                  delete-deal:
                                    output: Done
                                  delete-contact:
                                    output:
                            models:
                              Contact: { id: string }
                              Done: { success: boolean }
                            """,
                            "actions",
                            "delete-contact");
            assertThat(texts(action.outputs(List.of(), ""))).first().isEqualTo("Done");
        }

        @Test
        void leaveOutWhatIsThere() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  contacts:
                                    output: [Contact, ]
                            models:
                              Contact: { id: string }
                            """,
                            "syncs",
                            "contacts");
            assertThat(texts(sync.outputs(List.of("Contact"), ""))).doesNotContain("Contact");
        }

        @Test
        void haveTheLettersThatAreTyped() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  contacts:
                                    output: hc
                            models:
                              HubspotContact: { id: string }
                              Company: { id: string }
                            """,
                            "syncs",
                            "contacts");
            assertThat(texts(sync.outputs(List.of(), "hc")))
                    .contains("HubspotContact")
                    .doesNotContain("Company");
        }
    }

    @Nested
    class Inputs {
        @Test
        void goWithTheOutput() {
            var action =
                    script(
                            """
                            integrations:
                              hubspot:
                                actions:
                                  merge:
                                    output: MergeContactsOutput
                                    input:
                            """,
                            "actions",
                            "merge");
            assertThat(texts(action.inputs(List.of(), ""))).contains("MergeContactsInput");
        }

        @Test
        void ofSyncsAreTheMetadataThatOthersHave() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  contacts:
                                    input: Settings
                                    output: Contact
                                  deals:
                                    input:
                            models:
                              Contact: { id: string }
                              Deal: { id: string }
                              Settings: { since: string }
                            """,
                            "syncs",
                            "deals");
            assertThat(texts(sync.inputs(List.of(), ""))).first().isEqualTo("Settings");
        }
    }

    @Test
    void areFirstThoseThatAreThere() {
        var action =
                script(
                        """
                        integrations:
                          hubspot:
                            actions:
                              send:
                                input:
                        models:
                          Event: { id: string }
                          Msg: { id: string }
                        """,
                        "actions",
                        "send");
        assertThat(texts(action.inputs(List.of(), ""))).startsWith("Event", "Msg", "SendInput");
    }
}
