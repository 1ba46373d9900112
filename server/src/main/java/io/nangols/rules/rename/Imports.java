package io.nangols.rules.rename;

import io.nangols.rules.FileChange;
import io.nangols.text.Edit;
import io.nangols.workspace.ModulePath;
import io.nangols.workspace.ProjectFolder;
import io.nangols.workspace.TypeScriptFile;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The relative paths by which scripts name each other, when some of them move.
///
/// @param folder where they are
/// @param moved the new path of a file, given the present one
public record Imports(ProjectFolder folder, UnaryOperator<String> moved) {
    /// What has to be written anew, in files at their present paths, so that every file finds the
    /// same ones as before.
    public List<FileChange> changes() {
        return folder.scripts().values().stream()
                .<FileChange>mapMulti(
                        (script, changes) -> {
                            var edits = edits(script);
                            if (!edits.isEmpty()) {
                                changes.accept(new FileChange.Elsewhere(script.path(), edits));
                            }
                        })
                .toList();
    }

    private List<Edit> edits(TypeScriptFile script) {
        return script.script().relativePaths().stream()
                .flatMap(
                        path ->
                                after(script.path(), path.value())
                                        .map(after -> new Edit(path.span(), after))
                                        .stream())
                .toList();
    }

    /// What to write in `file` instead of a path; empty where it names no file, or stays as it is.
    private Optional<String> after(String file, String written) {
        var path = new ModulePath(folder, file, written);
        return path.target()
                .map(TypeScriptFile::path)
                .filter(
                        target ->
                                !ModulePath.between(file, target)
                                        .equals(
                                                ModulePath.between(
                                                        moved.apply(file), moved.apply(target))))
                .map(target -> path.rewritten(moved.apply(file), moved.apply(target)));
    }
}
