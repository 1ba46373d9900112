package io.nangols.rules.script;

import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.SyncType;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.workspace.ModulePath;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An incremental sync whose script never asks when it ran last, and so fetches everything at each
/// run.
final class LastSyncDate implements ScriptRule {
    /// By these a script knows how far it came, be it by notes of its own.
    private static final Set<String> MEMORIES =
            Set.of(
                    "lastSyncDate",
                    "getCheckpoint",
                    "saveCheckpoint",
                    "setMetadata",
                    "updateMetadata");

    /// So many files are looked at for one script.
    private static final int MOST_FILES = 50;

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        boolean incremental =
                script.entry()
                        .flatMap(ScriptEntry::function)
                        .filter(it -> it instanceof Sync sync && isIncremental(sync))
                        .isPresent();
        if (incremental && !remembers(script)) {
            script.file()
                    .script()
                    .defaultExport()
                    .ifPresent(
                            export ->
                                    report.at(export.name())
                                            .message(
                                                    "This sync is incremental, but never uses `nango.lastSyncDate`: ask the provider only for what has changed since then, or make the sync full."));
        }
    }

    private static boolean isIncremental(Sync sync) {
        return sync.type().filter(type -> type.value() == SyncType.INCREMENTAL).isPresent();
    }

    /// Whether the script, or one that it imports, knows what it has fetched before.
    private static boolean remembers(ScriptSubject script) {
        var folder = script.context().folder();
        var open = new ArrayDeque<TypeScriptFile>(List.of(script.file()));
        var seen = new HashSet<String>();
        while (!open.isEmpty() && seen.size() < MOST_FILES) {
            var file = open.pop();
            if (!seen.add(file.path()) || file.isGenerated()) {
                continue;
            }
            if (MEMORIES.stream().anyMatch(file.nangoUse()::uses)) {
                return true;
            }
            file.script().relativePaths().stream()
                    .map(Spanned::value)
                    .flatMap(path -> new ModulePath(folder, file.path(), path).target().stream())
                    .forEach(open::add);
        }
        return false;
    }
}
