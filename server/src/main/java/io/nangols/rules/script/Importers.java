package io.nangols.rules.script;

import io.nangols.rules.ScriptSubject;
import io.nangols.workspace.ModulePath;
import io.nangols.workspace.TypeScriptFile;

/// The other files of the project that import from a script.
record Importers(ScriptSubject script) {
    /// Whether one of them seems to import what is called `name`.
    boolean exist(String name) {
        return script.context()
                .folder()
                .ownScripts()
                .filter(it -> !it.path().equals(script.file().path()))
                .filter(it -> it.mentions(name))
                .anyMatch(this::imports);
    }

    private boolean imports(TypeScriptFile file) {
        return file.script().relativePaths().stream()
                .flatMap(
                        it ->
                                new ModulePath(script.context().folder(), file.path(), it.value())
                                        .target().stream())
                .anyMatch(it -> it.path().equals(script.file().path()));
    }
}
