package io.nangols.features.markdown;

import io.nangols.catalog.Provider;
import io.nangols.catalog.ProviderMatch;

/// Says whether a provider has a scope.
public final class ScopeCard {
    private ScopeCard() {}

    /// What the provider that matches says of a scope; empty where the provider cannot be told, or
    /// nothing is known of its scopes.
    public static String of(ProviderMatch match, String scope) {
        return match.provider()
                .filter(Provider::hasScopes)
                .map(
                        provider ->
                                Markdown.paragraphs(
                                        (match instanceof ProviderMatch.Likely
                                                        ? "If this integration is for %s: "
                                                                .formatted(name(provider))
                                                        : "")
                                                + verdict(provider, scope),
                                        provider.scopesUrl()
                                                .map(
                                                        url ->
                                                                Markdown.link(
                                                                        "Scopes of "
                                                                                + name(provider),
                                                                        url))
                                                .orElse("")))
                .orElse("");
    }

    private static String verdict(Provider provider, String scope) {
        var code = Markdown.code(scope);
        if (provider.defaultScopes().contains(scope)) {
            return "%s is one of the scopes that Nango asks %s for by default."
                    .formatted(code, name(provider));
        }
        if (provider.knownScopes().contains(scope)) {
            return "%s is a scope of %s.".formatted(code, name(provider));
        }
        return Provider.OPENID_CONNECT.contains(scope)
                ? "%s is a scope of OpenID Connect.".formatted(code)
                : "%s is not among the %d scopes that are known of %s."
                        .formatted(code, provider.knownScopes().size(), name(provider));
    }

    private static String name(Provider provider) {
        return Markdown.text(provider.shortName());
    }
}
