package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.NangoMember;

import java.util.Set;

/// How a sync remembers how far it came, for the next run to go on from there.
public final class Progress {
    private static final Set<String> METHODS =
            Set.of("updateMetadata", "setMetadata", "saveCheckpoint");

    private Progress() {}

    /// Whether a member of `nango` saves it.
    public static boolean isSavedBy(NangoMember member) {
        return METHODS.contains(member.name());
    }
}
