package io.nangols.rules.yaml;

import io.nangols.project.Ignored;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

import java.util.stream.Collectors;

/// What Nango drops without a word.
final class IgnoredByNango implements Rule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var ignored : project.ignored()) {
            var finding = report.at(ignored.span());
            switch (ignored) {
                case Ignored.IntegrationAfterV1(var integration, var first) ->
                        finding.message(
                                        "Nango ignores `%s`: the first integration, `%s`, has no `syncs`, `actions` or `on-events`, so the whole file counts as the old form (v1). Give `%s` one of them, or put it last.",
                                        integration.value(), first.value(), first.value())
                                .related(first.span(), "The first integration.");
                case Ignored.SyncWithoutReturns(var sync) ->
                        finding.message(
                                "Nango ignores `%s`: in the old form (v1), where scripts are straight under the integration, a sync needs `returns`. Move it below `syncs:` and give it an `output`.",
                                sync.value());
                case Ignored.SyncsWithoutReturns(var integration, var syncs) ->
                        finding.message(
                                "Nango ignores %d scripts of `%s`: in the old form (v1), where scripts come right under the integration, a sync needs `returns`. Put `syncs:` or `actions:` above them, and give each sync an `output`.",
                                syncs.size(), integration.value());
                case Ignored.KeysWithoutEffect(var script, var keys) ->
                        finding.message(
                                "Nango ignores %s of `%s` in the old form (v1), where scripts are straight under the integration. Move the script below `syncs:` or `actions:`.",
                                keys.stream()
                                        .map(key -> "`" + key.value() + "`")
                                        .collect(Collectors.joining(", ")),
                                script.value());
                case Ignored.SpacedScopes(_, var scopes) ->
                        finding.message(
                                "Nango splits this text at its commas and keeps the spaces as part of the scopes. Write a list: `scopes: [%s]`.",
                                String.join(", ", scopes));
            }
        }
    }
}
