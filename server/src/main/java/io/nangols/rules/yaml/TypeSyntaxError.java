package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Severity;

import java.util.stream.Stream;

/// A type that Nango does not accept: a TypeScript generic, or no type at all.
final class TypeSyntaxError implements Rule {
    @Override
    public void check(Project project, Report report) {
        project.models().stream()
                .flatMap(model -> model.fields().stream())
                .flatMap(field -> field.type().parts())
                .forEach(type -> check(project, type, report, Severity.ERROR));
        // Nango's own tool swallows the error in an input or output, and reads the text as a
        // literal.
        project.integrations().stream()
                .flatMap(integration -> integration.functions())
                .flatMap(
                        function ->
                                Stream.concat(
                                        function.input().stream(), function.outputs().stream()))
                .flatMap(Type::parts)
                .forEach(type -> check(project, type, report, Severity.WARNING));
    }

    private static void check(Project project, Type type, Report report, Severity severity) {
        if (type instanceof Type.Refused(var written, var reason, var span)) {
            var finding = report.at(Gap.visible(project, span)).severity(severity);
            switch (reason) {
                case GENERIC ->
                        finding.message(
                                "Nango does not read generics such as `%s`. Write `T[]` for a list, `object` for any object, or a model.",
                                written);
                case EMPTY ->
                        finding.message(
                                written.isEmpty()
                                        ? "A type is missing here. Write one such as `string`, or remove the stray `|`."
                                        : "`[]` needs the type of its items in front of it, such as `string[]`.");
            }
        }
    }
}
