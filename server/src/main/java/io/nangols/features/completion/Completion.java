package io.nangols.features.completion;

import io.nangols.workspace.ProjectFile;

/// Completion in a `nango.yaml`.
public final class Completion {
    private Completion() {}

    /// What can be written at `offset`; with tab stops where the editor knows `snippets`.
    public static CompletionList at(ProjectFile file, int offset, boolean snippets) {
        return CompletionList.NONE;
    }
}
