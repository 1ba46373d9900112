package io.nangols.rules.yaml;

import io.nangols.project.Sync;
import io.nangols.project.SyncType;
import io.nangols.project.Version;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

/// An incremental sync that says it tracks deletes: Nango does so in full syncs only.
final class TrackDeletesIncremental implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        if (subject.project().version() == Version.V1) {
            return;
        }
        for (var integration : subject.project().integrations()) {
            for (var sync : integration.syncs()) {
                if (isIncremental(sync) && saysItTracksDeletes(sync)) {
                    report.at(sync.key("track_deletes").orElseThrow())
                            .message(
                                    "`track_deletes` has no effect in `%s`, which is incremental: only a full sync sees what is gone.",
                                    sync.name().value())
                            .fix(
                                    Fix.safe(
                                            "Remove `track_deletes`",
                                            () ->
                                                    new NangoYamlEdits(subject.project())
                                                            .remove(
                                                                    sync.key("track_deletes")
                                                                            .orElseThrow())));
                }
            }
        }
    }

    private static boolean isIncremental(Sync sync) {
        return sync.type().filter(type -> type.value() == SyncType.INCREMENTAL).isPresent();
    }

    private static boolean saysItTracksDeletes(Sync sync) {
        return sync.trackDeletes().filter(tracks -> tracks.value()).isPresent();
    }
}
