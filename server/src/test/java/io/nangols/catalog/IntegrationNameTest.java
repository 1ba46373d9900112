package io.nangols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.catalog.ProviderMatch.Exact;
import io.nangols.catalog.ProviderMatch.Likely;
import io.nangols.catalog.ProviderMatch.Unknown;
import io.nangols.catalog.ProviderMatch.Variant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an integration's name tells about its provider.
class IntegrationNameTest {
    private static final Catalog CATALOG = Catalog.bundled();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"github", "google", "google-calendar", "hubspot", "8x8"})
    void aProvidersIdIsThatProvider(String id) {
        assertThat(CATALOG.find(id)).isEqualTo(new Exact(provider(id)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "google-calendar-2, google-calendar",
        "hubspot-sandbox, hubspot",
        "salesforce_prod, salesforce",
        "xero-us-02, xero",
        "google-2, google",
        "google_calendar, google-calendar",
        "GitHub, github",
        "github-getting-started, github",
    })
    void anEndMaySayWhichOfSeveralItIs(String name, String id) {
        assertThat(CATALOG.find(name)).isEqualTo(new Variant(provider(id)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "slack-notifier-for-teams, slack",
        "notion-db, notion",
        "outlook-calendar, outlook",
        "make-invoices, make",
    })
    void otherWordsMakeItOnlyLikely(String name, String id) {
        assertThat(CATALOG.find(name)).isEqualTo(new Likely(provider(id)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "my-crm",
                "nango-github",
                "hubspots",
                "google-foo", // a product of the house that nobody has listed yet
                "zoho-foo-2",
                "sage-50",
                "microsoft-dynamics", // the beginning of several
                "hubspot-api-key", // signs in differently
                "linear_pat_2",
                "salesforce-to-hubspot", // either's
            })
    void itTellsNothingWhereItCouldMeanSomethingElse(String name) {
        assertThat(CATALOG.find(name)).isEqualTo(new Unknown());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "-", "_", "--", "-github", "${PWD}", "\u0000", "\uD800"})
    void oddNamesTellNothing(String name) {
        assertThat(CATALOG.find(name)).isEqualTo(new Unknown());
    }

    @Test
    void aVeryLongNameTellsNothing() {
        assertThat(CATALOG.find("github" + "-2".repeat(1_000_000))).isEqualTo(new Unknown());
    }

    @Test
    void findingsRestOnlyOnWhatIsKnown() {
        assertThat(CATALOG.find("slack-community").known()).isEmpty();
        assertThat(CATALOG.find("slack-community").provider()).contains(provider("slack"));
        assertThat(CATALOG.find("slack-2").known()).contains(provider("slack"));
        assertThat(CATALOG.find("my-crm").provider()).isEmpty();
    }

    /// The reason why such an end may be passed over: where the catalog itself has both, they are
    /// alike.
    @Test
    void providersThatDifferByWhichOneSignInTheSameWay() {
        for (var id : CATALOG.ids()) {
            var shorter = CATALOG.ids().stream().filter(other -> id.startsWith(other + "-"));
            var known =
                    Catalog.of("0", shorter.map(IntegrationNameTest::provider).toList())
                            .find(id)
                            .known();

            assertThat(known.flatMap(Provider::authMode).or(() -> provider(id).authMode()))
                    .as(id)
                    .isEqualTo(provider(id).authMode());
        }
    }

    private static Provider provider(String id) {
        return CATALOG.provider(id).orElseThrow();
    }
}
