package io.nangols.rules.yaml;

import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.naming.NewEndpoint;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;

/// A sync with more endpoints than outputs, or the other way round.
final class EndpointsMismatch implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var integration : project.integrations()) {
            for (var sync : integration.syncs()) {
                var written = sync.declaration().written();
                if (written.endpoints().isEmpty() || written.outputs().isEmpty()) {
                    continue;
                }
                int endpoints = written.endpoints().getAsInt();
                int outputs = written.outputs().getAsInt();
                if (endpoints != outputs) {
                    var finding =
                            report.at(sync.name().span())
                                    .message(
                                            "`%s` has %s but %s. Nango offers each output at an endpoint of its own, in the same order; make the numbers equal.",
                                            sync.name().value(),
                                            count(outputs, "output"),
                                            count(endpoints, "endpoint"));
                    if (endpoints < outputs && sync.outputs().size() == outputs) {
                        finding.fix(
                                Fix.ask(
                                        "Add an endpoint for each output",
                                        () -> added(sync, endpoints, integration, project)));
                    }
                }
            }
        }
    }

    private static Optional<List<Edit>> added(
            Sync sync, int there, Integration integration, Project project) {
        var lacking = sync.outputs().subList(there, sync.outputs().size());
        var path =
                List.of(
                        "integrations",
                        integration.name().value(),
                        "syncs",
                        sync.name().value(),
                        "endpoint");
        return new NangoYamlEdits(project)
                .append(
                        path,
                        NewEndpoint.more(lacking, sync, integration).stream()
                                .map(NewEndpoint::content)
                                .toList());
    }

    private static String count(int number, String noun) {
        return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
    }
}
