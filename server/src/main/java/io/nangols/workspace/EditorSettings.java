package io.nangols.workspace;

import java.util.Map;
import java.util.Optional;

/// What the editor's own settings say, as JSON texts in the form of a `.nango-ls.json`: in each
/// folder, by its URI, and everywhere else.
public record EditorSettings(Optional<String> elsewhere, Map<FileUri, String> byFolder) {
    public static final EditorSettings NONE = new EditorSettings(Optional.empty(), Map.of());

    public EditorSettings {
        byFolder = Map.copyOf(byFolder);
    }
}
