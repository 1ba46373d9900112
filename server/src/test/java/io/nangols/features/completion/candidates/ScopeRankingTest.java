package io.nangols.features.completion.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScopeRankingTest {
    private static ScriptCandidates script(
            String integration, String yaml, String section, String name) {
        var path = List.of("integrations", integration, section, name);
        return new ScriptCandidates(
                CurrentScript.at(Fixture.read(yaml).subject(), path).orElseThrow());
    }

    private static List<String> texts(Candidates candidates) {
        return candidates.all().stream().map(Candidate::text).toList();
    }

    private static final String TWO =
            """
            integrations:
              hubspot:
                syncs:
                  contacts:
                    scopes:
                      - oauth
                      - crm.objects.contacts.read
                  companies:
                    scopes:
                actions:
                  create-company:
                    scopes:
            """;

    @Test
    void beginWithWhatOthersHaveForWhatTheyAreAbout() {
        assertThat(
                        texts(script("hubspot", TWO, "syncs", "companies").scopes(List.of(), ""))
                                .subList(0, 3))
                .contains("crm.objects.companies.read", "oauth");
    }

    @Test
    void writeWhereTheActionWrites() {
        assertThat(
                        texts(
                                        script("hubspot", TWO, "actions", "create-company")
                                                .scopes(List.of(), ""))
                                .subList(0, 3))
                .contains("crm.objects.companies.write");
    }

    @Test
    void leaveOutWhatIsThere() {
        assertThat(texts(script("hubspot", TWO, "syncs", "companies").scopes(List.of("oauth"), "")))
                .doesNotContain("oauth");
    }

    @Test
    void ofAnUnknownProviderAreThoseInUse() {
        var yaml = TWO.replace("hubspot", "ours").replace("oauth", "our.own");
        assertThat(
                        texts(
                                script("ours", yaml, "actions", "create-company")
                                        .scopes(List.of(), "our")))
                .containsExactly("our.own");
    }

    @Test
    void areForMessagesThoseOfTheChat() {
        var yaml =
                """
                integrations:
                  slack:
                    actions:
                      send:
                        scopes:
                """;
        var texts = texts(script("slack", yaml, "actions", "send").scopes(List.of(), ""));
        assertThat(texts.subList(0, 3)).contains("chat:write");
        assertThat(texts.subList(0, 10)).doesNotContain("openid", "profile", "email");
    }
}
