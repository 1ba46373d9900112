package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.SchemaProblem;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;

/// A value that Nango does not allow for its key.
final class InvalidValue implements Rule {
    @Override
    public void check(Project project, Report report) {
        for (var problem : project.schemaProblems()) {
            if (problem
                    instanceof
                    SchemaProblem.InvalidValue(var span, var subject, var expected, var found)) {
                report.at(span).message("%s takes %s, but here is %s.", subject, expected, found);
            }
        }
    }
}
