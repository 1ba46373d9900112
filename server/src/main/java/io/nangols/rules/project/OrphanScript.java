package io.nangols.rules.project;

import io.nangols.project.Integration;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.Optional;
import java.util.stream.Collectors;

/// A script that no entry names.
final class OrphanScript implements NangoYamlRule {
    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        var integrationsKey = integrationsKey(subject);
        if (integrationsKey.isEmpty() || subject.folder().scripts().isEmpty()) {
            return;
        }
        var files = new ScriptFiles(subject);
        // Of what is only just removed, another rule speaks.
        var removed =
                Removed.in(subject).stream()
                        .filter(it -> it.kind() != Removed.Kind.MODEL)
                        .flatMap(it -> it.scripts().stream())
                        .map(TypeScriptFile::path)
                        .collect(Collectors.toSet());
        for (var file : files.all()) {
            if (!files.isNamed(file)
                    && !mayBeNamed(subject, file)
                    && file.isScript()
                    && !removed.contains(file.file().path())
                    && !files.isImported(file)) {
                report(subject, file, integrationsKey.get(), report);
            }
        }
    }

    /// Where something cannot be read, the name may stand there.
    private static boolean mayBeNamed(Subject subject, ScriptFile file) {
        var tree = subject.project().tree();
        return !tree.errors().isEmpty() && tree.text().contains(file.name());
    }

    private static void report(
            Subject subject, ScriptFile file, Span integrationsKey, Report report) {
        var owner = owner(subject, file);
        var id =
                owner.map(subject::idOf)
                        .or(file::integration)
                        .or(() -> subject.folder().name())
                        .orElse("the integration");
        var place = owner.map(it -> it.name().span()).orElse(integrationsKey);
        var finding =
                report.at(place)
                        .message(
                                "`%s` is never deployed: `%s` has no %s `%s`. Add an entry for the script, or delete it.",
                                file.file().path(), id, file.kind().label(), file.name());
        NewEntry.of(subject, owner.map(it -> it.name().value()).orElse(id), file)
                .ifPresent(
                        entry ->
                                finding.fix(
                                        Fix.ask(
                                                "Add an entry for `%s`".formatted(file.name()),
                                                entry::edits)));
    }

    /// The integration whose script it would be; empty when the file has no such integration.
    private static Optional<Integration> owner(Subject subject, ScriptFile file) {
        var integrations = subject.project().integrations();
        return integrations.stream()
                .filter(
                        it ->
                                file.integration()
                                        .map(folder -> folder.equals(subject.idOf(it)))
                                        .orElse(integrations.size() == 1))
                .findFirst();
    }

    private static Optional<Span> integrationsKey(Subject subject) {
        return subject.project().tree().value() instanceof YamlValue.Mapping root
                ? root.entry("integrations").map(YamlValue.Entry::keySpan)
                : Optional.empty();
    }
}
