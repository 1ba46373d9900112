package io.nangols.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What an editor's settings say for a folder, or for everything.
///
/// @param rules what they say of rules, a JSON text in the form of a `.nango-ls.json`
/// @param shown what they say of decorations
public record Preferences(Optional<String> rules, Map<Decoration, Boolean> shown) {
    public static final Preferences NONE = new Preferences(Optional.empty(), Map.of());

    public Preferences {
        shown = Map.copyOf(shown);
    }

    /// These, and where they say nothing, `others`.
    public Preferences or(Preferences others) {
        var all = new EnumMap<Decoration, Boolean>(Decoration.class);
        all.putAll(others.shown);
        all.putAll(shown);
        return new Preferences(rules.or(others::rules), all);
    }

    /// The same, for those who ask no others.
    Preferences withoutDefaults() {
        var hidden = new EnumMap<Decoration, Boolean>(Decoration.class);
        hidden.putAll(shown);
        hidden.values().removeIf(Boolean::booleanValue);
        return new Preferences(rules, hidden);
    }

    /// Whether that is to be shown, as everything is of which nothing is said.
    public boolean show(Decoration decoration) {
        return shown.getOrDefault(decoration, true);
    }
}
