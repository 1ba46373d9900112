package io.nangols.workspace;

import io.nangols.workspace.Catalogs.Installed;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// Reads the folder of a project, and later only what has changed in it. Links are followed; hidden
/// folders and those that hold what was installed or built are left out, and so are tests,
/// declarations and what cannot be read. Of a folder that is too large to be a project's, such as a
/// home folder, no file is known.
public final class FolderReader {
    /// A folder with more scripts in it, or with more of anything, is something else than a Nango
    /// project.
    private static final int MAX_SCRIPTS = 10_000;

    private static final int MAX_FILES = 50_000;

    /// All scripts together.
    private static final long MAX_TOTAL_BYTES = 64 << 20;

    private static final int MAX_DEPTH = 8;

    /// A longer script was not written by hand.
    private static final long MAX_BYTES = 2 << 20;

    /// With fewer files to read, one thread is as fast as more.
    private static final int FEW = 32;

    private static final Set<String> NOT_DEPLOYED =
            Set.of("tests", "__tests__", "mocks", "__mocks__", "coverage");

    /// What Nango makes of the models may be declarations alone.
    private static final String GENERATED_TYPES = "models.d.ts";

    /// A file that has just been written may be written again without a later time: disks count in
    /// steps of up to two seconds.
    private static final long STEP_MILLIS = 2_000;

    /// @param settled whether a later change is sure to show in time or size
    private record Stamped(FileTime modified, long size, boolean settled, TypeScriptFile file) {
        /// Whether it need not be read again.
        boolean isStill(BasicFileAttributes now) {
            return settled && size == now.size() && modified.equals(now.lastModifiedTime());
        }
    }

    private record Found(
            Map<Path, Stamped> scripts, Set<String> projects, Optional<Installed> providers) {
        /// Where nothing can be said of the files, since these are not all.
        Found withoutFiles() {
            return new Found(Map.of(), Set.of(), providers);
        }

        /// When files were last written does not matter.
        boolean saysTheSameAs(Found other) {
            return scripts.keySet().equals(other.scripts.keySet())
                    && scripts.entrySet().stream()
                            .allMatch(
                                    each ->
                                            each.getValue().file()
                                                    == other.scripts.get(each.getKey()).file())
                    && projects.equals(other.projects)
                    && providers.equals(other.providers);
        }
    }

    /// A file that is to be read.
    private record Listed(Path file, BasicFileAttributes attributes) {}

    private final Path nangoYaml;
    private final Path folder;
    private final Catalogs catalogs;
    private final LastCommit commit;
    private Found known = new Found(Map.of(), Set.of(), Optional.empty());
    private Optional<ProjectFolder> last = Optional.empty();

    /// A reader of the folder in which a `nango.yaml` lies.
    public FolderReader(Path nangoYaml, Catalogs catalogs) {
        // A bare name has no parent, and what is in the working folder none either.
        var file = nangoYaml.toAbsolutePath();
        this.nangoYaml = nangoYaml;
        this.folder = Optional.ofNullable(file.getParent()).orElse(file);
        this.catalogs = catalogs;
        this.commit = new LastCommit(file);
    }

    /// Whether it reads the folder of that file.
    boolean isOf(Path other) {
        return nangoYaml.equals(other);
    }

    /// Whether the file at a path, relative to a project's folder, is read if it is there.
    public static boolean isRead(Path relative) {
        int folders = relative.getNameCount() - 1;
        for (int i = 0; i < folders; i++) {
            if (isLeftOut(relative.getName(i).toString())) {
                return false;
            }
        }
        return folders < MAX_DEPTH && isScript(relative.getFileName().toString());
    }

    private static boolean isLeftOut(String folderName) {
        return ProjectFinder.isLeftOut(folderName) || NOT_DEPLOYED.contains(folderName);
    }

    private static boolean isScript(String name) {
        return name.endsWith(".ts")
                && !name.endsWith(".test.ts")
                && !name.endsWith(".spec.ts")
                && (!name.endsWith(".d.ts") || name.equals(GENERATED_TYPES));
    }

    /// What is there now; the same object as before when nothing has changed.
    public synchronized ProjectFolder read() {
        var found = find();
        var committed = commit.read();
        boolean same = last.isPresent() && found.saysTheSameAs(known);
        known = found;
        if (!same || !last.get().committed().equals(committed)) {
            last =
                    Optional.of(
                            new ProjectFolder(
                                    name(),
                                    scripts(found.scripts()),
                                    found.projects(),
                                    () -> catalogs.of(found.providers()),
                                    committed));
        }
        return last.get();
    }

    private Found find() {
        var found =
                new Found(
                        new ConcurrentHashMap<>(), new HashSet<>(), Catalogs.installedFor(folder));
        var visitor = new Visitor(found);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, visitor);
        } catch (IOException | SecurityException _) {
            // What was found until then is the best that can be known.
        }
        if (visitor.sawTooMuch()) {
            return found.withoutFiles();
        }
        read(visitor.unread, found);
        return found;
    }

    /// Reads files on as many threads as there are processors: threads of its own, since others may
    /// wait for this one.
    private void read(List<Listed> files, Found found) {
        if (files.size() < FEW) {
            files.forEach(file -> read(file).ifPresent(it -> found.scripts().put(file.file(), it)));
            return;
        }
        int processors = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(processors)) {
            int share = (files.size() + processors - 1) / processors;
            for (int from = 0; from < files.size(); from += share) {
                var part = files.subList(from, Math.min(from + share, files.size()));
                threads.execute(
                        () ->
                                part.forEach(
                                        file ->
                                                read(file)
                                                        .ifPresent(
                                                                it ->
                                                                        found.scripts()
                                                                                .put(
                                                                                        file.file(),
                                                                                        it))));
            }
        }
    }

    private Optional<Stamped> read(Listed listed) {
        try {
            long now = System.currentTimeMillis();
            var text = SourceFiles.read(listed.file());
            var script =
                    Optional.ofNullable(known.scripts().get(listed.file()))
                            .map(Stamped::file)
                            .filter(before -> before.text().equals(text))
                            .orElseGet(() -> new TypeScriptFile(relative(listed.file()), text));
            var attributes = listed.attributes();
            var modified = attributes.lastModifiedTime();
            boolean settled = modified.toMillis() < now - STEP_MILLIS;
            return Optional.of(new Stamped(modified, attributes.size(), settled, script));
        } catch (IOException _) {
            // Gone, or forbidden: then nothing can be said of it.
            return Optional.empty();
        }
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private Optional<String> name() {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString);
    }

    private static SortedMap<String, TypeScriptFile> scripts(Map<Path, Stamped> found) {
        var scripts = new TreeMap<String, TypeScriptFile>();
        found.values().forEach(each -> scripts.put(each.file().path(), each.file()));
        return scripts;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Found found;
        private final List<Listed> unread = new ArrayList<>();
        private int files;
        private long bytes;

        Visitor(Found found) {
            this.found = found;
        }

        boolean sawTooMuch() {
            return files > MAX_FILES
                    || bytes > MAX_TOTAL_BYTES
                    || found.scripts().size() + unread.size() > MAX_SCRIPTS;
        }

        private FileVisitResult goOn() {
            return sawTooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            files++;
            return !dir.equals(folder) && isLeftOut(dir.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : goOn();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            var name = file.getFileName().toString();
            if (isScript(name) && attributes.isRegularFile() && attributes.size() <= MAX_BYTES) {
                take(file, attributes);
            } else if (name.equals(ProjectFinder.FILE_NAME) && !folder.equals(file.getParent())) {
                found.projects().add(relative(file.getParent()));
            }
            return goOn();
        }

        private void take(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            var before = known.scripts().get(file);
            if (before != null && before.isStill(attributes)) {
                found.scripts().put(file, before);
            } else {
                unread.add(new Listed(file, attributes));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
