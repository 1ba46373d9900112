package io.nangols.rules;

import io.nangols.project.Project;

/// One rule: finds what its page describes. Implementations have no state and no side effects but
/// on `report`.
///
/// A rule is a class named after its id (`duplicate-model` is `DuplicateModel`, in `rules.yaml`,
/// `rules.script` or `rules.project`) and a page `docs/rules/<id>.md`; nothing else registers it.
public interface Rule {
    /// Reports every place of `project` that breaks this rule.
    void check(Project project, Report report);
}
