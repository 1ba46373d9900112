package io.nangols.rules.yaml;

import io.nangols.project.Endpoint;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Project;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;

/// An endpoint in its old form, one text.
final class LegacyEndpoint implements Rule {
    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            integration
                    .functions()
                    .flatMap(function -> function.endpoints().stream())
                    .filter(endpoint -> isOneToConvert(endpoint, subject.project()))
                    .forEach(endpoint -> report(endpoint, subject.project(), report));
        }
    }

    /// An invalid one has a finding of its own.
    private static boolean isOneToConvert(Endpoint endpoint, Project project) {
        return endpoint.legacy()
                && project.schemaProblems().stream()
                        .noneMatch(problem -> problem.span().overlaps(endpoint.span()))
                && NangoYamlSchema.METHODS.contains(endpoint.method())
                && NangoYamlSchema.PATH.matcher(endpoint.path().value()).matches();
    }

    private static void report(Endpoint endpoint, Project project, Report report) {
        report.at(endpoint.span())
                .message(
                        "An endpoint in one text is the old form, which has no place for a group. Write `method: %s` and `path: %s` below `endpoint`.",
                        endpoint.method(), endpoint.path().value())
                .fix(
                        Fix.safe(
                                "Write `method` and `path`",
                                () ->
                                        new NangoYamlEdits(project)
                                                .replace(endpoint.span(), mapping(endpoint))));
    }

    private static Content mapping(Endpoint endpoint) {
        return Content.mapping(
                Content.field("method", Content.text(endpoint.method())),
                Content.field("path", Content.text(endpoint.path().value())));
    }
}
