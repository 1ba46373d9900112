package io.nangols.rules.yaml;

import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

/// What is not YAML, or is YAML that Nango's loader refuses.
final class YamlSyntax implements NangoYamlRule {
    @Override
    public boolean speaksOfSyntax() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var error : project.tree().errors()) {
            var finding = report.at(error.span()).message("%s", error.message());
            error.related().ifPresent(other -> finding.related(other.span(), other.message()));
        }
    }
}
