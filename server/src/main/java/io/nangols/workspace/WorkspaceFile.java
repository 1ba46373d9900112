package io.nangols.workspace;

import io.nangols.text.Document;

/// One state of a file that the workspace knows.
public sealed interface WorkspaceFile permits ProjectFile, ScriptFile, SettingsFile {
    FileId id();

    /// How the editor names it, when it is open; how it was found otherwise.
    FileUri uri();

    Document document();

    /// Whether the editor holds it: its text may then differ from the disk's.
    boolean open();
}
