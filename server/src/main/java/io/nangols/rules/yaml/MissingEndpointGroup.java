package io.nangols.rules.yaml;

import io.nangols.project.Endpoint;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.naming.EndpointGroup;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;

import java.util.List;
import java.util.Optional;

/// An endpoint without a group, in an integration whose other endpoints have one.
final class MissingEndpointGroup implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            check(integration, subject, report);
        }
    }

    private static void check(Integration integration, Subject subject, Report report) {
        var endpoints =
                integration.functions().flatMap(function -> function.endpoints().stream()).toList();
        var grouped = endpoints.stream().filter(it -> it.group().isPresent()).toList();
        if (grouped.isEmpty()) {
            return;
        }
        for (var endpoint : endpoints) {
            if (endpoint.group().isEmpty()) {
                likeliest(endpoint, grouped)
                        .ifPresent(group -> report(endpoint, group, subject.project(), report));
            }
        }
    }

    /// One in use; a new one only where others have one.
    private static Optional<String> likeliest(Endpoint endpoint, List<Endpoint> grouped) {
        var path = endpoint.path().value();
        return EndpointGroup.inUse(path, grouped).or(() -> EndpointGroup.named(path));
    }

    private static void report(Endpoint endpoint, String group, Project project, Report report) {
        report.at(endpoint.path().span())
                .message(
                        "Other endpoints of this integration are in a group, and `%s` is in none. Add one, such as `group: %s`.",
                        endpoint.path().value(), group)
                .fix(
                        Fix.ask(
                                "Add `group: " + group + "`",
                                () ->
                                        new NangoYamlEdits(project)
                                                .set(
                                                        endpoint.span(),
                                                        "group",
                                                        Content.text(group))));
    }
}
