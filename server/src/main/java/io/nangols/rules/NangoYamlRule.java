package io.nangols.rules;

/// A rule whose findings stand in the `nango.yaml`.
public non-sealed interface NangoYamlRule extends Rule {
    /// Reports every place of `subject` that breaks this rule.
    void check(Subject subject, Report report);

    /// Whether this rule speaks of what is not even YAML. What others find there is dropped: they
    /// cannot know what it was meant to be.
    default boolean speaksOfSyntax() {
        return false;
    }
}
