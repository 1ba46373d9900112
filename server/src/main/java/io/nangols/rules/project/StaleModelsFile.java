package io.nangols.rules.project;

import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.NangoYamlSchema;
import io.nangols.rules.ModelsModule;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A generated file that is older than the models.
final class StaleModelsFile implements NangoYamlRule {
    /// Fewer than this may all be new.
    private static final int SEVERAL = 3;

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        modelsKey(subject).ifPresent(key -> reportAbsent(subject, key, report));
        var generated =
                Stream.of(GeneratedFile.models(subject.folder()), GeneratedFile.schemas(subject))
                        .flatMap(Optional::stream)
                        .toList();
        if (!generated.isEmpty()) {
            reportStale(subject, generated, report);
        }
    }

    private static void reportStale(Subject subject, List<GeneratedFile> generated, Report report) {
        var models =
                subject.project().models().stream().filter(it -> isReadable(subject, it)).toList();
        var behind = generated.stream().filter(file -> isBehind(file, models)).toList();
        modelsKey(subject).ifPresent(key -> behind.forEach(file -> reportWhole(file, key, report)));
        var others = generated.stream().filter(file -> !behind.contains(file)).toList();
        models.forEach(model -> report(subject, model, others, report));
    }

    /// What Nango itself makes no interface of, and what is being written, is left alone.
    private static boolean isReadable(Subject subject, Model model) {
        return NangoYamlSchema.MODEL_NAME.matcher(model.name().value()).matches()
                && subject.project().tree().errors().stream()
                        .noneMatch(error -> model.span().encloses(error.span()));
    }

    private static boolean isBehind(GeneratedFile file, List<Model> models) {
        return models.size() >= SEVERAL
                && models.stream().noneMatch(model -> file.has(model.name().value()));
    }

    private static void reportWhole(GeneratedFile file, Span modelsKey, Report report) {
        report.at(modelsKey)
                .message(
                        "`%s` has none of these models: it is out of date. Run `nango generate`.",
                        file.file().path());
    }

    private static void reportAbsent(Subject subject, Span modelsKey, Report report) {
        if (Stream.of("models.ts", "models.d.ts", "models/index.ts")
                .anyMatch(path -> subject.folder().script(path).isPresent())) {
            return;
        }
        subject.folder().scripts().values().stream()
                .filter(script -> ModelsModule.isOfTheProject(script))
                .findFirst()
                .map(TypeScriptFile::path)
                .ifPresent(
                        path ->
                                report.at(modelsKey)
                                        .severity(Severity.HINT)
                                        .message(
                                                "Scripts such as `%s` import `models.ts`, which is not there: Nango makes it of these models. Run `nango generate`.",
                                                path));
    }

    private static void report(
            Subject subject, Model model, List<GeneratedFile> files, Report report) {
        var name = model.name().value();
        var fields =
                subject.project().allFields(model).orElse(List.of()).stream()
                        .filter(field -> !field.dynamic())
                        .map(Field::name)
                        .toList();
        var stale = files.stream().filter(file -> !file.missing(name, fields).isEmpty()).toList();
        if (!stale.isEmpty()) {
            var finding =
                    report.at(model.name().span())
                            .message(
                                    "%s Run `nango generate` to bring it up to date.",
                                    String.join(
                                            " ",
                                            stale.stream()
                                                    .map(
                                                            file ->
                                                                    "`%s` lacks %s."
                                                                            .formatted(
                                                                                    file.file()
                                                                                            .path(),
                                                                                    file.missing(
                                                                                            name,
                                                                                            fields)))
                                                    .toList()));
            stale.stream()
                    .flatMap(file -> file.fix(subject.project(), model).stream())
                    .forEach(finding::fix);
        }
    }

    private static Optional<Span> modelsKey(Subject subject) {
        return subject.project().tree().value() instanceof YamlValue.Mapping root
                ? root.entry("models").map(YamlValue.Entry::keySpan)
                : Optional.empty();
    }
}
