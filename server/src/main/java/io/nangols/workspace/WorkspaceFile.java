package io.nangols.workspace;

import io.nangols.text.Document;

/// One state of a file that the workspace knows.
public sealed interface WorkspaceFile permits ProjectFile, SettingsFile {
    FileId id();

    /// How the editor names it, when it is open; how it was found otherwise.
    FileUri uri();

    Document document();

    /// Whether the editor holds it: its text may then differ from the disk's.
    boolean open();

    /// The same file after an edit.
    WorkspaceFile edited(Document changed);

    /// The same state, known as another file.
    WorkspaceFile withId(FileId other);
}
