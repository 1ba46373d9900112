package io.nangols.rules;

import io.nangols.text.Edit;

import java.util.List;

/// What a fix does to one file. Paths are relative to the folder of the `nango.yaml`, with `/`
/// between their parts.
public sealed interface FileChange {
    /// Edits of the file in which the finding stands, in the order of the text.
    record Here(List<Edit> edits) implements FileChange {
        public Here {
            edits = edits.stream().sorted(Edit.BY_PLACE).toList();
        }
    }

    /// Edits of another file, which may be the `nango.yaml`, in the order of the text.
    record Elsewhere(String path, List<Edit> edits) implements FileChange {
        public Elsewhere {
            edits = edits.stream().sorted(Edit.BY_PLACE).toList();
        }
    }

    /// A new file. It must not be there yet.
    record Create(String path, String text) implements FileChange {}

    /// A file, or a folder with all that is in it, under a new name. There must be none of that
    /// name yet.
    record Rename(String from, String to) implements FileChange {}
}
