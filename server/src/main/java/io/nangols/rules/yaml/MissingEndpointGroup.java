package io.nangols.rules.yaml;

import io.nangols.project.Endpoint;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An endpoint without a group, in an integration whose other endpoints have one.
final class MissingEndpointGroup implements Rule {
    /// What Nango takes for a group.
    private static final Pattern NAME = Pattern.compile("[a-zA-Z _-]{1,64}");

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
        for (var endpoint : endpoints) {
            if (endpoint.group().isEmpty()) {
                likeliest(endpoint, grouped)
                        .ifPresent(group -> report(endpoint, group, subject.project(), report));
            }
        }
    }

    /// The group of the endpoints whose path begins alike; without one, the group that is called
    /// like the path, or a new one of that name.
    private static Optional<String> likeliest(Endpoint endpoint, List<Endpoint> grouped) {
        return alike(endpoint, grouped)
                .or(() -> named(endpoint, grouped))
                .or(() -> grouped.isEmpty() ? Optional.empty() : named(endpoint));
    }

    private static Optional<String> alike(Endpoint endpoint, List<Endpoint> grouped) {
        return grouped.stream()
                .filter(other -> resource(other).equals(resource(endpoint)))
                .map(MissingEndpointGroup::group)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .entrySet()
                .stream()
                .min(
                        Comparator.<Map.Entry<String, Long>>comparingLong(
                                        entry -> -entry.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Optional<String> named(Endpoint endpoint, List<Endpoint> grouped) {
        var name = Casing.kebab(resource(endpoint));
        return grouped.stream()
                .map(MissingEndpointGroup::group)
                .filter(group -> Casing.kebab(group).equals(name))
                .findFirst();
    }

    private static Optional<String> named(Endpoint endpoint) {
        return Optional.of(Casing.sentence(resource(endpoint)))
                .filter(name -> NAME.matcher(name).matches());
    }

    private static String group(Endpoint endpoint) {
        return endpoint.group().orElseThrow().value();
    }

    private static String resource(Endpoint endpoint) {
        var path = endpoint.path().value();
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
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
