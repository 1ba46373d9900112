package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.naming.Casing;
import io.nangols.rules.FileChange;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;
import io.nangols.workspace.TypeScriptFile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sync or action whose name is not in kebab case.
final class ScriptNaming implements Rule {
    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9_-]+");
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
        var better = Casing.kebab(name);
        if (VALID.matcher(name).matches()
                && !KEBAB_CASE.matcher(name).matches()
                && KEBAB_CASE.matcher(better).matches()) {
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
        var named = new NangoYamlEdits(subject.project()).rename(function.name().span(), better);
        if (named.isEmpty()) {
            return List.of();
        }
        var script =
                subject.script(integration, function)
                        .map(TypeScriptFile::path)
                        .map(path -> new FileChange.Rename(path, beside(path, better)));
        boolean taken =
                script.filter(rename -> subject.folder().script(rename.to()).isPresent())
                        .isPresent();
        return taken || isImported(function.name().value(), subject)
                ? List.of()
                : Stream.<FileChange>concat(
                                Stream.of(new FileChange.Here(named.get())), script.stream())
                        .toList();
    }

    /// Whether another file imports a script of that name: it would find it no more.
    private static boolean isImported(String name, Subject subject) {
        var imported = Pattern.compile("/" + Pattern.quote(name) + "(?:\\.js|\\.ts)?['\"]");
        return subject.folder().scripts().values().stream()
                .anyMatch(file -> imported.matcher(file.text()).find());
    }

    private static String beside(String path, String name) {
        return path.substring(0, path.lastIndexOf('/') + 1) + name + ".ts";
    }
}
