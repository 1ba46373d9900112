package io.nangols.workspace;

import io.nangols.catalog.Catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    private final Map<Installed, Catalog> byPackage = new ConcurrentHashMap<>();

    /// A copy of the package, and since when it is there: after an update it is another one.
    record Installed(Path folder, FileTime since) {}

    /// `log` hears why an installed package is not used.
    public Catalogs(Consumer<String> log) {
        this.log = log;
    }

    /// The copy that Node would find for a project in `folder`.
    static Optional<Installed> installedFor(Path folder) {
        for (var at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            try {
                var installed = at.resolve(PACKAGE);
                var since = Files.getLastModifiedTime(installed.resolve("package.json"));
                return Optional.of(new Installed(installed.toRealPath(), since));
            } catch (IOException | SecurityException _) {
                // There is none.
            }
        }
        return Optional.empty();
    }

    /// The catalog where that copy is installed, if any. Reading a newer one may take a second.
    Catalog of(Optional<Installed> installed) {
        return installed
                .map(it -> byPackage.computeIfAbsent(it, this::newest))
                .orElseGet(Catalog::bundled);
    }

    private Catalog newest(Installed installed) {
        var choice = Catalog.newest(Catalog.bundled(), installed.folder());
        choice.problem().ifPresent(log);
        return choice.catalog();
    }
}
