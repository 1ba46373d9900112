package io.nangols.rules.yaml;

import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Subject;

import java.util.regex.Pattern;

/// A model's name that is no TypeScript name.
final class InvalidModelName implements Rule {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_]+");

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
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
