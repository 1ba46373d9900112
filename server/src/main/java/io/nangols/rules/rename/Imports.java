package io.nangols.rules.rename;

import io.nangols.rules.FileChange;
import io.nangols.text.Edit;
import io.nangols.workspace.ProjectFolder;
import io.nangols.workspace.TypeScriptFile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The relative paths by which scripts name each other, when some of them move.
///
/// @param folder where they are
/// @param moved the new path of a file, given the present one
public record Imports(ProjectFolder folder, UnaryOperator<String> moved) {
    private static final Pattern SUFFIX = Pattern.compile("\\.[jt]s$");

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
        try {
            var target = folder.imported(file, written).map(TypeScriptFile::path);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            var before = way(file, target.get());
            var after = way(moved.apply(file), moved.apply(target.get()));
            var suffix = SUFFIX.matcher(written);
            return before.equals(after)
                    ? Optional.empty()
                    : Optional.of(
                            SUFFIX.matcher(after)
                                    .replaceFirst(suffix.find() ? suffix.group() : ""));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String way(String from, String to) {
        // A file right in the folder has no parent of its own.
        var root = Path.of("/");
        var way = slashed(root.resolve(from).getParent().relativize(root.resolve(to)));
        return way.startsWith(".") ? way : "./" + way;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
