package io.nangols.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Finds the Nango projects below folders: every file named exactly `nango.yaml`.
///
/// Left out are hidden folders and those that hold what was installed or built. Links are followed,
/// but no folder is entered twice and no file is reported twice: where several paths lead to one
/// file, the path without links is the one reported.
public final class ProjectFinder {
    /// The name that makes a file a Nango project; Nango knows no other.
    public static final String FILE_NAME = "nango.yaml";

    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "build");

    private static final int MAX_DEPTH = 64;

    /// By the path's letters, the same on every system.
    private static final Comparator<Path> BY_PATH =
            Comparator.comparing(path -> path.toString().replace('\\', '/'));

    /// A folder to enter: the path that leads there, and where that is without links.
    private record Folder(Path path, Path real, int depth) {}

    private final BiConsumer<Path, IOException> onUnreadable;
    private final Set<Path> entered = new HashSet<>();
    private final Set<Path> known = new HashSet<>();
    private final List<Path> found = new ArrayList<>();
    private final List<Folder> linkedFolders = new ArrayList<>();
    private final List<Path> linkedFiles = new ArrayList<>();

    private ProjectFinder(BiConsumer<Path, IOException> onUnreadable) {
        this.onUnreadable = onUnreadable;
    }

    /// The projects below `root`, or `root` itself when it is a file; what cannot be read is left
    /// out.
    public static List<Path> find(Path root) {
        return find(List.of(root), (_, _) -> {});
    }

    /// The projects below any of `roots`, in a stable order; a root that is a file counts whatever
    /// its name is. Each path begins with its root as given. `onUnreadable` hears of every root,
    /// folder and `nango.yaml` that is not there or cannot be read.
    public static List<Path> find(List<Path> roots, BiConsumer<Path, IOException> onUnreadable) {
        return new ProjectFinder(onUnreadable).search(roots);
    }

    /// Whether a folder of that name is left out.
    static boolean isLeftOut(String folderName) {
        return folderName.startsWith(".") || NOT_SOURCES.contains(folderName);
    }

    private List<Path> search(List<Path> roots) {
        var folders = new ArrayDeque<Folder>();
        for (var root : roots) {
            addRoot(root, folders);
        }
        // Links wait until everything that is reached without them is known.
        enterAll(folders);
        while (!linkedFolders.isEmpty()) {
            var next = linkedFolders.stream().min(Comparator.comparing(Folder::path, BY_PATH));
            linkedFolders.remove(next.orElseThrow());
            enterAll(new ArrayDeque<>(List.of(next.orElseThrow())));
        }
        linkedFiles.sort(BY_PATH);
        linkedFiles.forEach(this::addLinkedFile);
        found.sort(BY_PATH);
        return List.copyOf(found);
    }

    private void addRoot(Path root, Deque<Folder> folders) {
        try {
            var real = realPath(root);
            boolean link = !real.equals(root.toAbsolutePath().normalize());
            if (Files.isDirectory(real)) {
                var folder = new Folder(root, real, 0);
                if (link) {
                    linkedFolders.add(folder);
                } else {
                    folders.add(folder);
                }
            } else if (link) {
                linkedFiles.add(root);
            } else {
                add(root, real);
            }
        } catch (IOException e) {
            onUnreadable.accept(root, e);
        }
    }

    /// A pipe, such as a shell's `<(command)`, can be read but has no real path.
    private static Path realPath(Path root) throws IOException {
        try {
            return root.toRealPath();
        } catch (NoSuchFileException e) {
            if (Files.exists(root)) {
                return root.toAbsolutePath().normalize();
            }
            throw e;
        }
    }

    private void enterAll(Deque<Folder> folders) {
        while (!folders.isEmpty()) {
            var folder = folders.removeLast();
            if (entered.add(folder.real())) {
                try (var children = Files.newDirectoryStream(folder.path())) {
                    for (Iterator<Path> each = children.iterator(); each.hasNext(); ) {
                        visit(folder, each.next(), folders);
                    }
                } catch (DirectoryIteratorException e) {
                    onUnreadable.accept(folder.path(), e.getCause());
                } catch (IOException e) {
                    onUnreadable.accept(folder.path(), e);
                }
            }
        }
    }

    private void visit(Folder parent, Path path, Deque<Folder> folders) throws IOException {
        var name = path.getFileName().toString();
        // Not by the name's text: a name that the system's encoding cannot say has none.
        var real = parent.real().resolve(path.getFileName());
        BasicFileAttributes kind;
        try {
            kind = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException _) {
            // Gone since the folder was listed, which is no reason to miss its neighbours.
            return;
        }
        if (kind.isSymbolicLink()) {
            visitLink(parent, path, name);
        } else if (kind.isDirectory()) {
            if (!isLeftOut(name) && parent.depth() < MAX_DEPTH) {
                folders.add(new Folder(path, real, parent.depth() + 1));
            }
        } else if (kind.isRegularFile() && name.equals(FILE_NAME)) {
            add(path, real);
        }
    }

    private void visitLink(Folder parent, Path link, String name) {
        if (!isLeftOut(name) && Files.isDirectory(link) && parent.depth() < MAX_DEPTH) {
            try {
                var target = link.toRealPath();
                // A link to a folder that it lies in leads out of what was asked for.
                if (!parent.real().startsWith(target)) {
                    linkedFolders.add(new Folder(link, target, parent.depth() + 1));
                }
            } catch (IOException e) {
                onUnreadable.accept(link, e);
            }
        } else if (name.equals(FILE_NAME) && !Files.isDirectory(link)) {
            linkedFiles.add(link);
        }
    }

    private void addLinkedFile(Path link) {
        try {
            add(link, link.toRealPath());
        } catch (IOException e) {
            onUnreadable.accept(link, e);
        }
    }

    private void add(Path path, Path real) {
        if (known.add(real)) {
            found.add(path);
        }
    }
}
