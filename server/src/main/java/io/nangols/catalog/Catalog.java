package io.nangols.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/// The providers that one version of `@nangohq/providers` has.
///
/// It keeps a line of text for each and reads it when the provider is asked for, which takes
/// microseconds: most sessions ask for a few of a thousand.
public final class Catalog {
    private static final String PACKAGE = "@nangohq/providers";
    private static final String RESOURCE = "providers.tsv";

    private final String version;
    private final NavigableMap<String, String> lineById;

    private Catalog(String version, NavigableMap<String, String> lineById) {
        this.version = version;
        this.lineById = Collections.unmodifiableNavigableMap(lineById);
    }

    /// Those that are part of the product; read when first asked for.
    public static Catalog bundled() {
        return Bundled.CATALOG;
    }

    /// A catalog, and what kept a newer one from being used: a sentence for a log.
    public record Choice(Catalog catalog, Optional<String> problem) {}

    /// The copy of `@nangohq/providers` in the folder `installed`, such as a workspace's
    /// `node_modules/@nangohq/providers`, if it is there and newer than `bundled`; else `bundled`.
    /// Reading a newer one takes a moment: not for a thread that someone waits for.
    public static Choice newest(Catalog bundled, Path installed) {
        var copy = new InstalledPackage(installed);
        if (!copy.exists()) {
            return new Choice(bundled, Optional.empty());
        }
        try {
            var version = copy.version();
            boolean newer =
                    InstalledPackage.order(version)
                                    .compareTo(InstalledPackage.order(bundled.version()))
                            > 0;
            return new Choice(newer ? of(version, copy.providers()) : bundled, Optional.empty());
        } catch (BrokenPackage e) {
            return new Choice(
                    bundled, Optional.of("Not using " + installed + ": " + e.getMessage()));
        }
    }

    /// The catalog of these providers.
    public static Catalog of(String version, Collection<Provider> providers) {
        var lineById = new TreeMap<String, String>();
        providers.forEach(provider -> lineById.put(provider.id(), FactLine.of(provider)));
        return new Catalog(version, lineById);
    }

    /// The catalog that [#text] wrote. A plain loop: a stream's first use would take as long as all
    /// the rest.
    static Catalog read(String text) {
        int head = text.indexOf('\n');
        var lineById = new TreeMap<String, String>();
        int start = text.indexOf('\n', head + 1) + 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            var line = text.substring(start, end);
            lineById.put(FactLine.id(line), line);
            start = end + 1;
        }
        return new Catalog(text.substring(PACKAGE.length() + 1, head), lineById);
    }

    /// The whole catalog: the package and its version, the columns' names, and a line a provider,
    /// by id.
    String text() {
        var lines = new ArrayList<String>();
        lines.add(PACKAGE + "\t" + version);
        lines.add(FactLine.COLUMNS);
        lines.addAll(lineById.values());
        return String.join("\n", lines) + "\n";
    }

    /// The version of the package, such as `0.71.10`.
    public String version() {
        return version;
    }

    /// All providers' ids, in alphabetical order.
    public NavigableSet<String> ids() {
        return lineById.navigableKeySet();
    }

    /// The provider with exactly that id.
    public Optional<Provider> provider(String id) {
        return Optional.ofNullable(lineById.get(id)).map(FactLine::read);
    }

    /// Which provider the integration of that name is for, as far as the name tells: its user may
    /// have given it any.
    public ProviderMatch find(String integration) {
        return IntegrationName.of(integration).in(this);
    }

    private static final class Bundled {
        static final Catalog CATALOG = load();

        private static Catalog load() {
            try (InputStream in = Catalog.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is missing from this build.");
                }
                return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
