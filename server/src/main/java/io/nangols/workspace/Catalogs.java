package io.nangols.workspace;

import io.nangols.catalog.Catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The catalogs of providers that projects use: the one that is part of the product, or a newer one
/// that is installed where Node would find it, in `node_modules` of the project's folder or of one
/// above it. Each is read once.
public final class Catalogs {
    private static final Path PACKAGE = Path.of("node_modules", "@nangohq", "providers");

    private final Consumer<String> log;
    private final Map<Path, Catalog> byPackage = new ConcurrentHashMap<>();

    /// `log` hears why an installed package is not used.
    public Catalogs(Consumer<String> log) {
        this.log = log;
    }

    /// The catalog for a project in `folder`. Reading a newer one may take a second.
    public Catalog of(Path folder) {
        return installedFor(folder)
                .map(installed -> byPackage.computeIfAbsent(installed, this::newest))
                .orElseGet(Catalog::bundled);
    }

    private static Optional<Path> installedFor(Path folder) {
        for (var at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            var installed = at.resolve(PACKAGE);
            if (Files.isDirectory(installed)) {
                return Optional.of(installed);
            }
        }
        return Optional.empty();
    }

    private Catalog newest(Path installed) {
        var choice = Catalog.newest(Catalog.bundled(), installed);
        choice.problem().ifPresent(log);
        return choice.catalog();
    }
}
