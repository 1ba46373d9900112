package io.nangols.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the catalog that is part of the product: `CatalogGenerator PACKAGE FILE`, where PACKAGE
/// is a folder with the files of `@nangohq/providers`. Only a developer runs it; `docs/catalog.md`
/// says how.
final class CatalogGenerator {
    private CatalogGenerator() {}

    public static void main(String[] args) throws IOException, BrokenPackage {
        Files.writeString(Path.of(args[1]), generate(Path.of(args[0])));
    }

    /// The text of the catalog.
    static String generate(Path folder) throws BrokenPackage {
        var installed = new InstalledPackage(folder);
        return Catalog.of(installed.version(), installed.providers()).text();
    }
}
