package io.nangols.features.completion;

import static io.nangols.features.completion.Completed.complete;

import org.junit.jupiter.api.Test;

/// How what is proposed for values is put in place.
class InsertedTest {
    @Test
    void addsTheSpaceBehindAColon() {
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                sync_type:$0
                        """)
                .inserting("full", "        sync_type: full");
    }

    @Test
    void replacesTheWholeWord() {
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                sync_type: incr$0mental # why
                        """)
                .inserting("full", "        sync_type: full # why");
    }

    @Test
    void staysInQuotesAndClosesThem() {
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                sync_type: "fu$0
                        """)
                .inserting("full", "        sync_type: \"full\"");
    }

    @Test
    void beginsAListWithItsDash() {
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                scopes:
                                $0
                        """)
                .offersNo("repo");
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                scopes:
                                  $0
                        """)
                .inserting("repo", "        scopes:", "          - repo");
    }

    @Test
    void goesOnWithAListAsItIs() {
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                scopes:
                                  - repo
                                  -$0
                        """)
                .offersNo("repo")
                .inserting("gist", "          - repo", "          - gist");
    }

    @Test
    void replacesOneMemberOfAUnion() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content: string | Pu$0[] | null
                        """)
                .inserting("Pull", "    content: string | Pull[] | null");
    }

    @Test
    void comesBeforeAUnion() {
        complete(
                        """
                        models:
                          Box:
                            content: $0 | null
                        """)
                .inserting("string", "    content: string | null");
    }

    @Test
    void closesTheBracesInAPath() {
        complete(
                        """
                        integrations:
                          github:
                            actions:
                              get-pull:
                                endpoint: GET /pulls/{$0
                        models:
                          Pull: { id: string }
                        """)
                .inserting("Pull", "        endpoint: GET /pulls/{Pull");
    }

    @Test
    void putsTheColonOfAKeyBehindItsQuotes() {
        var action =
                """
                integrations:
                  github:
                    actions:
                      create-issue:
                        "in$0"
                """;
        complete(action).inserting("input", "        \"input\": $0");
        complete(action.replace('"', '\'')).inserting("input", "        'input': $0");
        complete(action.replace("$0\"", "$0")).inserting("input", "        \"input\": $0");
        complete(action.replace("$0\"", "$0\": Issue"))
                .inserting("input", "        \"input\": Issue");
    }

    @Test
    void putsTheColonOfAnIntegrationBehindItsQuotes() {
        complete(
                        """
                        integrations:
                          'githu$0'
                        """)
                .inserting("github", "  'github':", "    $0");
    }

    @Test
    void keepsATextThatLooksLikeSomethingElseAText() {
        var group =
                """
                integrations:
                  github:
                    actions:
                      get-issue:
                        endpoint:
                          method: GET
                          path: /issues
                          group: 'true'
                      list-issues:
                        endpoint:
                          method: GET
                          path: /more
                          group: $0
                """;
        complete(group).inserting("true", "          group: 'true'");
        complete(group.replace("group: $0", "group: \"$0\""))
                .inserting("true", "          group: \"true\"");
    }

    @Test
    void writesSwitchesAndTypesAsTheyAre() {
        complete(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                track_deletes: $0
                        """)
                .inserting("true", "        track_deletes: true");
        complete(
                        """
                        models:
                          Box:
                            content: $0
                        """)
                .inserting("null", "    content: null");
    }
}
