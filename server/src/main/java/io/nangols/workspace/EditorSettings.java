package io.nangols.workspace;

import java.util.Map;
import java.util.stream.Collectors;

/// What the editor's own settings say: in each folder, by its URI, and everywhere else. Some
/// editors send every setting, also those that nobody has set: what is so anyway makes no
/// difference.
public record EditorSettings(Preferences elsewhere, Map<FileUri, Preferences> byFolder) {
    public static final EditorSettings NONE = new EditorSettings(Preferences.NONE, Map.of());

    public EditorSettings {
        elsewhere = elsewhere.withoutDefaults();
        byFolder =
                byFolder.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, it -> it.getValue().withoutDefaults()));
    }
}
