package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.SchemaProblem;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;

import java.util.stream.Collectors;

/// A key that Nango does not know at its place.
final class UnknownProperty implements Rule {
    @Override
    public void check(Project project, Report report) {
        for (var problem : project.schemaProblems()) {
            if (problem
                    instanceof
                    SchemaProblem.UnknownProperty(
                            var span,
                            var name,
                            var owner,
                            var allowed,
                            var meant)) {
                var advice =
                        meant.map(near -> "Did you mean `%s`?".formatted(near))
                                .orElseGet(
                                        () ->
                                                "Allowed are "
                                                        + allowed.stream()
                                                                .map(key -> "`" + key + "`")
                                                                .collect(Collectors.joining(", "))
                                                        + ".");
                report.at(span).message("`%s` is not a key of %s. %s", name, owner, advice);
            }
        }
    }
}
