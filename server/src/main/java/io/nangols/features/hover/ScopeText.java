package io.nangols.features.hover;

import io.nangols.catalog.Provider;
import io.nangols.catalog.ProviderMatch;
import io.nangols.features.markdown.Markdown;
import io.nangols.project.Element;
import io.nangols.rules.Subject;

/// Says whether a provider has a scope.
final class ScopeText {
    private ScopeText() {}

    /// Empty where the provider cannot be told, or nothing is known of its scopes.
    static String of(Subject subject, Element.Scope scope) {
        var match = subject.providerOf(scope.integration());
        return match.provider()
                .filter(Provider::hasScopes)
                .map(
                        provider ->
                                Markdown.paragraphs(
                                        (match instanceof ProviderMatch.Likely
                                                        ? "If this integration is for %s: "
                                                                .formatted(name(provider))
                                                        : "")
                                                + verdict(provider, scope.scope()),
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
