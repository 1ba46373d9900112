package io.nangols.rules.yaml;

import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

/// A sync with more endpoints than outputs, or the other way round.
final class EndpointsMismatch implements Rule {
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
                    report.at(sync.name().span())
                            .message(
                                    "`%s` has %s but %s. Nango offers each output at an endpoint of its own, in the same order; make the numbers equal.",
                                    sync.name().value(),
                                    count(outputs, "output"),
                                    count(endpoints, "endpoint"));
                }
            }
        }
    }

    private static String count(int number, String noun) {
        return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
    }
}
