package io.nangols.rules.yaml;

import io.nangols.project.SchemaProblem;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

/// A key that Nango requires and that is not there.
final class MissingProperty implements Rule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
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
