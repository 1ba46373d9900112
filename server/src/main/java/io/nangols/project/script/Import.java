package io.nangols.project.script;

import io.nangols.project.Spanned;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `import { a, b as c } from 'module'`, and what else a script imports from there.
///
/// @param module what is written as the module, without its quotes
/// @param typeOnly whether `type` stands behind `import`
/// @param names those in braces
/// @param namespace what the script calls all of the module: `* as name`
public record Import(
        Spanned<String> module,
        boolean typeOnly,
        List<ImportedName> names,
        Optional<String> namespace) {
    private static final Pattern MODELS = Pattern.compile("(?:\\.\\.?/)+models(?:\\.[jt]s)?");

    /// One of the names in braces: `name as local`.
    ///
    /// @param local what the script calls it; the same as `name` where there is no `as`
    public record ImportedName(Spanned<String> name, Spanned<String> local) {
        /// Whether the script calls it otherwise.
        public boolean isRenamed() {
            return !local.span().equals(name.span());
        }
    }

    /// Whether the module is a file `models` in a folder above or beside the script.
    public boolean isOfModels() {
        return isModels(module.value());
    }

    /// Whether a module is such a file, as it is written behind `from`.
    public static boolean isModels(String module) {
        return MODELS.matcher(module).matches();
    }
}
