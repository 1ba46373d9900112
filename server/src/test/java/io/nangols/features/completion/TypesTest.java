package io.nangols.features.completion;

import static io.nangols.features.completion.Completed.complete;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TypesTest {
    @Test
    void offersModelsAndTheTypesThatNangoKnows() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content: $0
                        """)
                .offers("Pull", "string", "number", "boolean", "date", "any", "null")
                .offersNo("Box")
                .inserting("Pull", "    content: Pull");
    }

    @Test
    void goesOnBehindABar() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content: string | P$0
                        """)
                .offersExactly("Pull")
                .inserting("Pull", "    content: string | Pull");
    }

    @Test
    void replacesTheWholeMemberInTheMiddleOfAUnion() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content: string | P$0ush | null
                        """)
                .offersNo("string", "null")
                .inserting("Pull", "    content: string | Pull | null");
    }

    @Test
    void addsTheSpaceBehindTheColon() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content:$0
                        """)
                .inserting("Pull", "    content: Pull");
    }

    @Test
    void readsAFieldThatIsOptional() {
        complete(
                        """
                        models:
                          Ticket: { status: open | closed }
                          Box:
                            status?: $0
                        """)
                .inserting("open | closed", "    status?: open | closed");
    }

    @Test
    void readsNestedFields() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            inner:
                              pull: $0
                        """)
                .inserting("Pull", "      pull: Pull");
    }

    @Test
    void makesAnArrayOfACompleteName() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content: Pull$0
                        """)
                .inserting("Pull[]", "    content: Pull[]");
    }

    @Test
    void keepsTheBracketsOfAnArray() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            contents: Pu$0[]
                        """)
                .offersNo("Pull[]")
                .inserting("Pull", "    contents: Pull[]");
    }

    @Test
    void readsItemsOfAList() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content:
                              - string
                              - $0
                        """)
                .offersNo("string")
                .inserting("Pull", "      - string", "      - Pull");
    }

    @Test
    void readsInBrackets() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box: { contents: $0, id: string }
                        """)
                .inserting("Pull", "  Box: { contents: Pull, id: string }")
                .inserting("string[]", "  Box: { contents: 'string[]', id: string }");
    }

    @Test
    void readsInQuotes() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content: "string | P$0"
                        """)
                .inserting("Pull", "    content: \"string | Pull\"");
    }

    @Test
    void closesQuotes() {
        complete(
                        """
                        models:
                          Pull: { id: string }
                          Box:
                            content: "P$0
                        """)
                .inserting("Pull", "    content: \"Pull\"");
    }

    @Test
    void keepsTheFilesLineBreaks() {
        complete(
                        "models:\r\n  Pull: { id: string }\r\n  Box:\r\n    content: P$0\r\n    id: string\r\n")
                .inserting("Pull", "    content: Pull\\r", "    id: string\\r");
    }

    @Test
    void showsTheInterfaceOfAModel() {
        var proposal =
                complete(
                                """
                                models:
                                  Pull: { id: string, title: string }
                                  Box:
                                    content: $0
                                """)
                        .proposal("Pull");
        assertThat(proposal.detail()).isEqualTo("id, title");
        assertThat(proposal.documentation().get())
                .hasValueSatisfying(text -> assertThat(text).contains("interface Pull"));
    }

    @Nested
    class Parents {
        @Test
        void stopAtModels() {
            complete(
                            """
                            models:
                              Times: { at: string }
                              Box:
                                __extends: $0
                            """)
                    .offersExactly("Times")
                    .inserting("Times", "    __extends: Times");
        }

        @Test
        void goOnBehindAComma() {
            complete(
                            """
                            models:
                              Times: { at: string }
                              Name: { name: string }
                              Box:
                                __extends: Name, T$0
                            """)
                    .offersExactly("Times")
                    .inserting("Times", "    __extends: Name, Times");
        }
    }

    @Nested
    class InputsAndOutputs {
        @Test
        void areModels() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  pulls:
                                    output: $0
                            models:
                              Pull: { id: string }
                            """)
                    .inserting("Pull", "        output: Pull");
        }

        @Test
        void ofActionsMayBeOtherTypesToo() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  merge-pull:
                                    output: boo$0
                            models:
                              Pull: { id: string }
                            """)
                    .offersExactly("boolean", "bool")
                    .inserting("boolean", "        output: boolean");
        }

        @Test
        void areItemsOfAList() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  everything:
                                    output:
                                      - Pull
                                      - $0
                            models:
                              Pull: { id: string }
                              Issue: { id: string }
                            """)
                    .offersNo("Pull")
                    .inserting("Issue", "          - Pull", "          - Issue");
        }

        @Test
        void areModelsInTheOldFormToo() {
            complete(
                            """
                            integrations:
                              github:
                                issues:
                                  runs: every hour
                                  returns: $0
                            models:
                              Issue: { id: string }
                            """)
                    .inserting("Issue", "      returns: Issue");
        }

        @Test
        void stayHalfTyped() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  merge-pull:
                                    input: merge$0
                            """)
                    .inserting("MergePullInput", "        input: MergePullInput");
        }
    }

    @Nested
    class PathParameters {
        @Test
        void areTheInputAndItsFields() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  get-pull:
                                    input: PullId
                                    endpoint:
                                      method: GET
                                      path: /pulls/{$0
                            models:
                              PullId: { id: string }
                            """)
                    .offersExactly("PullId", "PullId:id")
                    .inserting("PullId:id", "          path: /pulls/{PullId:id}");
        }

        @Test
        void standInTextsToo() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  get-pull:
                                    input: PullId
                                    endpoint: GET /pulls/{Pu$0}/files
                            models:
                              PullId: { id: string }
                            """)
                    .inserting("PullId", "        endpoint: GET /pulls/{PullId}/files");
        }

        @Test
        void keepTheFieldThatIsThere() {
            complete(
                            """
                            integrations:
                              github:
                                actions:
                                  get-pull:
                                    input: PullId
                                    endpoint: GET /pulls/{Pu$0:id}
                            models:
                              PullId: { id: string }
                            """)
                    .offersExactly("PullId")
                    .inserting("PullId", "        endpoint: GET /pulls/{PullId:id}");
        }
    }

    @Test
    void offersTheTypeThatIsWrittenBeforeItsArray() {
        assertThat(
                        complete(
                                        """
                                        models:
                                          Box:
                                            at: date$0
                                        """)
                                .labels())
                .startsWith("date", "date[]");
        assertThat(
                        complete(
                                        """
                                        models:
                                          Event: { id: string }
                                          Box:
                                            event:
                                              - Event$0
                                        """)
                                .labels())
                .startsWith("Event", "Event[]");
    }

    @Test
    void takesTheDashOfTheListForNoType() {
        complete(
                        """
                        models:
                          Box:
                            content:
                              - $0
                        """)
                .offers("string")
                .offersNo("-");
        complete(
                        """
                        models:
                          Box:
                            content:
                              - string
                              - $0
                        """)
                .offers("null")
                .offersNo("-");
    }
}
