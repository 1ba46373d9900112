package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.naming.Casing;
import io.nangols.rules.FileChange;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.rules.rename.ScriptRename;

import java.util.List;
import java.util.regex.Pattern;

/// A sync or action whose name is not in kebab case.
final class ScriptNaming implements NangoYamlRule {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            integration
                    .functions()
                    .forEach(function -> check(function, integration, subject, report));
        }
    }

    private static void check(
            Function function, Integration integration, Subject subject, Report report) {
        var name = function.name().value();
        if (KEBAB_CASE.matcher(name).matches()
                || !NangoYamlSchema.SCRIPT_NAME.matcher(name).matches()) {
            return;
        }
        var better = Casing.kebab(name);
        if (KEBAB_CASE.matcher(better).matches()) {
            report.at(function.name().span())
                    .message("Scripts are named in kebab case: `%s`, not `%s`.", better, name)
                    .fix(
                            Fix.askFiles(
                                    "Rename it to `" + better + "`, with its script",
                                    () -> renamed(function, better, integration, subject)));
        }
    }

    private static List<FileChange> renamed(
            Function function, String better, Integration integration, Subject subject) {
        return subject.entries(integration)
                .filter(entry -> entry.name().equals(function.name()))
                .findFirst()
                .map(entry -> ScriptRename.of(subject, integration, entry, better).changes())
                .orElse(List.of());
    }
}
