package io.nangols.rules;

/// One rule: finds what its page describes. Implementations have no state and no side effects but
/// on the report that they are given.
///
/// A rule is a class named after its id (`duplicate-model` is `DuplicateModel`, in `rules.yaml`,
/// `rules.script` or `rules.project`) and a page `docs/rules/<id>.md`; nothing else registers it.
public sealed interface Rule permits NangoYamlRule, ScriptRule {
    /// Whether this rule looks at more than the file itself. Where that is not there, as in a
    /// checkout of some files only, it stays silent, and nobody can say that it has nothing to say.
    default boolean looksAround() {
        return false;
    }
}
