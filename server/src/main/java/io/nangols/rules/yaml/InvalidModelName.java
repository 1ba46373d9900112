package io.nangols.rules.yaml;

import io.nangols.project.NangoYamlSchema;
import io.nangols.project.naming.Casing;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.rules.rename.ModelRename;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A model's name that is no TypeScript name.
final class InvalidModelName implements NangoYamlRule {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var model : project.models()) {
            var name = model.name();
            if (!NangoYamlSchema.MODEL_NAME.matcher(name.value()).matches()) {
                report.at(name.span())
                        .message(
                                "`%s` cannot name a model: it becomes a TypeScript interface. Use letters, digits and `_` only.",
                                name.value())
                        .fix(
                                Fix.askFiles(
                                                "Rename it to `"
                                                        + valid(name.value())
                                                        + "` everywhere",
                                                () ->
                                                        ModelRename.of(
                                                                        subject,
                                                                        name.value(),
                                                                        valid(name.value()))
                                                                .changes())
                                        .prefer());
            }
        }
    }

    /// The letters and digits of a name, without accents, put together as in `IssueComment`.
    private static String valid(String name) {
        var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return Casing.pascal(plain.replaceAll("[^a-zA-Z0-9]+", "-"));
    }
}
