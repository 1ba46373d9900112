package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;

/// A type that looks like text and that Nango reads as a number.
final class NumericLiteral implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var type : project.typesInModels()) {
            if (type instanceof Type.Literal literal && literal.isCutShort()) {
                report.at(literal.span())
                        .message(
                                "Nango reads only the number at the start: `%s` becomes %s. Use `string`, or a value that does not begin with a digit.",
                                literal.written(), literal.value())
                        .fix(
                                Fix.ask(
                                        "Use a type instead of values",
                                        () -> changed(literal, project)));
            }
        }
    }

    private static Optional<List<Edit>> changed(Type.Literal literal, Project project) {
        return TypeText.around(literal.span(), project)
                .map(type -> TypeText.withoutNumbersInTexts(type, project))
                .flatMap(
                        type ->
                                new NangoYamlEdits(project)
                                        .rewrite(literal.span(), Content.text(type)));
    }
}
