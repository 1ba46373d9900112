package io.nangols.catalog;

import java.util.Optional;

/// What an integration's name tells about its provider. A finding may rest on [#known] only; help
/// that does no harm when it is wrong may use [#provider].
public sealed interface ProviderMatch {
    /// The name is the provider's id.
    record Exact(Provider match) implements ProviderMatch {}

    /// The name is the provider's id, but for case and `_`, and perhaps an end that says which of
    /// several alike it is: `hubspot-sandbox`, `google-calendar-2`.
    record Variant(Provider match) implements ProviderMatch {}

    /// The name begins with the provider's id and goes on with words that nobody but its author
    /// knows: `slack-community`. It may be about something else.
    record Likely(Provider match) implements ProviderMatch {}

    /// The name tells nothing.
    record Unknown() implements ProviderMatch {}

    /// The provider, where there is no doubt.
    default Optional<Provider> known() {
        return switch (this) {
            case Exact(var match) -> Optional.of(match);
            case Variant(var match) -> Optional.of(match);
            case Likely _, Unknown _ -> Optional.empty();
        };
    }

    /// The provider, even if it is only likely.
    default Optional<Provider> provider() {
        return switch (this) {
            case Likely(var match) -> Optional.of(match);
            case Exact _, Variant _, Unknown _ -> known();
        };
    }
}
