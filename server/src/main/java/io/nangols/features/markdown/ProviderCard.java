package io.nangols.features.markdown;

import io.nangols.catalog.Provider;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says who a provider is, how one signs in with it, and where to read more.
public final class ProviderCard {
    private ProviderCard() {}

    public static String of(Provider provider) {
        return Markdown.paragraphs(
                Markdown.beside(
                        List.of(
                                "**" + Markdown.text(provider.displayName()) + "**",
                                provider.authMode().map(Markdown::code).orElse(""),
                                provider.categories().stream()
                                        .map(Markdown::text)
                                        .collect(Collectors.joining(", ")))),
                provider.baseUrl().map(url -> "Base URL: " + Markdown.code(url)).orElse(""),
                scopes(provider),
                links(provider));
    }

    private static String scopes(Provider provider) {
        var counts = new ArrayList<String>();
        if (!provider.defaultScopes().isEmpty()) {
            counts.add(provider.defaultScopes().size() + " by default");
        }
        if (!provider.knownScopes().isEmpty()) {
            counts.add(provider.knownScopes().size() + " known");
        }
        return counts.isEmpty() ? "" : "Scopes: " + String.join(", ", counts);
    }

    private static String links(Provider provider) {
        var links = new ArrayList<String>();
        provider.docsUrl().ifPresent(url -> links.add(Markdown.link("Nango's page", url)));
        provider.connectDocsUrl().ifPresent(url -> links.add(Markdown.link("How to connect", url)));
        provider.scopesUrl().ifPresent(url -> links.add(Markdown.link("Scopes", url)));
        return Markdown.beside(links);
    }
}
