package io.nangols.features.completion.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.NangoYamlSchema;
import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

class ScriptCandidatesTest {
    private static ScriptCandidates script(String yaml, String section, String name) {
        var path = List.of("integrations", "hubspot", section, name);
        return new ScriptCandidates(
                CurrentScript.at(Fixture.read(yaml).subject(), path).orElseThrow());
    }

    private static List<String> texts(Candidates candidates) {
        return candidates.all().stream().map(Candidate::text).toList();
    }

    @Nested
    class Intervals {
        private static final String SYNCS =
                """
                integrations:
                  hubspot:
                    syncs:
                      contacts:
                        runs: every 6 hours
                      deals:
                        runs:
                """;

        @Test
        void beginWithThoseOfOtherSyncs() {
            assertThat(texts(script(SYNCS, "syncs", "deals").intervals("")))
                    .startsWith("every 6 hours", "every hour");
        }

        @Test
        void takeTheNumberThatIsTyped() {
            assertThat(texts(script(SYNCS, "syncs", "deals").intervals("every 7")))
                    .startsWith("every 7m", "every 7h", "every 7d");
        }

        @Test
        void spellTheUnitBehindASpace() {
            assertThat(texts(script(SYNCS, "syncs", "deals").intervals("every 7 h")))
                    .startsWith("every 7 hours");
        }

        @Test
        void areNeverTooShort() {
            assertThat(texts(script(SYNCS, "syncs", "deals").intervals("every 0")))
                    .allSatisfy(
                            runs ->
                                    assertThat(io.nangols.project.Interval.read(runs))
                                            .isInstanceOf(io.nangols.project.Interval.Every.class));
        }
    }

    @Nested
    class Versions {
        @Test
        void goOnFromTheLastCommit() {
            var sync =
                    script(
                            """
                            //- nango.yaml
                            integrations:
                              hubspot:
                                syncs:
                                  contacts:
                                    version: 1.0.2
                            //- HEAD:nango.yaml
                            integrations:
                              hubspot:
                                syncs:
                                  contacts:
                                    version: 1.0.2
                            """,
                            "syncs",
                            "contacts");
            assertThat(texts(sync.versions("1.0.2"))).startsWith("1.0.3", "1.1.0", "2.0.0");
        }

        @Test
        void areThoseOfTheNeighbours() {
            var sync =
                    script(
                            """
                            integrations:
                              hubspot:
                                syncs:
                                  contacts: { version: 2.0.0 }
                                  deals: { version: 3 }
                                  notes: { version: 3 }
                                  tasks:
                                    version:
                            """,
                            "syncs",
                            "tasks");
            assertThat(texts(sync.versions(""))).containsExactly("3", "2.0.0", "1.0.0");
        }
    }

    @Nested
    class EndpointsOf {
        private static final String USERS =
                """
                integrations:
                  hubspot:
                    syncs:
                      users:
                        output: User
                        endpoint: { method: GET, path: /people, group: People }
                    actions:
                      delete-user:
                        input: IdEntity
                        endpoint:
                          method: DELETE
                          path: /
                      list-deals:
                        endpoint:
                          path:
                models:
                  User: { id: string }
                  IdEntity: { id: string }
                """;

        private ScriptCandidates deleteUser() {
            return script(USERS, "actions", "delete-user");
        }

        @Test
        void areThoseOfOthersAboutTheSame() {
            assertThat(texts(deleteUser().paths(USERS.indexOf("path: /\n"))))
                    .startsWith("/people", "/users");
        }

        @Test
        void areNotTakenAlready() {
            var text = USERS.replace("method: DELETE", "method: GET");
            assertThat(
                            texts(
                                    script(text, "actions", "delete-user")
                                            .paths(text.indexOf("path: /\n"))))
                    .doesNotContain("/people");
        }

        @Test
        void beginWithTheMethodThatTheNameMeans() {
            assertThat(
                            texts(
                                    script(USERS, "actions", "list-deals")
                                            .methods(NangoYamlSchema.METHODS, 0)))
                    .containsExactly("GET", "POST", "PUT", "PATCH", "DELETE");
        }

        @Test
        void areAlsoTexts() {
            assertThat(texts(deleteUser().endpointTexts())).startsWith("DELETE /people");
        }

        @Test
        void areInTheGroupOfThoseThatBeginAlike() {
            var text = USERS.replace("path: /\n", "path: /people/old\n");
            assertThat(
                            texts(
                                    script(text, "actions", "delete-user")
                                            .groups(text.indexOf("/people/old"))))
                    .containsExactly("People");
        }

        @Test
        void takeTheInputAndItsFieldsInBraces() {
            assertThat(texts(deleteUser().pathParameters("")))
                    .containsExactly("IdEntity", "IdEntity:id", "User");
        }

        @Test
        void ofSyncsTakeNoFields() {
            var text = USERS.replace("output: User", "input: IdEntity");
            assertThat(texts(script(text, "syncs", "users").pathParameters("")))
                    .containsExactly("IdEntity", "User");
        }
    }
}
