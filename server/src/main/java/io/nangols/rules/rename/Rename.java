package io.nangols.rules.rename;

import io.nangols.rules.FileChange;

import java.util.List;

/// What comes of giving something another name.
public sealed interface Rename {
    /// What has to change; nothing where the name is refused.
    List<FileChange> changes();

    /// It can be done. Without any changes it has that name already.
    record Done(List<FileChange> changes) implements Rename {
        public Done {
            changes = List.copyOf(changes);
        }
    }

    /// It cannot; `reason` says why, in sentences for people.
    record Refused(String reason) implements Rename {
        @Override
        public List<FileChange> changes() {
            return List.of();
        }
    }
}
