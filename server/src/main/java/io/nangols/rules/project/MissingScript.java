package io.nangols.rules.project;

import io.nangols.project.Nearest;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;

import java.util.List;

/// An entry without its script.
final class MissingScript implements NangoYamlRule {
    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        var missing = new MissingScripts(subject);
        missing.entries().forEach(entry -> report(missing, entry, report));
    }

    private static void report(MissingScripts missing, ScriptEntry entry, Report report) {
        var name = entry.name().value();
        var path = missing.pathOf(entry);
        var similar =
                Nearest.to(name, missing.unnamedFor(entry))
                        .map(
                                " There is a script `%s`; if that is the one, give it this name."
                                        ::formatted)
                        .orElse("");
        report.at(entry.name().span())
                .message(
                        "There is no `%s`, so the %s `%s` cannot be deployed. Create the file, or remove the entry.%s",
                        path, entry.kind().label(), name, similar)
                .fix(
                        Fix.askFiles(
                                        "Create `" + path + "`",
                                        () -> List.of(missing.create(entry, path)))
                                .prefer());
    }
}
