package io.nangols.simulation;

import io.nangols.workspace.ProjectFinder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// The projects to work on, in two folders of a workspace: what files they have, by their paths,
/// and where the links among them lead.
///
/// @param texts by path
/// @param links by path, the path to which it leads
record Projects(SortedMap<String, String> texts, SortedMap<String, String> links) {
    /// The folders of the workspace.
    static final List<String> FOLDERS = List.of("one", "two");

    private static final int LINK_EVERY = 20;

    private static final long MAX_BYTES = 200_000;

    /// Some of the projects in `folders`.
    static Projects in(List<Path> folders, int count, long seed) {
        var all = new ArrayList<>(ProjectFinder.find(folders, (_, _) -> {}));
        Collections.shuffle(all, new Random(new SplittableRandom(seed).nextLong()));
        var chosen = all.stream().limit(count).map(Path::getParent).sorted().toList();
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < chosen.size(); i++) {
            var project = chosen.get(i);
            var place = FOLDERS.get(i % 2) + "/" + i + "-" + project.getFileName() + "/";
            for (var file : files(project)) {
                texts.put(
                        place + project.relativize(file).toString().replace('\\', '/'), text(file));
            }
        }
        return new Projects(texts, links(texts.keySet()));
    }

    /// Some scripts are those of other projects, too.
    private static SortedMap<String, String> links(Set<String> paths) {
        var links = new TreeMap<String, String>();
        var scripts = paths.stream().filter(path -> path.endsWith(".ts")).toList();
        for (int i = 0; i < scripts.size(); i += LINK_EVERY) {
            var target = scripts.get((i + scripts.size() / 2) % scripts.size());
            links.put(scripts.get(i).replaceFirst("\\.ts$", "-linked.ts"), target);
        }
        return links;
    }

    private static List<Path> files(Path project) {
        try (var found = Files.walk(project, FileVisitOption.FOLLOW_LINKS)) {
            var files = new ArrayList<Path>();
            for (var file : found.sorted().toList()) {
                var name = file.getFileName().toString();
                boolean wanted =
                        name.endsWith(".ts")
                                || name.equals(ProjectFinder.FILE_NAME)
                                || name.equals(".nango-ls.json");
                if (wanted
                        && !file.toString().contains("node_modules")
                        && Files.isRegularFile(file)
                        && Files.size(file) < MAX_BYTES) {
                    files.add(file);
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes everything on a disk as it is here. Returns the paths of what was not.
    List<Path> restoreTo(Disk disk) {
        try {
            var changed = new ArrayList<Path>();
            for (var path : disk.files("")) {
                if (!texts.containsKey(path) && !links.containsKey(path)) {
                    changed.addAll(disk.delete(path));
                }
            }
            for (var text : texts.entrySet()) {
                restore(disk, text.getKey(), text.getValue(), changed);
            }
            for (var link : links.entrySet()) {
                var file = disk.root().resolve(link.getKey());
                var target = disk.root().resolve(link.getValue());
                if (!Files.isSymbolicLink(file)) {
                    changed.addAll(disk.delete(link.getKey()));
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, file.getParent().relativize(target));
                    changed.add(file);
                }
            }
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restore(Disk disk, String path, String text, List<Path> changed)
            throws IOException {
        var file = disk.root().resolve(path);
        boolean same =
                Files.isRegularFile(file)
                        && !Files.isSymbolicLink(file)
                        && Arrays.equals(Files.readAllBytes(file), Disk.bytes(text));
        if (!same) {
            if (Files.isSymbolicLink(file) || Files.isDirectory(file)) {
                changed.addAll(disk.delete(path));
            }
            changed.addAll(disk.write(path, text));
        }
    }
}
