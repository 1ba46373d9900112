package io.nangols.rules.rename;

import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.text.Edit;

import java.util.List;

/// The promise of a rename: whatever the file says, but for the name, it says afterwards.
///
/// @param renamed what the file is to say then
public record Proof(Project before, Reading renamed) {
    /// Whether the file keeps the promise with these changes made.
    public boolean holds(List<Edit> edits) {
        var tree = before.tree().reparse(Edit.applyAll(before.tree().text(), edits));
        return tree.errors().size() <= before.tree().errors().size()
                && Reading.plain().of(Project.of(tree)).equals(renamed.of(before));
    }

    /// The refusal of a name with which it does not.
    public static Rename refusal(String to) {
        return new Rename.Refused(
                "With the name `%s` this file would no longer say the same.".formatted(to));
    }
}
