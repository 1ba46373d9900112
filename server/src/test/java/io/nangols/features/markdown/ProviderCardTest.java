package io.nangols.features.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.catalog.Catalog;
import io.nangols.catalog.Provider;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ProviderCardTest {
    @Test
    void saysWhatIsKnown() {
        var provider =
                provider(
                        "Sales_force [EU]",
                        Optional.of("https://${connectionConfig.domain}/v1"),
                        List.of("openid"),
                        List.of("openid", "crm"));
        assertThat(ProviderCard.of(provider))
                .isEqualTo(
                        """
                        **Sales\\_force \\[EU\\]** · `OAUTH2` · crm, support

                        Base URL: `https://${connectionConfig.domain}/v1`

                        Scopes: 1 by default, 2 known

                        [Nango's page](https://nango.dev/x) · [How to connect](https://nango.dev/x/connect)""");
    }

    @Test
    void leavesOutWhatIsNot() {
        var provider = provider("A", Optional.empty(), List.of(), List.of());
        assertThat(ProviderCard.of(provider)).doesNotContain("Base URL", "Scopes");
    }

    @Test
    void hasACardOfEveryProvider() {
        assertThat(Catalog.bundled().ids())
                .allSatisfy(
                        id ->
                                assertThat(
                                                ProviderCard.of(
                                                        Catalog.bundled()
                                                                .provider(id)
                                                                .orElseThrow()))
                                        .startsWith("**")
                                        .doesNotContain("\n\n\n"));
    }

    private static Provider provider(
            String name, Optional<String> baseUrl, List<String> byDefault, List<String> known) {
        return new Provider(
                "x",
                Optional.empty(),
                name,
                Optional.of("OAUTH2"),
                List.of("crm", "support"),
                baseUrl,
                Optional.of("https://nango.dev/x"),
                Optional.of("https://nango.dev/x/connect"),
                Optional.empty(),
                List.of(),
                byDefault,
                known);
    }
}
