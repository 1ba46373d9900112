package io.nangols.features.rename;

import io.nangols.project.Project;
import io.nangols.rules.FileChange;
import io.nangols.rules.Subject;
import io.nangols.rules.fix.TextDifference;
import io.nangols.rules.rename.Rename;
import io.nangols.rules.rename.ScriptRename;
import io.nangols.text.Edit;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;
import io.nangols.workspace.TypeScriptFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a `nango.yaml` has to say when files of its project get other names: an entry is called
/// like its script, an integration like the folder of its scripts. Where they move elsewhere, or
/// the new name is none for an entry, it stays as it is.
public final class MovedFiles {
    private MovedFiles() {}

    /// A file or folder before and after.
    public record Move(FileUri from, FileUri to) {}

    /// What to change in one `nango.yaml` before the files are moved. A name may become free only
    /// by another move; files that change places keep their entries.
    public static List<Edit> editsIn(ProjectFile file, List<Move> moves) {
        var subject = Subject.of(file);
        var open =
                new ArrayList<>(
                        moves.stream().flatMap(move -> paths(move, file).stream()).toList());
        // The folder of a script is known by its old name until all scripts are.
        open.sort(Comparator.comparing(Paths::areScripts).reversed());
        var done = new ArrayList<Step>();
        for (var next = possible(subject, open); next.isPresent(); ) {
            done.add(next.get());
            next = possible(next.get().after(), open);
        }
        return switch (done.size()) {
            case 0 -> List.of();
            case 1 -> done.getFirst().edits();
            default -> new TextDifference(text(subject), text(done.getLast().after())).edits();
        };
    }

    /// What following one move changes, and what is there after it.
    private record Step(List<Edit> edits, Subject after) {}

    /// Follows the first move that the file can follow, which leaves `open`.
    private static Optional<Step> possible(Subject subject, List<Paths> open) {
        for (var paths : open) {
            var step = step(subject, paths);
            if (step.isPresent()) {
                open.remove(paths);
                return step;
            }
        }
        return Optional.empty();
    }

    private static Optional<Step> step(Subject subject, Paths paths) {
        return rename(subject, paths)
                .filter(Rename.Done.class::isInstance)
                .map(rename -> rename.changes().stream().flatMap(MovedFiles::edits).toList())
                .map(edits -> new Step(edits, after(subject, paths, edits)));
    }

    private static Subject after(Subject subject, Paths paths, List<Edit> edits) {
        var tree = subject.project().tree().reparse(Edit.applyAll(text(subject), edits));
        return new Subject(Project.of(tree), paths.moved(subject.folder()));
    }

    private static String text(Subject subject) {
        return subject.project().tree().text();
    }

    /// Both relative to the project's folder, with `/` between their parts.
    private record Paths(String from, String to) {
        /// Whether only the last name changes.
        boolean stayInPlace() {
            return parent(from).equals(parent(to));
        }

        boolean areScripts() {
            return from.endsWith(".ts") && to.endsWith(".ts");
        }

        String newName() {
            return to.substring(parent(to).length(), to.length() - ".ts".length());
        }

        /// What lies around then.
        ProjectFolder moved(ProjectFolder folder) {
            var scripts = new TreeMap<String, TypeScriptFile>();
            folder.scripts()
                    .values()
                    .forEach(
                            script -> {
                                var path = moved(script.path());
                                scripts.put(path, new TypeScriptFile(path, script.text()));
                            });
            return new ProjectFolder(
                    folder.name(),
                    scripts,
                    folder.projects(),
                    folder.catalog(),
                    folder.committed());
        }

        private String moved(String path) {
            return path.equals(from) || path.startsWith(from + "/")
                    ? to + path.substring(from.length())
                    : path;
        }

        private static String parent(String path) {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    private static Optional<Paths> paths(Move move, ProjectFile file) {
        return relative(move.from(), file)
                .flatMap(from -> relative(move.to(), file).map(to -> new Paths(from, to)))
                .filter(Paths::stayInPlace);
    }

    private static Optional<String> relative(FileUri uri, ProjectFile file) {
        var folder = file.uri().path().map(Path::getParent);
        return uri.path()
                .filter(path -> folder.filter(path::startsWith).isPresent())
                .map(path -> folder.get().relativize(path).toString().replace('\\', '/'));
    }

    private static Optional<Rename> rename(Subject subject, Paths paths) {
        return paths.areScripts() ? ofScript(subject, paths) : ofFolder(subject, paths);
    }

    private static Optional<Rename> ofScript(Subject subject, Paths paths) {
        for (var integration : subject.project().integrations()) {
            for (var entry : subject.entries(integration).toList()) {
                var script = subject.script(entry).map(TypeScriptFile::path);
                if (script.filter(paths.from()::equals).isPresent()) {
                    return Optional.of(
                            ScriptRename.ofEntryAlone(
                                    subject, integration, entry, paths.newName()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Rename> ofFolder(Subject subject, Paths paths) {
        return subject.project().integrations().stream()
                .filter(integration -> integration.name().value().equals(paths.from()))
                .findFirst()
                .map(integration -> IntegrationRename.ofKeyAlone(subject, integration, paths.to()));
    }

    private static Stream<Edit> edits(FileChange change) {
        return change instanceof FileChange.Here(var edits) ? edits.stream() : Stream.empty();
    }
}
