package io.nangols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.catalog.Provider.Header;
import io.nangols.testing.Repository;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// What the bundled catalog says of providers that everybody knows.
class CatalogTest {
    private static final Catalog CATALOG = Catalog.bundled();

    @Test
    void hasFactsOfGithub() {
        var github = provider("github");

        assertThat(github.displayName()).isEqualTo("GitHub (User OAuth)");
        assertThat(github.alias()).isEmpty();
        assertThat(github.authMode()).contains("OAUTH2");
        assertThat(github.baseUrl()).contains("https://api.github.com");
        assertThat(github.categories()).contains("dev-tools");
        assertThat(github.knownScopes()).contains("repo", "read:org");
        assertThat(github.scopesUrl())
                .hasValueSatisfying(url -> assertThat(url).contains("github"));
        assertThat(github.docsUrl()).hasValueSatisfying(url -> assertThat(url).endsWith("/github"));
    }

    @Test
    void takesFromAnAliasWhatTheProviderDoesNotSay() {
        var calendar = provider("google-calendar");

        assertThat(calendar.alias()).contains("google");
        assertThat(calendar.displayName()).isEqualTo("Google Calendar");
        assertThat(calendar.authMode()).isEqualTo(provider("google").authMode());
        assertThat(calendar.knownScopes()).contains("https://www.googleapis.com/auth/calendar");
    }

    @Test
    void takesNoScopesFromAnAlias() {
        assertThat(provider("github-app").alias()).contains("github");
        assertThat(provider("github-app").knownScopes()).isEmpty();
    }

    @Test
    void hasTheHeadersThatTheProxySends() {
        assertThat(provider("notion").headers())
                .contains(new Header("notion-version", Optional.of("2022-06-28")));
        assertThat(provider("openai").authMode()).contains("API_KEY");
        assertThat(provider("elevenlabs").headers())
                .contains(new Header("xi-api-key", Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"github", "google-calendar", "hubspot", "slack", "salesforce"})
    void knowsWhoHasScopes(String id) {
        assertThat(provider(id).hasScopes()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "openai", // API_KEY
                "notion", // OAUTH2, and no scopes
                "github-app", // APP
                "aircall-basic", // BASIC, though its alias has scopes
                "zuora", // OAUTH2_CC, its scopes are set elsewhere
            })
    void knowsWhoHasNone(String id) {
        assertThat(provider(id).hasScopes()).isFalse();
    }

    @Test
    void knowsNoOther() {
        assertThat(CATALOG.provider("my-crm")).isEmpty();
        assertThat(CATALOG.provider("")).isEmpty();
        assertThat(CATALOG.provider("GitHub")).isEmpty();
    }

    @Test
    void isWrittenAsTheGeneratorWritesIt() throws IOException {
        var file = "server/src/main/resources/io/nangols/catalog/providers.tsv";

        assertThat(Files.readString(Repository.path(file)))
                .isEqualTo(
                        Catalog.of(
                                        CATALOG.version(),
                                        CATALOG.ids().stream().map(CatalogTest::provider).toList())
                                .text());
    }

    @Test
    void saysOfEveryProviderHowItSignsIn() {
        assertThat(CATALOG.ids())
                .hasSizeGreaterThan(1000)
                .allSatisfy(id -> assertThat(provider(id).authMode()).isPresent());
    }

    private static Provider provider(String id) {
        return CATALOG.provider(id).orElseThrow();
    }
}
