package io.nangols.rules.project;

import io.nangols.rules.Subject;
import io.nangols.workspace.TypeScriptFile;

import java.util.Set;
import java.util.stream.Stream;

/// How the scripts of a project import the types that Nango generates.
record ModelsImport(Subject subject) {
    /// What Nango itself puts there beside the models.
    private static final Set<String> NANGO_OWN =
            Set.of(
                    "ActionError",
                    "AuthModes",
                    "AuthModeType",
                    "EnvironmentVariable",
                    "NangoAction",
                    "NangoFlows",
                    "NangoProps",
                    "NangoSync",
                    "ProxyConfiguration");

    /// What a script at `path` writes after `from`: the same as those beside it, or else the way to
    /// the `models.ts` beside the `nango.yaml`.
    String from(String path) {
        return subject.folder().scripts().values().stream()
                .filter(script -> depth(script.path()) == depth(path))
                .flatMap(script -> script.script().modelsModule().stream())
                .findFirst()
                .orElseGet(
                        () -> depth(path) == 0 ? "./models" : "../".repeat(depth(path)) + "models");
    }

    /// Whether a script imports the `models.ts` that is beside its `nango.yaml`.
    static boolean isOfTheProject(TypeScriptFile script) {
        return script.script()
                .modelsModule()
                .filter(
                        written ->
                                depth(script.path()) == 0
                                        ? written.startsWith("./")
                                        : written.startsWith("../")
                                                && depth(written) == depth(script.path()))
                .isPresent();
    }

    /// What a script imports from there, but for what Nango itself puts there beside the models.
    static Stream<String> names(TypeScriptFile script) {
        return script.script()
                .importedModels()
                .map(it -> it.name().value())
                .distinct()
                .filter(name -> !NANGO_OWN.contains(name));
    }

    private static int depth(String path) {
        return (int) path.chars().filter(each -> each == '/').count();
    }
}
