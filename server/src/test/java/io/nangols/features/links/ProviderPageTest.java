package io.nangols.features.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;

class ProviderPageTest {
    private static final String PROJECT =
            """
            //- nango.yaml
            integrations:
              hubspot:
                syncs:
                  contacts: { runs: every hour }
              my-own-thing:
                actions:
                  close: {}
              slack-sandbox:
                actions:
                  post: {}
              slack:
                actions:
                  greet: {}
            models:
              Contact: { id: string }
            """;

    @Test
    void thePagesAreThoseOfTheProjectsProvidersEachOnce() {
        assertThat(pages("models:"))
                .containsExactly(
                        "hubspot https://nango.dev/docs/api-integrations/hubspot",
                        "slack https://nango.dev/docs/api-integrations/slack");
    }

    @Test
    void thePageOfTheIntegrationAroundAPlaceIsHere() {
        assertThat(pages("every hour")).first().asString().endsWith(" here");
        assertThat(pages("greet")).last().asString().endsWith(" here");
        assertThat(pages("post")).last().asString().endsWith(" here");
        assertThat(pages("close")).noneMatch(page -> page.endsWith(" here"));
    }

    private static List<String> pages(String at) {
        var file = Fixture.read(PROJECT).file();
        int offset = file.document().text().indexOf(at);
        return ProviderPage.of(file, OptionalInt.of(offset)).stream()
                .map(page -> page.provider().id() + " " + page.url() + (page.here() ? " here" : ""))
                .toList();
    }
}
