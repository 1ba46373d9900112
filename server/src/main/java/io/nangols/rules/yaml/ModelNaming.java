package io.nangols.rules.yaml;

import io.nangols.project.NangoYamlSchema;
import io.nangols.project.naming.Casing;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.rules.rename.ModelRename;

import java.util.regex.Pattern;

/// A model whose name does not look like a type's.
final class ModelNaming implements NangoYamlRule {
    private static final Pattern PASCAL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*");

    @Override
    public void check(Subject subject, Report report) {
        for (var model : subject.project().models()) {
            var name = model.name().value();
            if (PASCAL_CASE.matcher(name).matches()
                    || !NangoYamlSchema.MODEL_NAME.matcher(name).matches()) {
                continue;
            }
            var better = Casing.pascal(name);
            if (PASCAL_CASE.matcher(better).matches()) {
                report.at(model.name().span())
                        .message("A model is named like a type: `%s`, not `%s`.", better, name)
                        .fix(
                                Fix.askFiles(
                                        "Rename it to `"
                                                + better
                                                + "`, also where scripts import it",
                                        () -> ModelRename.of(subject, name, better).changes()));
            }
        }
    }
}
