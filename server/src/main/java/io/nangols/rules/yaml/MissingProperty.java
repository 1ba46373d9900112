package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.SchemaProblem;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;

/// A key that Nango requires and that is not there.
final class MissingProperty implements Rule {
    @Override
    public void check(Project project, Report report) {
        for (var problem : project.schemaProblems()) {
            if (problem
                    instanceof
                    SchemaProblem.MissingProperty(var span, var name, var owner, var example)) {
                report.at(span)
                        .message(
                                "`%s` is missing: Nango requires it in %s. Add `%s`.",
                                name, owner, example);
            }
        }
    }
}
