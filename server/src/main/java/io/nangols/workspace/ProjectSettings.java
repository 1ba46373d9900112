package io.nangols.workspace;

import java.util.Optional;

/// The settings that count for a project: the file beside it, and, stronger, what the editor says.
public record ProjectSettings(Optional<SettingsFile> file, Preferences editor) {
    static final ProjectSettings NONE = new ProjectSettings(Optional.empty(), Preferences.NONE);
}
