package io.nangols.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What Nango knows of a provider, its alias resolved.
///
/// `alias` is the provider from which this one takes what it does not say itself. `authMode` is
/// Nango's word, such as `OAUTH2` or `API_KEY`. `baseUrl` may hold placeholders
/// (`${connectionConfig.subdomain}`). `docsUrl` is Nango's page for developers, `connectDocsUrl`
/// the one for people who connect an account, `scopesUrl` where the provider itself lists its
/// scopes. `headers` are those that Nango's proxy sends with every request. `knownScopes` is empty
/// where nobody has found out, which is not to say that there are none.
public record Provider(
        String id,
        Optional<String> alias,
        String displayName,
        Optional<String> authMode,
        List<String> categories,
        Optional<String> baseUrl,
        Optional<String> docsUrl,
        Optional<String> connectDocsUrl,
        Optional<String> scopesUrl,
        List<Header> headers,
        List<String> defaultScopes,
        List<String> knownScopes) {
    /// The scopes that OpenID Connect has for every provider
    /// (<https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims>).
    public static final Set<String> OPENID_CONNECT =
            Set.of("openid", "profile", "email", "address", "phone", "offline_access");

    private static final Set<String> MODES_WITH_SCOPES = Set.of("OAUTH2", "OAUTH2_CC");

    public Provider {
        categories = List.copyOf(categories);
        headers = List.copyOf(headers);
        defaultScopes = List.copyOf(defaultScopes);
        knownScopes = List.copyOf(knownScopes);
    }

    /// A header as its provider's entry writes it; the value where it is the same for every
    /// connection.
    public record Header(String name, Optional<String> value) {}

    /// Its name without what stands in brackets behind it: how one signs in.
    public String shortName() {
        var name = displayName.replaceFirst("\\s*\\([^)]*\\)$", "");
        return name.isEmpty() ? id : name;
    }

    /// Whether who connects an account grants scopes, for certain: the provider signs in with OAuth
    /// 2 and at least one of its scopes is known.
    public boolean hasScopes() {
        return authMode.filter(MODES_WITH_SCOPES::contains).isPresent()
                && !(knownScopes.isEmpty() && defaultScopes.isEmpty());
    }
}
