package io.nangols.rules.yaml;

import io.nangols.project.SchemaProblem;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

/// A value that Nango does not allow for its key.
final class InvalidValue implements Rule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var problem : project.schemaProblems()) {
            if (problem
                    instanceof
                    SchemaProblem.InvalidValue(var span, var whose, var expected, var found)) {
                report.at(span).message("%s takes %s, but here is %s.", whose, expected, found);
            }
        }
    }
}
