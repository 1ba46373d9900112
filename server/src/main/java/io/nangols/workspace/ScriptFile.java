package io.nangols.workspace;

import io.nangols.text.Document;

/// One state of a script that people write, and of the project to which it belongs: that of the
/// nearest `nango.yaml`. Whatever changes the project makes another state of it.
///
/// @param script its text, as the project's folder has it
public record ScriptFile(
        FileId id,
        FileUri uri,
        Document document,
        boolean open,
        ProjectFile project,
        TypeScriptFile script)
        implements WorkspaceFile {

    @Override
    public String toString() {
        return (open ? "open " : "on disk ") + document;
    }
}
