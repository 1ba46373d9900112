package io.nangols.rules;

import io.nangols.workspace.TypeScriptFile;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How the scripts of a project import the types that Nango generates.
public record ModelsModule(Subject subject) {
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

    /// What a script at `path` writes after `from`: what it does already, the same as those beside
    /// it, or else the way to the `models.ts` beside the `nango.yaml`.
    public String from(String path) {
        return subject.folder()
                .script(path)
                .flatMap(own -> own.script().modelsModule())
                .or(() -> asBeside(path))
                .orElseGet(
                        () -> depth(path) == 0 ? "./models" : "../".repeat(depth(path)) + "models");
    }

    private Optional<String> asBeside(String path) {
        return subject.folder().scripts().values().stream()
                .filter(script -> depth(script.path()) == depth(path))
                .flatMap(script -> script.script().modelsModule().stream())
                .findFirst();
    }

    /// Whether a script imports the `models.ts` that is beside its `nango.yaml`.
    public static boolean isOfTheProject(TypeScriptFile script) {
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
    public static Stream<String> names(TypeScriptFile script) {
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
