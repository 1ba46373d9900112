package io.nangols.rules.yaml;

import io.nangols.project.Sync;
import io.nangols.project.Version;
import io.nangols.project.script.Import.ImportedName;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.workspace.TypeScriptFile;

import java.util.Optional;
import java.util.Set;

/// A sync whose script reads metadata, and which has no `input`: nobody learns what metadata to
/// set.
final class UndocumentedMetadata implements NangoYamlRule {
    /// A script that calls one of these keeps notes of its own in the metadata.
    private static final Set<String> WRITERS = Set.of("setMetadata", "updateMetadata");

    @Override
    public void check(Subject subject, Report report) {
        if (subject.project().version() == Version.V1) {
            return;
        }
        for (var integration : subject.project().integrations()) {
            for (var sync : integration.syncs()) {
                if (subject.project().lacks(sync, "input")) {
                    subject.script(integration, sync)
                            .filter(script -> script.nangoUse().uses("getMetadata"))
                            .filter(script -> !writesItself(script))
                            .ifPresent(script -> report(sync, script, subject, report));
                }
            }
        }
    }

    private static boolean writesItself(TypeScriptFile script) {
        return WRITERS.stream().anyMatch(script.nangoUse()::uses);
    }

    private static void report(Sync sync, TypeScriptFile script, Subject subject, Report report) {
        var model = model(script);
        var finding =
                report.at(sync.name().span())
                        .message(
                                "The script of `%s` reads metadata, but the sync has no `input` that says which. Name a model for it as `input`%s.",
                                sync.name().value(),
                                model.map(": the script takes it for `%s`"::formatted).orElse(""));
        model.ifPresent(
                name ->
                        finding.fix(
                                Fix.ask(
                                        "Add `input: " + name + "`",
                                        () ->
                                                new NangoYamlEdits(subject.project())
                                                        .set(sync.block(), "input", name))));
    }

    /// What the metadata is called in the script, or, where the script imports it under another
    /// name, the model's own.
    private static Optional<String> model(TypeScriptFile script) {
        return script.nangoUse()
                .metadataType()
                .map(
                        local ->
                                script.script()
                                        .importedModels()
                                        .filter(it -> it.local().value().equals(local))
                                        .map(ImportedName::name)
                                        .map(it -> it.value())
                                        .findFirst()
                                        .orElse(local));
    }
}
