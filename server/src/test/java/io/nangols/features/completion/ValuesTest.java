package io.nangols.features.completion;

import static io.nangols.features.completion.Completed.complete;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static Completed inSync(String line) {
        return complete(
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        runs: every 6 hours
                        sync_type: full
                        version: 1.0.3
                        scopes: [repo]
                        webhook-subscriptions: issues.opened
                        endpoint: { method: GET, path: /issues, group: Issues }
                      open-pulls:
                        %s
                """
                        .formatted(line));
    }

    @Test
    void offersTheTypesOfSyncs() {
        inSync("sync_type: $0")
                .offersExactly("full", "incremental")
                .inserting("incremental", "        sync_type: incremental");
    }

    @Test
    void replacesTheWholeValue() {
        inSync("sync_type: in$0crement")
                .inserting("incremental", "        sync_type: incremental\n");
    }

    @Test
    void addsTheSpaceBehindTheColon() {
        inSync("sync_type:$0").inserting("full", "        sync_type: full");
    }

    @Test
    void offersFirstWhatIsNotTheDefault() {
        inSync("track_deletes: $0").offersExactly("true", "false");
        inSync("auto_start: $0").offersExactly("false", "true");
    }

    @Test
    void offersIntervalsInPlainWords() {
        var completed = inSync("runs: $0").offers("every 6 hours", "every hour", "every half day");
        assertThat(completed.labels()).first().isEqualTo("every 6 hours");
        assertThat(completed.proposal("every half day").detail()).startsWith("Every 12 hours");
        completed.inserting("every half day", "        runs: every half day");
    }

    @Test
    void takesTheNumberOfAnInterval() {
        inSync("runs: every 10$0").inserting("every 10m", "        runs: every 10m");
    }

    @Test
    void asksAgainForIntervalsAsTheirNumberIsTyped() {
        assertThat(inSync("runs: $0").list().incomplete()).isTrue();
        assertThat(inSync("sync_type: $0").list().incomplete()).isFalse();
    }

    @Test
    void replacesAnIntervalOfSeveralWords() {
        inSync("runs: every ha$0lf hour")
                .inserting("every half day", "        runs: every half day\n");
    }

    @Test
    void offersVersions() {
        inSync("version: $0").offersExactly("1.0.3", "1.0.0");
    }

    @Test
    void offersTheNextVersion() {
        inSync("version: 1.2.3$0").inserting("1.2.4", "        version: 1.2.4");
    }

    @Test
    void offersWhatOthersSubscribeTo() {
        inSync("webhook-subscriptions: $0").offersExactly("issues.opened");
    }

    @Nested
    class Scopes {
        @Test
        void beginWithThoseOfOthers() {
            var completed = inSync("scopes: $0").offers("repo", "read:org", "public_repo");
            assertThat(completed.labels()).first().isEqualTo("repo");
            completed.inserting("read:org", "        scopes: read:org");
        }

        @Test
        void sayWhoseTheyAre() {
            assertThat(inSync("scopes: $0").proposal("read:org").documentation().get())
                    .hasValueSatisfying(
                            text -> assertThat(text).contains("`read:org` is a scope of GitHub"));
        }

        @Test
        void standInLists() {
            inSync("scopes:\n          - repo\n          - $0")
                    .offersNo("repo")
                    .inserting("read:org", "          - repo", "          - read:org");
        }

        @Test
        void standInBrackets() {
            inSync("scopes: [repo, re$0]")
                    .offersNo("repo")
                    .inserting("read:org", "        scopes: [repo, read:org]");
        }

        @Test
        void standBetweenCommas() {
            inSync("scopes: repo,$0")
                    .offersNo("repo")
                    .inserting("read:org", "        scopes: repo,read:org");
        }

        @Test
        void areFoundByTheirLastPart() {
            var completed =
                    complete(
                            """
                            integrations:
                              google-mail:
                                syncs:
                                  emails:
                                    scopes:
                                      - $0
                            """);
            var scope = "https://www.googleapis.com/auth/gmail.readonly";
            assertThat(completed.proposal(scope).filterText()).startsWith("gmail.readonly");
            completed.inserting(scope, "          - " + scope);
        }

        @Test
        void areFoundByAnyPart() {
            var completed =
                    complete(
                            """
                            integrations:
                              google-mail:
                                syncs:
                                  emails:
                                    scopes:
                                      - read$0
                            """);
            assertThat(
                            completed
                                    .proposal("https://www.googleapis.com/auth/gmail.readonly")
                                    .filterText())
                    .startsWith("readonly");
        }
    }

    @Nested
    class Endpoints {
        @Test
        void haveMethods() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  delete-issue:
                                    endpoint:
                                      method: $0
                            """)
                    .offersExactly("DELETE", "GET", "POST", "PUT", "PATCH");
        }

        @Test
        void ofSyncsOnlyRead() {
            inSync("endpoint:\n          method: $0").offersExactly("GET");
        }

        @Test
        void havePathsAfterTheScript() {
            inSync("endpoint:\n          method: GET\n          path: $0")
                    .offers("/open-pulls")
                    .offersNo("/issues")
                    .inserting("/open-pulls", "          path: /open-pulls");
        }

        @Test
        void mayBeTexts() {
            inSync("endpoint: $0")
                    .inserting("GET /open-pulls", "        endpoint: GET /open-pulls");
        }

        @Test
        void replaceTheWholeText() {
            inSync("endpoint: GET /p$0ulls\n")
                    .inserting("GET /open-pulls", "        endpoint: GET /open-pulls\n");
        }

        @Test
        void areInGroups() {
            inSync(
                            "endpoint:\n          method: GET\n          path: /issues/open\n          group: $0")
                    .offersExactly("Issues");
        }

        @Test
        void openANewGroupWhereNoneFits() {
            inSync("endpoint: { method: GET, path: /pulls, group: $0 }")
                    .offersExactly("Pulls", "Issues")
                    .inserting("Pulls", "path: /pulls, group: Pulls }");
        }
    }

    @Nested
    class EventScripts {
        private static final String PROJECT =
                """
                //- nango.yaml
                integrations:
                  github:
                    on-events:
                      pre-connection-deletion:
                        - tidy
                      post-connection-creation:%s
                //- github/on-events/welcome.ts
                export default async function onEvent(nango: NangoAction): Promise<void> {}
                //- github/on-events/tidy.ts
                export default async function onEvent(nango: NangoAction): Promise<void> {}
                //- other/on-events/foreign.ts
                export default async function onEvent(nango: NangoAction): Promise<void> {}
                """;

        @Test
        void areThoseWithoutAnEntryFirst() {
            complete(PROJECT.formatted("\n        - $0"))
                    .offersExactly("welcome", "tidy")
                    .inserting("welcome", "        - welcome");
        }

        @Test
        void beginAList() {
            complete(PROJECT.formatted(" $0"))
                    .inserting("welcome", "      post-connection-creation: [welcome]");
        }
    }

    @Test
    void offersTheOldFormsTypes() {
        complete(
                        """
                        integrations:
                          github:
                            issues:
                              runs: every hour
                              returns: Issue
                              type: $0
                        """)
                .offersExactly("sync", "action");
    }

    @Test
    void hasNothingToSayAboutDescriptions() {
        inSync("description: $0").offersNothing();
    }

    @Test
    void findsAnIntervalByTheWordThatPeopleUse() {
        assertThat(inSync("runs: hour$0").proposal("every hour").filterText()).startsWith("hourly");
        assertThat(inSync("runs: $0").proposal("every hour").filterText()).isEqualTo("every hour");
    }
}
