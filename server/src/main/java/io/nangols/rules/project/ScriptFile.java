package io.nangols.rules.project;

import io.nangols.project.NangoYamlSchema;
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
    private static final Pattern DEFAULT_EXPORT =
            Pattern.compile(
                    "^[ \\t]*export\\s+(?:default\\b|\\{[^}]*\\bas\\s+default\\b)",
                    Pattern.MULTILINE);

    /// A function that says all about itself and needs no entry.
    private static final Pattern SELF_CONTAINED =
            Pattern.compile("\\bcreate(?:Sync|Action|OnEvent)\\s*[<(]");

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

    /// What such a script is for.
    ScriptEntry.Kind kind() {
        return switch (folder) {
            case "syncs" -> ScriptEntry.Kind.SYNC;
            case "actions" -> ScriptEntry.Kind.ACTION;
            case "on-events" -> ScriptEntry.Kind.EVENT;
            default -> ScriptEntry.Kind.POST_CONNECTION;
        };
    }

    /// Whether it is a script by its name and text, which helpers, tests and type declarations are
    /// not.
    boolean isScript() {
        return NangoYamlSchema.SCRIPT_NAME.matcher(name).matches()
                && !name.equals("index")
                && DEFAULT_EXPORT.matcher(file.text()).find()
                && !SELF_CONTAINED.matcher(file.text()).find();
    }
}
