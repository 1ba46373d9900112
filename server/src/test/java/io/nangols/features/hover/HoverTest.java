package io.nangols.features.hover;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Cursor;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoverTest {
    @Test
    void explainsAKey() {
        hover(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                ru$0ns: every hour
                        """)
                .startsWith("runs: **`runs`** (required)\n\nHow often the sync runs");
    }

    @Test
    void explainsAKeyOfTheOldForm() {
        hover(
                        """
                        integrations:
                          github:
                            issues:
                              returns$0: Issue
                        """)
                .startsWith("returns: **`returns`** (optional)");
    }

    @Test
    void explainsAValue() {
        hover(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                auto_start: fal$0se
                        """)
                .isEqualTo(
                        "false: **`false`**: it waits until an application starts it, for instance after writing the metadata that it needs.");
    }

    @Test
    void saysAnIntervalInWords() {
        hover(
                        """
                        integrations:
                          github:
                            syncs:
                              issues:
                                runs: "every hal$0f day"
                        """)
                .isEqualTo("every half day: Every 12 hours: about 60 runs a month.");
    }

    @Test
    void introducesAProvider() {
        hover(
                        """
                        integrations:
                          git$0hub:
                            syncs:
                              issues: { runs: every day }
                              labels: { runs: every day }
                            actions:
                              create-issue: {}
                        """)
                .startsWith("github: **GitHub")
                .contains("Base URL: `https://api.github.com`")
                .endsWith("Here: 2 syncs, 1 action");
    }

    @Test
    void saysWhereTheProviderIsAGuess() {
        hover("integrations: { sl$0ack-community: { syncs: {} } }")
                .startsWith("slack-community: Going by the name, this is probably for:\n\n**Slack");
    }

    @Test
    void saysWhatThePlaceholderStandsFor() {
        hover("//- github/nango.yaml\nintegrations:\n  ${P$0WD}:\n    syncs: {}\n")
                .startsWith("${PWD}: `${PWD}` stands for the folder's name, `github`.\n\n**GitHub");
    }

    @Test
    void sumsUpASync() {
        hover(
                        """
                        //- nango.yaml
                        integrations:
                          github:
                            syncs:
                              iss$0ues:
                                description: Fetches all [open] issues.
                                runs: every hour
                                track_deletes: true
                                auto_start: false
                                input: Filter
                                output: [Issue, Label]
                                endpoint:
                                  - { method: GET, path: /issues }
                                  - { path: /labels }
                        models:
                          Issue: { id: string }
                          Label: { id: string }
                          Filter: { since: string }
                        //- github/syncs/issues.ts
                        export default async function fetchData() {}
                        """)
                .isEqualTo(
                        """
                        issues: **`issues`**, a sync of `github`

                        Fetches all \\[open\\] issues.

                        - `GET /issues`, `GET /labels`
                        - Every hour: about 720 runs a month.
                        - Full, tracks deletions, waits to be started
                        - Input: `Filter`
                        - Output: `Issue`, `Label`
                        - Script: `github/syncs/issues.ts`""");
    }

    @Test
    void sumsUpAnActionWhoseScriptIsMissing() {
        hover(
                        """
                        //- nango.yaml
                        integrations:
                          github:
                            actions:
                              create$0:
                                endpoint: POST /issues
                                output: string[]
                        //- github/syncs/issues.ts
                        """)
                .isEqualTo(
                        """
                        create: **`create`**, an action of `github`

                        - `POST /issues`
                        - Output: `string[]`
                        - Script: `github/actions/create.ts`, which is not there""");
    }

    @Test
    void saysNothingOfScriptsWithoutAFolder() {
        hover("integrations: { github: { actions: { create$0: { output: string } } } }")
                .doesNotContain("Script");
    }

    @Test
    void saysWhenAnEventsScriptRuns() {
        hover(
                        """
                        //- nango.yaml
                        integrations:
                          github:
                            on-events:
                              pre-connection-deletion:
                                - clean$0up
                        //- github/on-events/cleanup.ts
                        """)
                .isEqualTo(
                        """
                        cleanup: **`cleanup`**, a script of `github` at the event `pre-connection-deletion`

                        Runs before a connection is deleted, while its credentials still work: to remove webhooks and whatever else was set up at the provider.

                        Script: `github/on-events/cleanup.ts`""");
    }

    @Test
    void knowsAScope() {
        hover(scope("github", "read:o$0rg"))
                .startsWith("read:org: `read:org` is a scope of GitHub.")
                .contains("[Scopes of GitHub](https://");
    }

    @Test
    void knowsWhichScopesAreAskedForByDefault() {
        hover(scope("asana", "defa$0ult"))
                .contains("is one of the scopes that Nango asks Asana for by default.");
    }

    @Test
    void knowsTheScopesOfOpenIdConnect() {
        hover(scope("github", "openid$0")).contains("is a scope of OpenID Connect.");
    }

    @Test
    void doesNotKnowAnotherScope() {
        hover(scope("github", "re$0ad")).contains("scopes that are known of GitHub.");
    }

    @Test
    void saysNothingOfScopesOfAProviderThatHasNone() {
        hover(scope("my-crm", "re$0ad")).isEqualTo("nothing");
    }

    private static String scope(String integration, String scope) {
        return """
               integrations:
                 %s:
                   actions:
                     create:
                       scopes: [%s]
               """
                .formatted(integration, scope);
    }

    @Test
    void showsTheRequestForRecords() {
        hover(
                        """
                        //- hubspot/nango.yaml
                        integrations:
                          ${PWD}:
                            syncs:
                              contacts:
                                output: [Contact, Company]
                                endpoint:
                                  - GET /contacts
                                  - GET /com$0panies
                        models: {}
                        """)
                .isEqualTo(
                        """
                        /companies: ```http
                        GET https://api.nango.dev/v1/companies
                        Authorization: Bearer <API-KEY>
                        Provider-Config-Key: hubspot
                        Connection-Id: <CONNECTION-ID>
                        ```

                        Or, by the model's name: `GET /records?model=Company` ([Get records](https://nango.dev/docs/reference/backend/http-api/sync/records-list))""");
    }

    @Test
    void showsTheRequestForAnAction() {
        hover(
                        """
                        integrations:
                          hubspot:
                            actions:
                              create-contact:
                                endpoint: { path: /$0contacts }
                        """)
                .contains("\nPOST https://api.nango.dev/v1/contacts\n".substring(1))
                .contains("`POST /action/trigger` with `\"action_name\": \"create-contact\"`");
    }

    @Test
    void showsTheInterfaceOfAModel() {
        hover(
                        """
                        integrations:
                          hubspot:
                            syncs:
                              contacts: { output: "Con$0tact[]" }
                        models:
                          Contact: { id: string }
                        """)
                .isEqualTo(
                        """
                        Contact: ```typescript
                        export interface Contact {
                          id: string;
                        }
                        ```""");
    }

    @Test
    void saysWhatANameWithoutAModelIs() {
        hover("models: { A: { state: open | cl$0osed } }")
                .isEqualTo(
                        "closed: No model has this name, so Nango takes it for the text `'closed'`.");
    }

    @Test
    void saysThatAParentIsNotThere() {
        hover("models: { A: { __extends: B$0 } }").isEqualTo("B: There is no model `B`.");
    }

    @Test
    void saysWhatATypeBecomes() {
        hover("models: { A: { id: inte$0ger } }")
                .isEqualTo("integer: `integer` is `number` in TypeScript.");
    }

    @Test
    void saysWhatIsReadOfALiteral() {
        hover("models: { A: { age: 7d$0ays } }")
                .isEqualTo("7days: Nango reads only the number in front: `7days` is `7`.");
    }

    @Test
    void showsAField() {
        hover("models: { A: { na$0me?: string | int } }")
                .isEqualTo(
                        """
                        name: ```typescript
                        name?: string | number | undefined
                        ```""");
    }

    @Test
    void saysWhichFieldAFieldReplaces() {
        hover("models: { A: { id: int }, B: { __extends: A }, C: { __extends: B, i$0d: string } }")
                .endsWith("In the place of the field of `B`.");
    }

    @Test
    void explainsTheFieldForAnyKey() {
        hover("models: { A: { __str$0ing: date } }")
                .startsWith(
                        "__string: ```typescript\n[key: string]: Date\n```\n\nThe type of every");
    }

    @Test
    void showsWhatAnAliasRepeats() {
        hover(
                        """
                        models:
                          A:
                            user: &user
                              id: string
                              name: string
                            owner: *us$0er
                        """)
                .isEqualTo(
                        """
                        *user: Repeats what is named `&user`:

                        ```yaml
                        id: string
                        name: string
                        ```""");
    }

    @Test
    void saysHowOftenAnAnchorIsUsed() {
        hover("models: { A: { a: &$0x string, b: *x, c: *x, d: &x int, e: *x } }")
                .isEqualTo("&x: Names this part, so that `*x` can repeat it. It does so 2 times.");
    }

    @Test
    void explainsARuleInASuppression() {
        hover("# nango-ls-disable cyclic-model, missing$0-scopes -- later\nmodels: {}\n")
                .startsWith("missing-scopes: **`missing-scopes`**: ")
                .endsWith("/docs/rules/missing-scopes.md)");
    }

    @Test
    void explainsASuppression() {
        hover("# nango-ls-dis$0able-next-line missing-scopes\nmodels: {}\n")
                .startsWith("nango-ls-disable-next-line: Silences the rules");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$0",
                "# a com$0ment\nmodels: {}",
                "# nango-ls-disable no-such-$0rule\nmodels: {}",
                "just te$0xt",
                "models: { A: { a: string } } \n$0",
                "integrations: { github: { syncs: { a: { unk$0nown: 1 } } } }",
                "integrations: { github: { syncs: { a: { description: so$0me text } } } }",
                "integrations: { my-crm$0: {} }",
                "models: { A: *no$0ne }"
            })
    void saysNothingElsewhere(String marked) {
        hover(marked).isEqualTo("nothing");
    }

    /// The word that is explained, and the text about it.
    private static AbstractStringAssert<?> hover(String marked) {
        var cursor = Cursor.in(marked);
        var text = cursor.fixture().nangoYaml();
        return assertThat(
                Hover.at(cursor.file(), cursor.offset())
                        .map(hover -> hover.span().of(text) + ": " + hover.markdown())
                        .orElse("nothing"));
    }
}
