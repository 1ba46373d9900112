package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;

import java.util.regex.Pattern;

/// A model's name that is no TypeScript name.
final class InvalidModelName implements Rule {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_]+");

    @Override
    public void check(Project project, Report report) {
        for (var model : project.models()) {
            var name = model.name();
            if (!NAME.matcher(name.value()).matches()) {
                report.at(name.span())
                        .message(
                                "`%s` cannot name a model: it becomes a TypeScript interface. Use letters, digits and `_` only.",
                                name.value());
            }
        }
    }
}
