package io.nangols.rules.yaml;

import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

/// `post-connection-scripts`, the old form, beside `on-events`, the new one.
final class BothPostConnectionScriptsAndOnEventsPresent implements Rule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var integration : project.integrations()) {
            if (integration.onEvents().isPresent()) {
                integration
                        .postConnectionScripts()
                        .ifPresent(
                                old ->
                                        report.at(old)
                                                .message(
                                                        "`post-connection-scripts` is the old form of `on-events`, and Nango refuses both together. Move its scripts below `on-events`, under `post-connection-creation`.")
                                                .related(
                                                        integration.onEvents().get(),
                                                        "`on-events` is here."));
            }
        }
    }
}
