package io.nangols.rules.yaml;

import io.nangols.project.Endpoint;
import io.nangols.project.Project;
import io.nangols.rules.EndpointForm;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

/// An endpoint in its old form, one text.
final class LegacyEndpoint implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            integration
                    .functions()
                    .flatMap(function -> function.endpoints().stream())
                    .filter(new EndpointForm(subject.project())::canBeMapping)
                    .forEach(endpoint -> report(endpoint, subject.project(), report));
        }
    }

    private static void report(Endpoint endpoint, Project project, Report report) {
        report.at(endpoint.span())
                .message(
                        "An endpoint in one text is the old form, which has no place for a group. Write `method: %s` and `path: %s` below `endpoint`.",
                        endpoint.method(), endpoint.path().value())
                .fix(
                        Fix.safe(
                                "Write `method` and `path`",
                                () -> new EndpointForm(project).asMapping(endpoint)));
    }
}
