package io.nangols.features.completion;

import static io.nangols.features.completion.Completed.complete;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Nested
    class OfIntegrations {
        @Test
        void areThoseOfProviders() {
            var completed =
                    complete(
                            """
                            integrations:
                              githu$0
                            """);
            completed
                    .offers("github", "github-app")
                    .inserting("github", "integrations:", "  github:", "    $0");
            assertThat(completed.proposal("github").detail())
                    .isEqualTo("GitHub (User OAuth) · OAUTH2");
            assertThat(completed.list().incomplete()).isFalse();
        }

        @Test
        void areTooManyToShowAllAtOnce() {
            assertThat(
                            complete(
                                            """
                                            integrations:
                                              $0
                                            """)
                                    .list()
                                    .incomplete())
                    .isTrue();
        }

        @Test
        void areFirstThoseOfFoldersWithScripts() {
            assertThat(
                            complete(
                                            """
                                            //- nango.yaml
                                            integrations:
                                              $0
                                            //- my-crm/syncs/contacts.ts
                                            export default async function fetchData() {}
                                            """)
                                    .labels())
                    .startsWith("my-crm");
        }

        @Test
        void leaveOutThoseThatAreThere() {
            complete(
                            """
                            integrations:
                              github:
                                syncs: {}
                              github$0
                            """)
                    .offersNo("github");
        }

        @Test
        void replaceOnlyTheNameOfWhatIsThere() {
            complete(
                            """
                            integrations:
                              githu$0b-ap:
                                syncs: {}
                            """)
                    .inserting("github-app", "  github-app:", "    syncs: {}");
        }
    }

    @Nested
    class OfScripts {
        @Test
        void areThoseOnDiskWithoutAnEntry() {
            complete(
                            """
                            //- nango.yaml
                            integrations:
                              github:
                                syncs:
                                  $0
                            models:
                              Issue:
                                id: string
                            //- github/syncs/issues.ts
                            export default async function fetchData(nango) {
                                await nango.batchSave<Issue>(issues, 'Issue');
                            }
                            //- github/actions/create-issue.ts
                            export default async function runAction(nango) {}
                            //- gitlab/syncs/merge-requests.ts
                            export default async function fetchData(nango) {}
                            """)
                    .offersExactly("issues", "new sync")
                    .inserting(
                            "issues",
                            "      issues:",
                            "        runs: ${1|every hour,every day,every half hour,every half day,every week,every 15 minutes|}",
                            "        description: ${2:What it fetches}",
                            "        sync_type: ${3|full,incremental|}",
                            "        output: ${4:Issue}",
                            "        endpoint:",
                            "          method: GET",
                            "          path: /${5:issues}$0");
        }

        @Test
        void leaveOutThoseThatHaveAnEntry() {
            complete(
                            """
                            //- nango.yaml
                            integrations:
                              github:
                                actions:
                                  create-issue:
                                    endpoint: POST /issues
                                  $0
                            //- github/actions/create-issue.ts
                            export default async function runAction(nango) {}
                            """)
                    .offersExactly("new action");
        }

        @Test
        void comeWithAWholeBlock() {
            complete(
                            """
                            integrations:
                                github:
                                    syncs:
                                        $0
                            """)
                    .inserting(
                            "new sync",
                            "            ${1:contacts}:",
                            "                runs: ${2|every hour,every day,every half hour,every half day,every week,every 15 minutes|}",
                            "                description: ${3:What it fetches}",
                            "                sync_type: ${4|full,incremental|}",
                            "                output: ${5:Contact}",
                            "                endpoint:",
                            "                    method: GET",
                            "                    path: /${6:contacts}$0");
        }
    }

    @Nested
    class OfModels {
        @Test
        void areThoseThatAreUsedButNotDeclared() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    runs: every day
                                    output: Issue
                                    endpoint: { method: GET, path: /issues }
                                actions:
                                  create-issue:
                                    input: IssueInput
                                    endpoint: { method: POST, path: /issues }
                            models:
                              $0
                            """)
                    .offersExactly("Issue", "IssueInput", "new model")
                    .inserting("Issue", "  Issue:", "    id: ${1:string}$0")
                    .inserting("IssueInput", "  IssueInput:", "    $0");
        }
    }

    @Nested
    class OfFields {
        @Test
        void areTheIdThatASyncNeeds() {
            complete(
                            """
                            integrations:
                              github:
                                syncs:
                                  issues:
                                    runs: every day
                                    output: Issue
                                    endpoint: { method: GET, path: /issues }
                            models:
                              Issue:
                                $0
                            """)
                    .offersExactly("id", "__extends")
                    .inserting("id", "  Issue:", "    id: ${1:string}");
        }

        @Test
        void needNoOtherId() {
            complete(
                            """
                            models:
                              Issue:
                                title: string
                                $0
                            """)
                    .offersExactly("__extends")
                    .inserting("__extends", "    title: string", "    __extends: $0");
        }

        @Test
        void areUpToTheAuthorInsideOfThem() {
            complete(
                            """
                            models:
                              Issue:
                                author:
                                  $0
                            """)
                    .offersNothing();
        }
    }
}
