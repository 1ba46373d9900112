package io.nangols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A workspace's own copy of the package is preferred when it is newer, and whole.
class NewestCatalogTest {
    private static final Catalog BUNDLED = Catalog.of("0.71.10", List.of());

    @TempDir private Path installed;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0.71.11", "0.72.0", "0.100.0", "1.0.0", "0.72.0-beta.1"})
    void aNewerCopyIsUsed(String version) throws IOException {
        install(version, "tulip: { auth_mode: OAUTH2 }", "tulip: [read]");

        var choice = Catalog.newest(BUNDLED, installed);

        assertThat(choice.catalog().version()).isEqualTo(version);
        assertThat(choice.catalog().provider("tulip").orElseThrow().hasScopes()).isTrue();
        assertThat(choice.problem()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0.71.10", "0.71.9", "0.9.99", "0.71.10-beta.1"})
    void anotherIsNotEvenRead(String version) throws IOException {
        install(version, "@", "@");

        assertBundled("");
    }

    @Test
    void aWorkspaceNeedHaveNone() {
        assertBundled("");
    }

    @Test
    void thereNeedBeNoFileOfScopes() throws IOException {
        install("0.72.0", "tulip: { auth_mode: API_KEY }", "");
        Files.delete(installed.resolve("providers.scopes.yaml"));

        assertThat(Catalog.newest(BUNDLED, installed).catalog().ids()).containsExactly("tulip");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {                      | package.json is not valid JSON.
                    []                     | package.json has no version that can be compared.
                    { "version": "next" }  | package.json has no version that can be compared.
                    """)
    void aBrokenManifestIsToldOf(String manifest, String problem) throws IOException {
        install("0.72.0", "a: {}", "a: []");
        Files.writeString(installed.resolve("package.json"), manifest);

        assertBundled(problem);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a: { auth_mode: | a: [] | providers.yaml is not valid YAML:
                    [a, b]          | a: [] | providers.yaml is not a mapping.
                    a: text         | a: [] | providers.yaml lists no provider.
                    a: {}           | a: [  | providers.scopes.yaml is not valid YAML:
                    a: {}           | text  | providers.scopes.yaml is not a mapping.
                    """)
    void aBrokenFileIsToldOf(String providers, String scopes, String problem) throws IOException {
        install("0.72.0", providers, scopes);

        assertBundled(problem);
    }

    @Test
    void aMissingFileIsToldOf() throws IOException {
        install("0.72.0", "a: {}", "a: []");
        Files.delete(installed.resolve("providers.yaml"));

        assertBundled("providers.yaml is missing.");
    }

    @Test
    void aFileThatIsNoTextIsToldOf() throws IOException {
        install("0.72.0", "a: {}", "a: []");
        Files.write(installed.resolve("providers.yaml"), new byte[] {'a', (byte) 0xFF});

        assertBundled("providers.yaml is not UTF-8.");
    }

    @Test
    void aFileThatMeansMuchMoreThanItSaysIsRefused() throws IOException {
        var scopes = new StringBuilder("a: &all [" + "scope, ".repeat(10_000) + "]\n");
        for (int i = 0; i < 1_000; i++) {
            scopes.append("b").append(i).append(": *all\n");
        }
        install("0.72.0", "a: {}", scopes.toString());

        assertBundled("Its aliases make it too large.");
    }

    private void install(String version, String providers, String scopes) throws IOException {
        Files.writeString(
                installed.resolve("package.json"), "{ \"version\": \"" + version + "\" }");
        Files.writeString(installed.resolve("providers.yaml"), providers);
        Files.writeString(installed.resolve("providers.scopes.yaml"), scopes);
    }

    /// An empty problem: there is none.
    private void assertBundled(String problem) {
        var choice = Catalog.newest(BUNDLED, installed);

        assertThat(choice.catalog()).isSameAs(BUNDLED);
        assertThat(choice.problem().orElse("")).contains(problem);
        assertThat(choice.problem().isEmpty()).isEqualTo(problem.isEmpty());
    }
}
