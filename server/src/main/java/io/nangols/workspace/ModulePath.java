package io.nangols.workspace;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a script writes behind `from` to name another file of the project.
///
/// @param folder where both are
/// @param from the script's path
/// @param written what it writes, without the quotes
public record ModulePath(ProjectFolder folder, String from, String written) {
    /// The end of the path to the file that a folder's name stands for.
    private static final String IN_FOLDER = "/index";

    private static final Pattern RELATIVE = Pattern.compile("\\.\\.?(?:/.*)?");
    private static final Pattern CODE_EXTENSION = Pattern.compile("\\.[cm]?[jt]s$");

    /// Whether it names a file by the way to it, and not a package.
    public boolean isRelative() {
        return RELATIVE.matcher(written).matches();
    }

    /// Whether somebody is still typing a path: it ends where a name must follow.
    public static boolean isUnfinished(String written) {
        return written.isEmpty() || written.endsWith("/") || written.endsWith(".");
    }

    /// The file that it names; empty when there is none.
    public Optional<TypeScriptFile> target() {
        return Stream.of(path())
                .filter(_ -> isRelative())
                .flatMap(ModulePath::files)
                .flatMap(it -> folder.script(it).stream())
                .findFirst();
    }

    private static Stream<String> files(String path) {
        var stem = CODE_EXTENSION.matcher(path).replaceFirst("");
        return path.isEmpty()
                ? Stream.of(indexOf(path))
                : Stream.of(stem + ".ts", path + ".ts", indexOf(path));
    }

    private static String indexOf(String folder) {
        return folder.isEmpty() ? "index.ts" : folder + IN_FOLDER + ".ts";
    }

    /// Where it leads, from the project's folder; outside, it begins with `../`.
    private String path() {
        var parts = new ArrayDeque<>(List.of(from.split("/", -1)));
        parts.removeLast();
        for (var part : written.split("/", -1)) {
            switch (part) {
                case "", "." -> {}
                case ".." -> {
                    if (parts.isEmpty() || parts.getLast().equals("..")) {
                        parts.addLast(part);
                    } else {
                        parts.removeLast();
                    }
                }
                default -> parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /// What another file of the project writes to name the same.
    public String seenFrom(String other) {
        if (!isRelative()) {
            return written;
        }
        return between(other, path()) + extension();
    }

    /// What `other` writes to name `file`, in the manner of this: with such an extension or none,
    /// and with a folder's name for the `index` in it where this has that.
    public String rewritten(String other, String file) {
        var way = between(other, file);
        return namesFolder() && way.endsWith(IN_FOLDER)
                ? way.substring(0, way.length() - IN_FOLDER.length())
                : way + extension();
    }

    private boolean namesFolder() {
        return target().filter(file -> file.path().equals(indexOf(path()))).isPresent();
    }

    private String extension() {
        var extension = CODE_EXTENSION.matcher(written);
        return extension.find() ? extension.group() : "";
    }

    /// What `from` writes to name `target`, without an extension.
    public static String between(String from, String target) {
        var start = from.split("/", -1);
        var end = target.split("/", -1);
        int common = 0;
        while (common < Math.min(start.length, end.length) - 1
                && start[common].equals(end[common])) {
            common++;
        }
        int up = start.length - 1 - common;
        var way = String.join("/", List.of(end).subList(common, end.length));
        return (up == 0 ? "./" : "../".repeat(up)) + CODE_EXTENSION.matcher(way).replaceFirst("");
    }
}
