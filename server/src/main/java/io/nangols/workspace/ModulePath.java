package io.nangols.rules.script;

import io.nangols.workspace.ProjectFolder;
import io.nangols.workspace.TypeScriptFile;

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
record ModulePath(ProjectFolder folder, String from, String written) {
    private static final Pattern RELATIVE = Pattern.compile("\\.\\.?(?:/.*)?");
    private static final Pattern CODE_EXTENSION = Pattern.compile("\\.[cm]?[jt]s$");

    /// Whether it names a file by the way to it, and not a package.
    boolean isRelative() {
        return RELATIVE.matcher(written).matches();
    }

    /// Whether somebody is still typing a path: it ends where a name must follow.
    static boolean isUnfinished(String written) {
        return written.isEmpty() || written.endsWith("/") || written.endsWith(".");
    }

    /// Whether it names a file `models` in a folder above the script, or beside it.
    boolean isOfModels() {
        return isOfModels(written);
    }

    /// Whether that, without the quotes, names a file `models` in a folder above, or beside.
    static boolean isOfModels(String written) {
        return written.matches("(?:\\.\\.?/)+models(?:\\.[jt]s)?");
    }

    /// The file that it names; empty when there is none.
    Optional<TypeScriptFile> target() {
        return Stream.of(path())
                .filter(_ -> isRelative())
                .flatMap(ModulePath::files)
                .flatMap(it -> folder.script(it).stream())
                .findFirst();
    }

    private static Stream<String> files(String path) {
        var stem = CODE_EXTENSION.matcher(path).replaceFirst("");
        return path.isEmpty()
                ? Stream.of("index.ts")
                : Stream.of(stem + ".ts", path + ".ts", path + "/index.ts");
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
    String seenFrom(String other) {
        if (!isRelative()) {
            return written;
        }
        var extension = CODE_EXTENSION.matcher(written);
        var end = extension.find() ? extension.group() : "";
        return between(other, path()) + end;
    }

    /// What `from` writes to name `target`, without an extension.
    static String between(String from, String target) {
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
