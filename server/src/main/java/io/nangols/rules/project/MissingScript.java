package io.nangols.rules.project;

import io.nangols.project.Integration;
import io.nangols.project.Nearest;
import io.nangols.rules.FileChange;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An entry without its script.
final class MissingScript implements Rule {
    /// What can be part of a path on every system.
    private static final Pattern FILE_NAME = Pattern.compile("[\\w-][\\w.-]*");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        var files = new ScriptFiles(subject);
        var present = new ArrayList<Integration>();
        var absent = new ArrayList<Integration>();
        for (var integration : subject.project().integrations()) {
            if (subject.entries(integration).findAny().isPresent()
                    && !subject.folder().projects().contains(subject.idOf(integration))) {
                (files.hasAny(integration) ? present : absent).add(integration);
            }
        }
        // Where most integrations have nothing at all, they are somewhere else.
        if (absent.size() <= present.size()) {
            present.addAll(absent);
        }
        for (var integration : present) {
            subject.entries(integration)
                    .filter(entry -> isFileName(entry) && subject.script(entry).isEmpty())
                    .forEach(entry -> report(subject, files, entry, report));
        }
    }

    private static boolean isFileName(ScriptEntry entry) {
        return FILE_NAME.matcher(entry.integration()).matches()
                && FILE_NAME.matcher(entry.name().value()).matches();
    }

    private static void report(
            Subject subject, ScriptFiles files, ScriptEntry entry, Report report) {
        var name = entry.name().value();
        var path = files.newPath(entry);
        var similar =
                Nearest.to(name, files.unnamedFor(entry))
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
                                        () ->
                                                List.of(
                                                        new FileChange.Create(
                                                                path,
                                                                new ScriptTemplate(subject)
                                                                        .of(entry, path))))
                                .prefer());
    }
}
