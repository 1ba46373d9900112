package io.nangols.workspace;

import java.util.Optional;

/// The settings that count for a project: the file beside it, and, stronger, what the editor says,
/// a JSON text of the same form.
public record ProjectSettings(Optional<SettingsFile> file, Optional<String> editor) {
    static final ProjectSettings NONE = new ProjectSettings(Optional.empty(), Optional.empty());
}
