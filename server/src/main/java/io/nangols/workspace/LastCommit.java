package io.nangols.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What the last commit of a git repository has of one file. Asking whether there is a newer commit
/// costs a few reads of small files; the file itself is read when somebody wants to know it.
final class LastCommit {
    /// No file that says where `HEAD` is comes near it.
    private static final int MAX_BYTES = 4_096;

    private final Path file;
    private Optional<String> head = Optional.empty();
    private Supplier<Optional<Project>> project = Optional::empty;

    LastCommit(Path file) {
        this.file = file;
    }

    /// Gives the file in the last commit; the same object as before while that is the same commit.
    Supplier<Optional<Project>> read() {
        var now = head();
        if (!now.equals(head)) {
            head = now;
            project = now.isPresent() ? new Lazy<>(this::committed) : Optional::empty;
        }
        return project;
    }

    private Optional<Project> committed() {
        return GitRepository.committed(FileUri.real(file)).map(YamlTree::parse).map(Project::of);
    }

    /// Something that differs when another commit is the last one; empty outside a repository.
    private Optional<String> head() {
        for (var at = FileUri.real(file).getParent(); at != null; at = at.getParent()) {
            var git = at.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(head(git));
            }
            if (Files.isRegularFile(git)) {
                return text(git)
                        .filter(it -> it.startsWith("gitdir:"))
                        .map(it -> git.resolveSibling(it.substring("gitdir:".length()).strip()))
                        .map(LastCommit::head);
            }
        }
        return Optional.empty();
    }

    private static String head(Path git) {
        var head = text(git.resolve("HEAD")).orElse("");
        var common = text(git.resolve("commondir")).map(git::resolve).orElse(git);
        var branch =
                head.startsWith("ref:")
                        ? text(common.resolve(head.substring("ref:".length()).strip())).orElse("")
                        : "";
        return String.join(
                "\n",
                git.toString(),
                head,
                branch,
                changed(common.resolve("packed-refs")),
                changed(common.resolve("reftable/tables.list")));
    }

    private static Optional<String> text(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Optional.of(new String(bytes.readNBytes(MAX_BYTES), UTF_8).strip());
        } catch (IOException | SecurityException _) {
            return Optional.empty();
        }
    }

    private static String changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toString();
        } catch (IOException | SecurityException _) {
            return "";
        }
    }
}
