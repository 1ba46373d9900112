package io.nangols.features.completion;

import static io.nangols.features.completion.Completed.complete;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is proposed for a name that somebody began to type.
class TypedNamesTest {
    @Test
    void makesASyncOfIt() {
        var completed =
                complete(
                        """
                        integrations:
                          github:
                            syncs:
                              open-issues$0
                        """);
        completed.inserting(
                "new sync open-issues",
                "      ${1:open-issues}:",
                "        runs: ${2|every hour,every day,every half hour,every half day,every week,every 15 minutes|}",
                "        description: ${3:What it fetches}",
                "        sync_type: ${4|full,incremental|}",
                "        output: ${5:OpenIssue}",
                "        endpoint:",
                "          method: GET",
                "          path: /${6:open-issues}$0");
        assertThat(completed.proposal("new sync open-issues").filterText())
                .isEqualTo("open-issues");
        assertThat(completed.list().incomplete()).isTrue();
    }

    @Test
    void makesAnActionOfIt() {
        complete(
                        """
                        integrations:
                          github:
                            actions:
                              list-$0issues
                        """)
                .inserting(
                        "new action list-issues",
                        "      ${1:list-issues}:",
                        "        description: ${2:What it does}",
                        "        input: ${3:IssueInput}",
                        "        output: ${4:Issue}",
                        "        endpoint:",
                        "          method: ${5|GET,POST,PUT,PATCH,DELETE|}",
                        "          path: /${6:issues}$0");
    }

    @Test
    void makesAModelOfIt() {
        complete(
                        """
                        models:
                          Iss$0
                        """)
                .inserting("new model Iss", "  ${1:Iss}:", "    id: ${2:string}$0");
    }

    @Test
    void staysWithTheUsualBlockForItsOwnName() {
        complete(
                        """
                        models:
                          ne$0
                        """)
                .offersExactly("new model");
    }

    @Test
    void putsNoBlockInQuotes() {
        complete(
                        """
                        models:
                          'Iss$0'
                        """)
                .offersNothing();
    }

    @Test
    void fillsInWhatAnActionOnDiskSays() {
        complete(
                        """
                        //- nango.yaml
                        integrations:
                          github:
                            actions:
                              $0
                        models:
                          NewIssue: { title: string }
                        //- github/actions/create-issue.ts
                        /**
                         * Opens an issue.
                         */
                        export default async function runAction(nango: NangoAction, input: NewIssue) {}
                        """)
                .inserting(
                        "create-issue",
                        "      create-issue:",
                        "        description: ${1:Opens an issue.}",
                        "        input: ${2:NewIssue}",
                        "        output: ${3:Issue}",
                        "        endpoint:",
                        "          method: ${4|POST,GET,PUT,PATCH,DELETE|}",
                        "          path: /${5:issues}$0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"google_cal", "Google Ca", "gcal", "google-cal"})
    void findsProvidersByTheNameThatPeopleKnow(String typed) {
        var completed =
                complete(
                        """
                        integrations:
                          %s$0
                        """
                                .formatted(typed));
        completed.inserting("google-calendar", "  google-calendar:");
        var pattern = "(?i)" + String.join(".*", typed.split("")) + ".*";
        assertThat(completed.proposal("google-calendar").filterText()).matches(pattern);
    }
}
