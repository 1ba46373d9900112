package io.nangols.rules.nango;

import io.nangols.rules.nango.Js.Property;
import io.nangols.syntax.yaml.YamlValue;

/// The properties of a script about which Nango finds nothing to say, but stops where they are no
/// text.
final class Leftovers {
    private Leftovers() {}

    static void checkSync(Property sync) {
        Js.property(sync.value(), "sync_type").ifPresent(Leftovers::textOrNull);
        checkAction(sync);
    }

    static void checkAction(Property script) {
        Js.truthy(script.value(), "description").ifPresent(Leftovers::text);
        Js.property(script.value(), "scopes")
                .filter(scopes -> !(scopes.value() instanceof YamlValue.Sequence))
                .ifPresent(Leftovers::textOrNull);
    }

    private static void textOrNull(Property property) {
        if (!(property.value() instanceof YamlValue.Null)) {
            text(property);
        }
    }

    private static void text(Property property) {
        if (!(property.value() instanceof YamlValue.Text)) {
            throw new Stop(
                    "invalid-value",
                    property.place(),
                    "`%s` is %s, and Nango stops at anything but text there. Put it in quotes, or correct it."
                            .formatted(property.name(), SchemaCheck.describe(property.value())));
        }
    }
}
