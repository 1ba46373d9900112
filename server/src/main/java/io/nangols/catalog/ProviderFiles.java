package io.nangols.catalog;

import io.nangols.catalog.Provider.Header;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Reads the two files of `@nangohq/providers`: `providers.yaml`, and `providers.scopes.yaml` with
/// its comments, which say where each list of scopes was found.
final class ProviderFiles {
    /// Aliases of YAML can make a small file mean a huge one.
    private static final long MAX_CHARS = 32L * 1024 * 1024;

    private static final Pattern URL = Pattern.compile("https?://[^\\s,;()<>]+");
    private static final String DISCOVERY = "/.well-known/";

    private final Map<String, List<String>> scopes;
    private final Map<String, String> scopesUrls;
    private long chars;

    private ProviderFiles(Map<String, List<String>> scopes, Map<String, String> scopesUrls) {
        this.scopes = scopes;
        this.scopesUrls = scopesUrls;
    }

    /// The providers, in the order in which Nango's loader has them.
    ///
    /// @throws BrokenPackage when a file is not what it should be
    static List<Provider> read(String providersYaml, Optional<String> scopesYaml)
            throws BrokenPackage {
        var files = new ProviderFiles(new HashMap<>(), new HashMap<>());
        if (scopesYaml.isPresent()) {
            files.readScopes(scopesYaml.get());
        }
        var providers = new ArrayList<Provider>();
        for (var entry : files.resolved(mapping(providersYaml, "providers.yaml")).entrySet()) {
            providers.add(files.provider(entry.getKey(), entry.getValue()));
            files.checkSize();
        }
        if (providers.isEmpty()) {
            throw new BrokenPackage("providers.yaml lists no provider.");
        }
        return providers;
    }

    private static YamlValue.Mapping mapping(String text, String name) throws BrokenPackage {
        return mapping(YamlTree.parse(text), name);
    }

    private static YamlValue.Mapping mapping(YamlTree tree, String name) throws BrokenPackage {
        if (!tree.errors().isEmpty()) {
            throw new BrokenPackage(
                    name + " is not valid YAML: " + tree.errors().getFirst().message());
        }
        if (!(tree.value() instanceof YamlValue.Mapping mapping)) {
            throw new BrokenPackage(name + " is not a mapping.");
        }
        return mapping;
    }

    /// An entry with `alias` is the other entry with its own keys over it; nothing deeper is
    /// merged. Entries are resolved one after the other, so an alias of an alias counts only when
    /// it stands above.
    private SequencedMap<String, Map<String, YamlValue>> resolved(YamlValue.Mapping file) {
        var all = new LinkedHashMap<String, Map<String, YamlValue>>();
        for (var entry : YamlValue.inJavaScriptOrder(file)) {
            if (entry.value() instanceof YamlValue.Mapping keys) {
                all.put(entry.name(), byName(keys));
            }
        }
        for (var entry : all.entrySet()) {
            var own = entry.getValue();
            text(own, "alias")
                    .ifPresent(
                            alias -> {
                                var merged = new HashMap<>(all.getOrDefault(alias, Map.of()));
                                merged.putAll(own);
                                entry.setValue(merged);
                            });
        }
        return all;
    }

    private static Map<String, YamlValue> byName(YamlValue.Mapping mapping) {
        var byName = new HashMap<String, YamlValue>();
        mapping.entries().forEach(entry -> byName.put(entry.name(), entry.value()));
        return byName;
    }

    private Provider provider(String id, Map<String, YamlValue> keys) {
        var proxy =
                keys.get("proxy") instanceof YamlValue.Mapping mapping
                        ? byName(mapping)
                        : Map.<String, YamlValue>of();
        return new Provider(
                id,
                text(keys, "alias"),
                text(keys, "display_name").orElse(id),
                text(keys, "auth_mode"),
                texts(keys.get("categories")),
                text(proxy, "base_url"),
                text(keys, "docs"),
                text(keys, "docs_connect"),
                Optional.ofNullable(scopesUrls.get(id)),
                headers(proxy),
                texts(keys.get("default_scopes")),
                scopes.getOrDefault(id, List.of()));
    }

    private List<Header> headers(Map<String, YamlValue> proxy) {
        return proxy.get("headers") instanceof YamlValue.Mapping headers
                ? headers.entries().stream()
                        .map(
                                header ->
                                        new Header(
                                                header.name(),
                                                text(header.value())
                                                        .filter(value -> !value.contains("${"))))
                        .toList()
                : List.of();
    }

    private void readScopes(String text) throws BrokenPackage {
        var tree = YamlTree.parse(text);
        var comments = tree.comments();
        int next = 0;
        for (var entry : mapping(tree, "providers.scopes.yaml").entries()) {
            scopes.put(entry.name(), texts(entry.value()));
            checkSize();
            while (next < comments.size()
                    && comments.get(next).span().start() < entry.keySpan().start()) {
                var comment = comments.get(next++).text();
                if (comment.startsWith("source:")) {
                    page(comment).ifPresent(url -> scopesUrls.put(entry.name(), url));
                }
            }
        }
    }

    /// A page for people rather than the description that an OpenID server gives to programs.
    private static Optional<String> page(String comment) {
        var urls = URL.matcher(comment).results().map(found -> found.group()).toList();
        return urls.stream()
                .filter(url -> !url.contains(DISCOVERY))
                .findFirst()
                .or(() -> urls.stream().findFirst());
    }

    private List<String> texts(YamlValue value) {
        return value instanceof YamlValue.Sequence sequence
                ? sequence.items().stream().flatMap(item -> text(item).stream()).toList()
                : List.of();
    }

    private Optional<String> text(Map<String, YamlValue> keys, String name) {
        return Optional.ofNullable(keys.get(name)).flatMap(this::text);
    }

    /// A scalar as it is written: whether `2` is a number matters to nobody here.
    private Optional<String> text(YamlValue value) {
        var text =
                switch (value) {
                    case YamlValue.Text _, YamlValue.Number _, YamlValue.Bool _ ->
                            value.node() instanceof YamlNode.Scalar scalar
                                    ? scalar.text().strip()
                                    : "";
                    default -> "";
                };
        chars += text.length() + 1;
        return Optional.of(text).filter(read -> !read.isEmpty());
    }

    private void checkSize() throws BrokenPackage {
        if (chars > MAX_CHARS) {
            throw new BrokenPackage("Its aliases make it too large.");
        }
    }
}
