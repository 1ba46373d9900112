package io.nangols.rules.yaml;

import io.nangols.project.Endpoint;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.naming.NewEndpoint;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The same method and path twice in one integration.
final class DuplicateEndpoint implements NangoYamlRule {
    private record Use(Function function, Endpoint endpoint) {}

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        project.integrations().forEach(integration -> check(integration, project, report));
    }

    private static void check(Integration integration, Project project, Report report) {
        var taken = NewEndpoint.taken(integration);
        Map<String, Use> used = new HashMap<>();
        integration
                .functions()
                .forEach(
                        function -> {
                            for (var endpoint : function.endpoints()) {
                                var name = endpoint.method() + " " + endpoint.path().value();
                                var first = used.putIfAbsent(name, new Use(function, endpoint));
                                if (first != null) {
                                    report.at(endpoint.path().span())
                                            .message(
                                                    "`%s` is already the endpoint of `%s`. An integration offers each endpoint once; choose another path or method.",
                                                    name, first.function().name().value())
                                            .related(
                                                    first.endpoint().path().span(),
                                                    "`" + name + "` is used here first.")
                                            .fix(another(endpoint, function, taken, project));
                                }
                            }
                        });
    }

    /// One after the script's name.
    private static Fix another(
            Endpoint endpoint, Function function, Set<NewEndpoint> taken, Project project) {
        var free =
                NewEndpoint.free(
                        endpoint.method(),
                        List.of(NewEndpoint.path(function.name().value())),
                        taken);
        return Fix.ask(
                "Change to `" + free.path() + "`",
                () -> new NangoYamlEdits(project).write(endpoint.path(), free.path()));
    }
}
