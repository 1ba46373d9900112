package io.nangols.rules.yaml;

import io.nangols.project.Ignored;
import io.nangols.project.Project;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Span;

import java.util.List;
import java.util.stream.Collectors;

/// What Nango drops without a word.
final class IgnoredByNango implements NangoYamlRule {
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
                                .related(first.span(), "The first integration.")
                                .fix(
                                        V2Conversion.movesScripts(project)
                                                ? toV2(project)
                                                : begun(first.value(), project));
                case Ignored.SyncWithoutReturns(var sync) ->
                        finding.message(
                                        "Nango ignores `%s`: in the old form (v1), where scripts are straight under the integration, a sync needs `returns`. Move it below `syncs:` and give it an `output`.",
                                        sync.value())
                                .fix(toV2(project));
                case Ignored.SyncsWithoutReturns(var integration, var syncs) ->
                        finding.message(
                                        "Nango ignores %d scripts of `%s`: in the old form (v1), where scripts come right under the integration, a sync needs `returns`. Put `syncs:` or `actions:` above them, and give each sync an `output`.",
                                        syncs.size(), integration.value())
                                .fix(toV2(project));
                case Ignored.KeysWithoutEffect(var script, var keys) ->
                        finding.message(
                                        "Nango ignores %s of `%s` in the old form (v1), where scripts are straight under the integration. Move the script below `syncs:` or `actions:`.",
                                        keys.stream()
                                                .map(key -> "`" + key.value() + "`")
                                                .collect(Collectors.joining(", ")),
                                        script.value())
                                .fix(toV2(project));
                case Ignored.SpacedScopes(var span, var scopes) ->
                        finding.message(
                                        "Nango splits this text at its commas and keeps the spaces as part of the scopes. Write a list: `scopes: [%s]`.",
                                        String.join(", ", scopes))
                                .fix(listed(span, scopes, project));
            }
        }
    }

    private static Fix toV2(Project project) {
        return Fix.ask("Convert this file to today's form (v2)", () -> V2Conversion.of(project))
                .rewrite();
    }

    private static Fix begun(String integration, Project project) {
        return Fix.ask(
                        "Give `" + integration + "` an empty `syncs`",
                        () -> V2Conversion.of(project))
                .prefer();
    }

    private static Fix listed(Span text, List<String> scopes, Project project) {
        var items = scopes.stream().filter(scope -> !scope.isEmpty()).map(Content::text).toList();
        return Fix.safe(
                "Make it a list",
                () -> new NangoYamlEdits(project).replace(text, new Content.Items(items)));
    }
}
