package io.nangols.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a user wants of the rules: by rule id, another severity for all its findings, or empty
/// where it is switched off. Rules that are not named do as their pages say.
public record Settings(Map<String, Optional<Severity>> severities) {
    /// Everything as the rules' pages say.
    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        severities = Map.copyOf(severities);
    }

    /// These settings, but for the rules that `stronger` names.
    public Settings overriddenBy(Settings stronger) {
        var all = new HashMap<>(severities);
        all.putAll(stronger.severities);
        return new Settings(all);
    }

    /// Whether the rule is switched off.
    public boolean isOff(String rule) {
        return severities.getOrDefault(rule, Optional.of(Severity.ERROR)).isEmpty();
    }

    /// How bad a finding of the rule is that would otherwise be `usual`.
    public Severity severity(String rule, Severity usual) {
        return severities.getOrDefault(rule, Optional.empty()).orElse(usual);
    }
}
