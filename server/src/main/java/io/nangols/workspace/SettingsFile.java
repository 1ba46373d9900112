package io.nangols.workspace;

import io.nangols.text.Document;

import java.nio.file.Path;

/// One state of one `.nango-ls.json`, the settings for the `nango.yaml` beside it.
public record SettingsFile(FileId id, FileUri uri, Document document, boolean open)
        implements WorkspaceFile {
    public static final String FILE_NAME = ".nango-ls.json";

    static SettingsFile open(FileId id, FileUri uri, int version, String text) {
        return new SettingsFile(id, uri, new Document(uri.strict(), version, text), true);
    }

    static SettingsFile onDisk(FileId id, FileUri uri, String text) {
        return new SettingsFile(id, uri, new Document(uri.strict(), 0, text), false);
    }

    /// Where the settings of a project are, if there are any.
    public static Path beside(Path nangoYaml) {
        return nangoYaml.resolveSibling(FILE_NAME);
    }

    /// The same file after an edit.
    SettingsFile edited(Document changed) {
        return new SettingsFile(id, uri, changed, open);
    }

    /// The same state, known as another file.
    SettingsFile withId(FileId other) {
        return new SettingsFile(other, uri, document, open);
    }

    boolean saysTheSameAs(SettingsFile other) {
        return open == other.open
                && uri.equals(other.uri)
                && document.text().equals(other.document.text());
    }

    @Override
    public String toString() {
        return (open ? "open " : "on disk ") + document;
    }
}
