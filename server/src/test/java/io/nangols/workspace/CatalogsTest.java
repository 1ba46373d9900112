package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.catalog.Catalog;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;

class CatalogsTest {
    @TempDir Path root;
    private final ArrayList<String> said = new ArrayList<>();
    private final Catalogs catalogs = new Catalogs(said::add);
    private Path project;

    @BeforeEach
    void makeAProject() throws IOException {
        project = Files.createDirectories(root.resolve("nango-integrations/github"));
    }

    @Test
    void isTheProductsOwnWhereNothingIsInstalled() {
        assertThat(catalogFor(project)).isSameAs(Catalog.bundled());
    }

    @Test
    void isTheInstalledOneOfAFolderAbove() throws IOException {
        install("999.0.0", "my-provider: { display_name: Mine, auth_mode: API_KEY }\n");

        var catalog = catalogFor(project);

        assertThat(catalog.version()).isEqualTo("999.0.0");
        assertThat(catalog.provider("my-provider")).isPresent();
        assertThat(catalogFor(root)).isSameAs(catalog);
    }

    @Test
    void saysWhyABrokenOneIsNotUsed() throws IOException {
        install("999.0.0", "- no\n- mapping\n");

        assertThat(catalogFor(project)).isSameAs(Catalog.bundled());
        assertThat(said).singleElement().asString().startsWith("Not using ");
    }

    @Test
    void isReadAnewAfterAnUpdate() throws IOException {
        install("999.0.0", "old-provider: { auth_mode: API_KEY }\n");
        assertThat(catalogFor(project).version()).isEqualTo("999.0.0");
        var installed = install("999.0.1", "new-provider: { auth_mode: API_KEY }\n");
        Files.setLastModifiedTime(installed.resolve("package.json"), FileTime.fromMillis(1));

        assertThat(catalogFor(project).version()).isEqualTo("999.0.1");
    }

    private Catalog catalogFor(Path folder) {
        return catalogs.of(Catalogs.installedFor(folder));
    }

    private Path install(String version, String providers) throws IOException {
        var folder = Files.createDirectories(root.resolve("node_modules/@nangohq/providers"));
        Files.writeString(folder.resolve("package.json"), "{\"version\": \"" + version + "\"}");
        Files.writeString(folder.resolve("providers.yaml"), providers);
        return folder;
    }
}
