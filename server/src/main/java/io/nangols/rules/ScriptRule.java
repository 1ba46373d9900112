package io.nangols.rules;

/// A rule whose findings stand in a script.
public non-sealed interface ScriptRule extends Rule {
    /// Reports every place of `script` that breaks this rule.
    void check(ScriptSubject script, Report report);
}
