package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Integration;
import io.nangols.project.Project;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class LastCommitTest {
    @TempDir Path root;
    private Path repository;
    private Path file;

    /// Otherwise JGit, which makes the repositories here, does more on this machine than it does in
    /// the product.
    @BeforeAll
    static void restrainJGit(@TempDir Path nothing) {
        assertThat(GitRepository.committed(nothing.resolve("nango.yaml"))).isEmpty();
    }

    @BeforeEach
    void makeARepository() throws GitAPIException, IOException {
        repository = root.resolve("repository");
        file = repository.resolve("integrations/nango.yaml");
        Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call().close();
        write(file, "github");
    }

    @Test
    void knowsWhatWasCommitted() throws GitAPIException, IOException {
        commit();
        write(file, "slack");

        assertThat(integrations(new LastCommit(file).read().get())).containsExactly("github");
    }

    @Test
    void isTheSameUntilTheNextCommit() throws GitAPIException, IOException {
        commit();
        var commit = new LastCommit(file);
        var first = commit.read();
        write(file, "slack");

        assertThat(commit.read()).isSameAs(first);
        commit();
        assertThat(integrations(commit.read().get())).containsExactly("slack");
    }

    @Test
    void seesAnotherBranch() throws GitAPIException, IOException {
        commit();
        var commit = new LastCommit(file);
        commit.read();
        try (var git = Git.open(repository.toFile())) {
            git.checkout().setCreateBranch(true).setName("other").call();
            write(file, "slack");
            commit();
            git.checkout().setName("main").call();
        }

        assertThat(integrations(commit.read().get())).containsExactly("github");
    }

    @Test
    void aRepositoryWithoutACommitHasNothing() {
        assertThat(new LastCommit(file).read().get()).isEmpty();
    }

    @Test
    void aFileThatIsNotInTheCommitIsNothing() throws GitAPIException, IOException {
        commit();
        var other = repository.resolve("nango.yaml");
        write(other, "slack");

        assertThat(new LastCommit(other).read().get()).isEmpty();
    }

    @Test
    void outsideARepositoryThereIsNothing() throws IOException {
        var alone = root.resolve("nango.yaml");
        write(alone, "slack");

        assertThat(new LastCommit(alone).read().get()).isEmpty();
    }

    @Test
    void aWorktreeHasItsOwnHead() throws GitAPIException, IOException {
        commit();
        var worktree = Files.createDirectory(root.resolve("worktree"));
        var git = Files.createDirectories(repository.resolve(".git/worktrees/worktree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + git + "\n");
        Files.writeString(git.resolve("gitdir"), worktree.resolve(".git") + "\n");
        Files.writeString(git.resolve("commondir"), "../..\n");
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        var there = worktree.resolve("integrations/nango.yaml");
        write(there, "slack");

        assertThat(integrations(new LastCommit(there).read().get())).containsExactly("github");
    }

    @Test
    void aBrokenRepositoryHasNothing() throws GitAPIException, IOException {
        commit();
        Files.writeString(repository.resolve(".git/refs/heads/main"), "no commit\n");

        assertThat(new LastCommit(file).read().get()).isEmpty();
    }

    @Test
    void aFileOfUnusualLengthIsIgnored() throws GitAPIException, IOException {
        Files.writeString(file, "integrations: {}\n" + "#".repeat(3 << 20));
        commit();

        assertThat(new LastCommit(file).read().get()).isEmpty();
    }

    @Test
    void readingWritesNothing() throws GitAPIException, IOException {
        commit();
        var before = everything();

        var _ = new LastCommit(file).read().get();

        assertThat(everything()).isEqualTo(before);
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.sorted().toList();
        }
    }

    private void commit() throws GitAPIException, IOException {
        try (var git = Git.open(repository.toFile())) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("All").setAuthor("A", "a@b").setSign(false).call();
        }
    }

    private static void write(Path file, String integration) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "integrations: { " + integration + ": {} }\n");
    }

    private static List<String> integrations(Optional<Project> project) {
        return project.orElseThrow().integrations().stream()
                .map(Integration::name)
                .map(name -> name.value())
                .toList();
    }
}
