package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.SchemaProblem;
import io.nangols.project.SchemaProblem.Remedy;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Span;

/// A value that Nango does not allow for its key.
final class InvalidValue implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var problem : project.schemaProblems()) {
            if (problem instanceof SchemaProblem.InvalidValue invalid) {
                var finding =
                        report.at(invalid.span())
                                .message(
                                        "%s takes %s, but here is %s.",
                                        invalid.subject(), invalid.expected(), invalid.found());
                invalid.remedy().ifPresent(remedy -> finding.fix(fix(remedy, project)));
            }
        }
    }

    private static Fix fix(Remedy remedy, Project project) {
        return switch (remedy) {
            case Remedy.Replace(var value, var meant) ->
                    Fix.ask(
                                    title(meant, value, project),
                                    () -> new NangoYamlEdits(project).replace(value, meant))
                            .prefer();
            case Remedy.Remove(var key) ->
                    Fix.ask(
                            "Remove `" + key.of(project.tree().text()) + "`",
                            () -> new NangoYamlEdits(project).remove(key));
        };
    }

    private static String title(Content meant, Span value, Project project) {
        return switch (meant) {
            case Content.Text(var text) when text.equals(value.of(project.tree().text())) ->
                    "Put it in quotes";
            case Content.Text(var text) -> "Change to `" + text + "`";
            case Content.Yaml(var written) -> "Change to `" + written + "`";
            case Content.Items _ -> "Make it a list";
            case Content.Fields _ -> "Make it a mapping";
        };
    }
}
