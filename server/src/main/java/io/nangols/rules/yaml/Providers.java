package io.nangols.rules.yaml;

import io.nangols.catalog.Provider;
import io.nangols.project.Integration;
import io.nangols.project.Version;
import io.nangols.rules.Subject;

import java.util.Optional;

/// What findings say of providers.
final class Providers {
    private Providers() {}

    /// The provider of an integration, where it surely has scopes; none in the old form of the
    /// file, in which nobody can name any.
    static Optional<Provider> withScopes(Integration integration, Subject subject) {
        return subject.project().version() == Version.V1
                ? Optional.empty()
                : subject.providerOf(integration).known().filter(Provider::hasScopes);
    }
}
