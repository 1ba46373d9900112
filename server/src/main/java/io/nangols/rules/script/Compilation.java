package io.nangols.rules.script;

import io.nangols.project.script.Import;
import io.nangols.rules.ScriptEntry.Kind;
import io.nangols.rules.ScriptSubject;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Which files Nango compiles: the scripts that the `nango.yaml` names, and what they import.
final class Compilation {
    private static final Set<Kind> ANY = Set.of(Kind.values());

    private Compilation() {}

    /// Whether Nango's CLI checks a file. It follows imports of names in braces, and those without
    /// any name.
    static boolean isChecked(ScriptSubject script) {
        return isEntry(script) || isReached(script, ANY, Import::isOfNamedValues);
    }

    /// Whether it checks a file that is no action for what an action may do, since one imports it.
    static boolean isCheckedAsAction(ScriptSubject script) {
        return isReached(script, Set.of(Kind.ACTION), Import::isOfNamedValues);
    }

    /// Whether a file becomes part of what is deployed.
    static boolean isDeployed(ScriptSubject script) {
        return isEntry(script) || isReached(script, ANY, Import::isOfValues);
    }

    /// Whether it has an entry, or is about to get one.
    private static boolean isEntry(ScriptSubject script) {
        return script.entry().isPresent()
                || script.kind().isPresent() && script.model().mainFunction().isPresent();
    }

    private static boolean isReached(
            ScriptSubject script, Set<Kind> kinds, Predicate<Import> followed) {
        var subject = script.context();
        var open = new ArrayDeque<TypeScriptFile>();
        var seen = new HashSet<String>();
        subject.entries()
                .filter(entry -> kinds.contains(entry.kind()))
                .flatMap(entry -> subject.script(entry).stream())
                .forEach(open::add);
        while (!open.isEmpty()) {
            var file = open.remove();
            if (file.path().equals(script.file().path())) {
                return true;
            }
            if (seen.add(file.path())) {
                file.script().imports().stream()
                        .filter(followed)
                        .map(it -> ImportedPath.of(file.path(), it.module().value()))
                        .flatMap(it -> subject.folder().script(it.path()).stream())
                        .forEach(open::add);
            }
        }
        return false;
    }
}
