package io.nangols.rules.yaml;

import io.nangols.project.Sync;
import io.nangols.project.Version;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

/// A sync that leaves its type to the default.
final class MissingSyncType implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        if (subject.project().version() == Version.V1) {
            return;
        }
        for (var integration : subject.project().integrations()) {
            for (var sync : integration.syncs()) {
                if (subject.project().lacks(sync, "sync_type")) {
                    report.at(sync.name().span())
                            .message(
                                    "`%s` does not say its `sync_type`; without it, the sync is full.",
                                    sync.name().value())
                            .fix(fix(sync, "full", subject))
                            .fix(fix(sync, "incremental", subject));
                }
            }
        }
    }

    private static Fix fix(Sync sync, String type, Subject subject) {
        return Fix.ask(
                "Write `sync_type: " + type + "`",
                () -> new NangoYamlEdits(subject.project()).set(sync.block(), "sync_type", type));
    }
}
