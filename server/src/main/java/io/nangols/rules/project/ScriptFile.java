package io.nangols.rules.project;

import io.nangols.rules.ScriptEntry;
import io.nangols.workspace.TypeScriptFile;

import java.util.Optional;
import java.util.regex.Pattern;

/// A file that lies where Nango looks for the scripts of an integration.
///
/// @param integration the integration's folder; empty where the folders of scripts lie beside the
///   `nango.yaml`, which is then in the integration's folder itself
/// @param folder the folder in it, such as `syncs`
/// @param name the script's name
record ScriptFile(Optional<String> integration, String folder, String name, TypeScriptFile file) {
    private static final Pattern PATH =
            Pattern.compile(
                    "(?:([^/]+)/)?(syncs|actions|on-events|post-connection-scripts)/([^/]+)\\.ts");

    /// That file, when it lies so.
    static Optional<ScriptFile> of(TypeScriptFile file) {
        var parts = PATH.matcher(file.path());
        return parts.matches()
                ? Optional.of(
                        new ScriptFile(
                                Optional.ofNullable(parts.group(1)),
                                parts.group(2),
                                parts.group(3),
                                file))
                : Optional.empty();
    }

    /// Whether Nango looks here for such scripts of that integration.
    boolean isFor(ScriptEntry entry) {
        return integration.orElse(entry.integration()).equals(entry.integration())
                && entry.kind().folders().contains(folder);
    }
}
