package io.nangols.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import io.nangols.workspace.Decoration;
import io.nangols.workspace.Preferences;

import java.util.EnumMap;
import java.util.Optional;

/// Settings as a client sends them: those of the section `nango`, or of more that holds it; nested,
/// or with names such as `nango.rules`.
record SentPreferences(JsonElement sent) {
    static final String SECTION = "nango";
    private static final String RULES = "rules";

    /// What they say; what cannot be read goes to `client`.
    Preferences read(Client client) {
        var shown = new EnumMap<Decoration, Boolean>(Decoration.class);
        for (var decoration : Decoration.values()) {
            value(decoration.setting())
                    .ifPresent(
                            value -> {
                                if (isBoolean(value)) {
                                    shown.put(decoration, value.getAsBoolean());
                                } else {
                                    client.warn(
                                            "In the editor's settings, `%s.%s` takes `true` or `false`."
                                                    .formatted(SECTION, decoration.setting()));
                                }
                            });
        }
        return new Preferences(rules(), shown);
    }

    private static boolean isBoolean(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
    }

    /// In the form of a settings file; nothing when no rule is named.
    private Optional<String> rules() {
        return value(RULES)
                .filter(rules -> !rules.equals(new JsonObject()))
                .map(
                        rules -> {
                            var file = new JsonObject();
                            file.add(RULES, rules);
                            return file.toString();
                        });
    }

    private Optional<JsonElement> value(String name) {
        if (!(sent instanceof JsonObject object)) {
            return Optional.empty();
        }
        var section = object.get(SECTION) instanceof JsonObject own ? own : object;
        return find(section, name).or(() -> find(section, SECTION + "." + name));
    }

    private static Optional<JsonElement> find(JsonObject object, String name) {
        var value = object.get(name);
        if (value != null) {
            return value.isJsonNull() ? Optional.empty() : Optional.of(value);
        }
        int dot = name.indexOf('.');
        return dot > 0 && object.get(name.substring(0, dot)) instanceof JsonObject inner
                ? find(inner, name.substring(dot + 1))
                : Optional.empty();
    }
}
