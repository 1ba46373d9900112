package io.nangols.rules.script;

import java.util.regex.Pattern;

/// Where the types of what a provider sends are declared: in `types.ts`, or in several such files.
final class TypesPath {
    private static final Pattern TYPES =
            Pattern.compile("(?:.*/)?(?:types/.*|(?:[^/]+[-._])?types?\\.ts)");

    private TypesPath() {}

    /// Whether the file at `path` is one of types.
    static boolean matches(String path) {
        return TYPES.matcher(path).matches();
    }
}
