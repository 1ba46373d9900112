package io.nangols.project.script;

import io.nangols.project.Spanned;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `import { a, b as c } from 'module'`, and what else a script imports from there.
///
/// @param module what is written as the module, without its quotes
/// @param typeOnly whether `type` stands behind `import`
/// @param defaultName what the script calls the module's default export
/// @param names those in braces
/// @param namespace what the script calls all of the module: `* as name`
public record Import(
        Spanned<String> module,
        boolean typeOnly,
        Optional<String> defaultName,
        List<ImportedName> names,
        Optional<String> namespace) {
    private static final Pattern MODELS = Pattern.compile("(?:\\.\\.?/)+models(?:\\.[jt]s)?");

    /// One of the names in braces: `name as local`.
    ///
    /// @param typeOnly whether `type` stands before it
    /// @param local what the script calls it; the same as `name` where there is no `as`
    public record ImportedName(boolean typeOnly, Spanned<String> name, Spanned<String> local) {
        /// Whether the script calls it otherwise.
        public boolean isRenamed() {
            return !local.span().equals(name.span());
        }
    }

    /// Whether anything of it is there when the script runs, where types are gone.
    public boolean isOfValues() {
        return isOfNamedValues() || !typeOnly && hasOtherThanNames();
    }

    /// Whether that is a name in braces, or all of the module for what it does: `import 'module'`.
    public boolean isOfNamedValues() {
        return !typeOnly && (hasNamedValues() || names.isEmpty() && !hasOtherThanNames());
    }

    private boolean hasOtherThanNames() {
        return defaultName.isPresent() || namespace.isPresent();
    }

    private boolean hasNamedValues() {
        return names.stream().anyMatch(it -> !it.typeOnly());
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
