package io.nangols.project;

import java.util.Optional;

/// How a sync fetches its records.
public enum SyncType {
    /// All of them at every run.
    FULL,
    /// What has changed since the last run.
    INCREMENTAL;

    /// What `sync_type` means by `written`, if anything.
    static Optional<SyncType> of(String written) {
        return switch (written) {
            case "full" -> Optional.of(FULL);
            case "incremental" -> Optional.of(INCREMENTAL);
            default -> Optional.empty();
        };
    }
}
