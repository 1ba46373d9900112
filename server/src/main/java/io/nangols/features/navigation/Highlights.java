package io.nangols.features.navigation;

import io.nangols.rules.Subject;
import io.nangols.workspace.ProjectFile;

import java.util.List;

/// All places in a `nango.yaml` where the name under a cursor is written.
public final class Highlights {
    private Highlights() {}

    /// Those at a place; none where the word names nothing, as the keys of the format.
    public static List<Occurrence> at(ProjectFile file, int offset) {
        var subject = Subject.of(file);
        return Named.at(subject, offset)
                .map(word -> Occurrences.of(word.named(), subject))
                .orElse(List.of());
    }
}
