package io.nangols.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Reads files from git repositories, and does nothing else: it runs no program, looks at nobody's
/// settings and writes nothing.
final class GitRepository {
    /// A longer file was not written by hand.
    private static final int MAX_BYTES = 2 << 20;

    static {
        SystemReader.setInstance(new Alone(SystemReader.getInstance()));
        // Nobody shall wait for more than a moment until JGit knows how finely files tell time.
        FS.FileStoreAttributes.setBackground(true);
    }

    private GitRepository() {}

    /// The text of `file`, a path without links, in the last commit of the repository that holds
    /// it. Empty when there is none, when the commit does not have the file, and whenever git's
    /// files cannot be made sense of.
    static Optional<String> committed(Path file) {
        var builder = new FileRepositoryBuilder().setFS(FS.DETECTED).setMustExist(true);
        builder.findGitDir(file.getParent().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (var repository = builder.build()) {
            return repository.isBare() ? Optional.empty() : committed(repository, file);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> committed(Repository repository, Path file) throws IOException {
        var head = Optional.ofNullable(repository.resolve(Constants.HEAD));
        var root = FileUri.real(repository.getWorkTree().toPath());
        if (head.isEmpty() || !file.startsWith(root)) {
            return Optional.empty();
        }
        var path = root.relativize(file).toString().replace('\\', '/');
        try (var walk = new RevWalk(repository)) {
            var tree = walk.parseCommit(head.get()).getTree();
            try (var found = TreeWalk.forPath(walk.getObjectReader(), path, tree)) {
                if (found == null
                        || (found.getRawMode(0) & FileMode.TYPE_MASK) != FileMode.TYPE_FILE) {
                    return Optional.empty();
                }
                var content = walk.getObjectReader().open(found.getObjectId(0));
                return content.getSize() <= MAX_BYTES
                        ? Optional.of(new String(content.getCachedBytes(MAX_BYTES), UTF_8))
                        : Optional.empty();
            }
        }
    }

    /// The system as JGit sees it, without the settings of the machine and its user.
    private static final class Alone extends SystemReader.Delegate {
        Alone(SystemReader system) {
            super(system);
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new NoFile(parent, fs);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new NoFile(parent, fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new NoFile(parent, fs);
        }
    }

    /// Settings that are on no disk.
    private static final class NoFile extends FileBasedConfig {
        NoFile(Config parent, FS fs) {
            super(parent, null, fs);
            setBoolean("jmx", null, "WindowCache", false);
        }

        /// How finely a file system tells time JGit would find out by writing files into the
        /// repository.
        @Override
        public long getTimeUnit(
                String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(2, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
