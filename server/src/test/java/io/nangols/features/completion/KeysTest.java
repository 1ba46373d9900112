package io.nangols.features.completion;

import static io.nangols.features.completion.Completed.complete;
import static io.nangols.features.completion.Completed.completeWithoutSnippets;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void offersTheKeysOfTheFile() {
        complete("$0")
                .offersExactly("integrations", "models")
                .inserting("integrations", "integrations:", "  $0");
    }

    @Test
    void offersOnlyWhatIsMissingRequiredKeysFirst() {
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                runs: every day
                                $0
                        """)
                .offersExactly(
                        "output",
                        "endpoint",
                        "description",
                        "version",
                        "sync_type",
                        "track_deletes",
                        "auto_start",
                        "input",
                        "scopes",
                        "webhook-subscriptions")
                .inserting("output", "        runs: every day", "        output: $0");
    }

    @Test
    void offersActionsTheirKeys() {
        complete(
                        """
                        integrations:
                          github:
                            actions:
                              create-issue:
                                $0
                        """)
                .offersExactly("endpoint", "description", "version", "input", "output", "scopes")
                .inserting(
                        "endpoint",
                        "        endpoint:",
                        "          method: ${1|POST,GET,PUT,PATCH,DELETE|}",
                        "          path: ${2:/issues}$0");
    }

    @Test
    void beginsAList() {
        complete(
                        """
                        integrations:
                          github:
                            actions:
                              create-issue:
                                sc$0
                        """)
                .inserting("scopes", "        scopes:", "          - $0");
    }

    @Test
    void beginsAListAsTheFileDoes() {
        complete(
                        """
                        integrations:
                          github:
                            actions:
                              list-issues:
                                scopes:
                                - repo
                              create-issue:
                                sc$0
                        """)
                .inserting("scopes", "        scopes:", "        - $0");
    }

    @Test
    void leavesNoTabStopsToAnEditorWithoutSnippets() {
        completeWithoutSnippets(
                        """
                        integrations:
                          github:
                            actions:
                              create-issue:
                                $0
                        """)
                .inserting(
                        "endpoint",
                        "        endpoint:",
                        "          method: POST",
                        "          path: /issues");
    }

    @Test
    void offersTheOldFormItsOwnKeys() {
        complete(
                        """
                        integrations:
                          github:
                            issues:
                              type: sync
                              $0
                        """)
                .offersExactly("runs", "description", "track_deletes", "auto_start", "returns");
    }

    @Nested
    class AtAWrongColumn {
        @Test
        void comesUnderItsSiblings() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  create-issue:
                                    description: Creates one.
                                      $0
                            """)
                    .inserting(
                            "version", "        description: Creates one.", "        version: $0");
        }

        @Test
        void comesOneStepDeeperThanAKeyWithoutAny() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  create-issue:
                                      $0
                            """)
                    .inserting("version", "      create-issue:", "        version: $0");
        }

        @Test
        void movesAHalfKey() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  create-issue:
                                       ve$0
                            """)
                    .inserting("version", "      create-issue:", "        version: $0");
        }

        @Test
        void fillsUpWhatIsMissing() {
            complete(
                            """
                            integrations:
                                github:
                                    actions:
                                        create-issue:
                                            description: Creates one.
                                          ve$0
                            """)
                    .inserting(
                            "version",
                            "                description: Creates one.",
                            "                version: $0");
        }
    }

    @Nested
    class InAnUnfinishedState {
        @Test
        void replacesTheWholeKey() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    ru$0ning: every day
                            """)
                    .inserting("runs", "        runs: every day");
        }

        @Test
        void keepsQuotes() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    "ru$0": every day
                            """)
                    .inserting("runs", "        \"runs\": every day");
        }

        @Test
        void standsBeforeItsSiblings() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    $0
                                    runs: every day
                            """)
                    .offersNo("runs")
                    .inserting("output", "        output: $0", "        runs: every day");
        }

        @Test
        void readsInBrackets() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  create-issue:
                                    endpoint: { method: POST, $0 }
                            """)
                    .offersExactly("path", "group")
                    .inserting("path", "        endpoint: { method: POST, path: $0 }");
        }

        @Test
        void readsInBracketsThatAreNotClosed() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  create-issue:
                                    endpoint: { method: POST,$0
                                    description: Creates one.
                            """)
                    .offersExactly("path", "group")
                    .inserting("path", "        endpoint: { method: POST, path: $0");
        }

        @Test
        void readsInAnItem() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    endpoint:
                                      - method: GET
                                        path: /issues
                                      - $0
                            """)
                    .offersExactly("path", "method", "group")
                    .inserting("method", "          - method: $0");
        }

        @Test
        void goesOnInAnItem() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    endpoint:
                                      - method: GET
                                        $0
                            """)
                    .offersExactly("path", "group")
                    .inserting("path", "          - method: GET", "            path: $0");
        }

        @Test
        void doesNotMindAKeyWithoutColon() {
            complete(
                            """
                            integrations:
                              github:
                                syncs
                                  issues:
                                    runs: every day
                                    $0
                            """)
                    .offers("output")
                    .offersNo("runs");
        }

        @Test
        void usesTheFilesLineBreaks() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  create-issue:
                                    $0
                            """
                                    .replace("\n", "\r\n"))
                    .inserting("scopes", "        scopes:\\r", "          - $0\\r");
        }

        @Test
        void isSilentInComments() {
            complete(
                            """
                            integrations:
                              # git$0
                            """)
                    .offersNothing();
        }

        @Test
        void isSilentInTextOverSeveralLines() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    description: |
                                      It has: a colon.
                                      $0
                            """)
                    .offersNothing();
        }
    }
}
