package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.SyncType;
import io.nangols.project.Version;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.workspace.TypeScriptFile;

import java.util.Set;

/// A full sync that does not track deletes: what is deleted at the provider stays in Nango for
/// ever.
final class FullSyncTracksDeletes implements NangoYamlRule {
    /// With one of these, a script sees to deletions itself, or does not fetch everything.
    private static final Set<String> OTHER_WAYS =
            Set.of(
                    "batchDelete",
                    "trackDeletesStart",
                    "deleteRecordsFromPreviousExecutions",
                    "lastSyncDate",
                    "getCheckpoint");

    @Override
    public void check(Subject subject, Report report) {
        if (subject.project().version() == Version.V1) {
            return;
        }
        for (var integration : subject.project().integrations()) {
            for (var sync : integration.syncs()) {
                if (isFull(sync, subject.project())
                        && !tracksDeletes(sync, subject.project())
                        && subject.script(integration, sync)
                                .filter(FullSyncTracksDeletes::hasAnotherWay)
                                .isEmpty()) {
                    report(sync, subject.project(), report);
                }
            }
        }
    }

    /// `full` is also what a sync is without `sync_type`.
    private static boolean isFull(Sync sync, Project project) {
        return project.lacks(sync, "sync_type")
                || sync.type().filter(type -> type.value() == SyncType.FULL).isPresent();
    }

    /// With a value that cannot be read, nobody knows.
    private static boolean tracksDeletes(Sync sync, Project project) {
        return !project.lacks(sync, "track_deletes")
                && (sync.trackDeletes().isEmpty() || sync.trackDeletes().get().value());
    }

    private static boolean hasAnotherWay(TypeScriptFile script) {
        return OTHER_WAYS.stream().anyMatch(script.nangoUse()::uses);
    }

    private static void report(Sync sync, Project project, Report report) {
        var why = sync.type().isPresent() ? "a full sync" : "a full sync, which is the default,";
        report.at(sync.type().map(type -> type.span()).orElse(sync.name().span()))
                .message(
                        "`%s` is %s and does not track deletes: what is deleted at the provider stays in Nango. Add `track_deletes: true`.",
                        sync.name().value(), why)
                .fix(
                        Fix.ask(
                                "Set `track_deletes: true`",
                                () ->
                                        new NangoYamlEdits(project)
                                                .set(sync.block(), "track_deletes", "true")));
    }
}
