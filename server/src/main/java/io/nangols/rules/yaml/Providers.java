package io.nangols.rules.yaml;

import io.nangols.catalog.Provider;

/// How findings speak of providers.
final class Providers {
    private Providers() {}

    /// The provider's name without what stands in brackets behind it: how one signs in.
    static String name(Provider provider) {
        var name = provider.displayName().replaceFirst("\\s*\\([^)]*\\)$", "");
        return name.isEmpty() ? provider.id() : name;
    }
}
