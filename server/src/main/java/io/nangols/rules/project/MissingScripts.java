package io.nangols.rules.project;

import io.nangols.project.Integration;
import io.nangols.rules.FileChange;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The scripts that a project names and does not have.
public final class MissingScripts {
    /// What can be part of a path on every system.
    private static final Pattern FILE_NAME = Pattern.compile("[\\w-][\\w.-]*");

    private final Subject subject;
    private final ScriptFiles files;

    public MissingScripts(Subject subject) {
        this.subject = subject;
        this.files = new ScriptFiles(subject);
    }

    /// The entries without a script, but for those whose scripts may well be somewhere else.
    public List<ScriptEntry> entries() {
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
        return present.stream()
                .flatMap(subject::entries)
                .filter(entry -> isFileName(entry) && subject.script(entry).isEmpty())
                .toList();
    }

    private static boolean isFileName(ScriptEntry entry) {
        return FILE_NAME.matcher(entry.integration()).matches()
                && FILE_NAME.matcher(entry.name().value()).matches();
    }

    /// Where the script of an entry goes, relative to the project's folder.
    public String pathOf(ScriptEntry entry) {
        return files.newPath(entry);
    }

    /// Begins the script of an entry at that path.
    public FileChange.Create create(ScriptEntry entry, String path) {
        return new FileChange.Create(path, new ScriptTemplate(subject).of(entry, path));
    }

    /// The names of the files that could be the script of that entry and belong to no other.
    List<String> unnamedFor(ScriptEntry entry) {
        return files.unnamedFor(entry);
    }
}
