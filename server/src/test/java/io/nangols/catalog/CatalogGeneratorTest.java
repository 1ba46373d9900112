package io.nangols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Repository;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Optional;

/// The two files of a package become one line a provider.
class CatalogGeneratorTest {
    private static final Path SAMPLE =
            Repository.path("server/src/test/resources/io/nangols/catalog/sample");

    @Test
    void writesALineForEachProvider() throws BrokenPackage {
        assertThat(CatalogGenerator.generate(SAMPLE).replace("\t", "|"))
                .isEqualTo(
                        """
                        @nangohq/providers|0.70.3
                        id|alias|name|auth|categories|base-url|docs|connect-docs|scopes-page|headers|default-scopes|scopes
                        8||Tab\\there \\\\|API_KEY
                        bare||bare
                        early|late|Late|API_KEY|||https://docs.example/early
                        late|tulip|Late|API_KEY|productivity communication|https://${connectionConfig.region}.tulip.example/v2|https://docs.example/tulip|https://docs.example/tulip/connect||tulip-version=2024-01-31 accept=application/json,\\stext/plain x-tulip-key x-count=2|offline
                        lost|nobody|lost|BASIC
                        tulip||Tulip|OAUTH2|productivity communication|https://${connectionConfig.region}.tulip.example/v2|https://docs.example/tulip|https://docs.example/tulip/connect|https://tulip.example/scopes|tulip-version=2024-01-31 accept=application/json,\\stext/plain x-tulip-key x-count=2|offline|mail.read https://tulip.example/auth/mail
                        tulip-mail|tulip|Tulip Mail|OAUTH2|productivity communication|https://mail.tulip.example|https://docs.example/tulip|https://docs.example/tulip/connect|https://mail.tulip.example/.well-known/openid-configuration||offline|a
                        tulip-mail-beta|tulip-mail|Tulip Mail|OAUTH2|productivity communication|https://mail.tulip.example|https://docs.example/tulip-mail-beta|https://docs.example/tulip/connect|||offline
                        """);
    }

    @Test
    void readsBackWhatItWrote() throws BrokenPackage {
        var text = CatalogGenerator.generate(SAMPLE);
        var catalog = Catalog.read(text);

        assertThat(catalog.text()).isEqualTo(text);
        assertThat(catalog.ids().stream().map(catalog::provider))
                .containsExactlyInAnyOrderElementsOf(
                        new InstalledPackage(SAMPLE)
                                .providers().stream().map(Optional::of).toList());
    }
}
