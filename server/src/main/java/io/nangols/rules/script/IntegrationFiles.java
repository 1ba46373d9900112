package io.nangols.rules.script;

import io.nangols.rules.ScriptSubject;
import io.nangols.workspace.TypeScriptFile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of the integration that a script belongs to.
///
/// @param prefix the folder that they are in, with `/` behind it; empty where that is the project's
/// @param all in the order of their paths
record IntegrationFiles(String prefix, List<TypeScriptFile> all) {
    private static final String TYPES = "types.ts";

    /// Empty where nobody knows which integration it is, and where that has another folder.
    static Optional<IntegrationFiles> of(ScriptSubject script) {
        return script.integrationId().map(it -> it + "/").flatMap(it -> of(script, it));
    }

    private static Optional<IntegrationFiles> of(ScriptSubject script, String prefix) {
        var folder = script.context().folder();
        var inside =
                folder.scripts().tailMap(prefix).values().stream()
                        .takeWhile(it -> it.path().startsWith(prefix))
                        .filter(it -> !it.isGenerated() && !folder.isOfAnotherProject(it))
                        .toList();
        if (script.file().path().startsWith(prefix)) {
            return Optional.of(new IntegrationFiles(prefix, inside));
        }
        return inside.isEmpty()
                ? Optional.of(new IntegrationFiles("", folder.ownScripts().toList()))
                : Optional.empty();
    }

    /// Where types are declared, `types.ts` in the integration's folder first.
    Optional<TypeScriptFile> types() {
        return all.stream()
                .filter(it -> TypesPath.matches(it.path()))
                .min(Comparator.comparing(it -> !it.path().equals(typesPath())));
    }

    /// Where a file of types belongs.
    String typesPath() {
        return prefix + TYPES;
    }

    /// The files beside one.
    Stream<TypeScriptFile> except(TypeScriptFile file) {
        return all.stream().filter(it -> !it.path().equals(file.path()));
    }
}
