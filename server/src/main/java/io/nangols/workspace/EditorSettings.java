package io.nangols.workspace;

import java.util.Map;

/// What the editor's own settings say: in each folder, by its URI, and everywhere else.
public record EditorSettings(Preferences elsewhere, Map<FileUri, Preferences> byFolder) {
    public static final EditorSettings NONE = new EditorSettings(Preferences.NONE, Map.of());

    public EditorSettings {
        byFolder = Map.copyOf(byFolder);
    }
}
