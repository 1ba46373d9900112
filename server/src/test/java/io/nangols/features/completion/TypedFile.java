package io.nangols.features.completion;

import io.nangols.testing.Fixture;
import io.nangols.workspace.ProjectFile;

/// A `nango.yaml` while somebody writes it from the top down: every state shares what was read of
/// the one before, as in an editor.
final class TypedFile {
    private ProjectFile file = Fixture.read("").file();

    /// The file with this text.
    ProjectFile with(String text) {
        var document = file.document();
        file = file.edited(document.replaced(text, document.version() + 1));
        return file;
    }

    /// The file with the same text, to be read anew.
    ProjectFile again() {
        return with(file.document().text());
    }
}
