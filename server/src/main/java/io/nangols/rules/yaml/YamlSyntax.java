package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;

/// What is not YAML, or is YAML that Nango's loader refuses.
final class YamlSyntax implements Rule {
    @Override
    public void check(Project project, Report report) {
        for (var error : project.tree().errors()) {
            var finding = report.at(error.span()).message("%s", error.message());
            error.related().ifPresent(other -> finding.related(other.span(), other.message()));
        }
    }
}
