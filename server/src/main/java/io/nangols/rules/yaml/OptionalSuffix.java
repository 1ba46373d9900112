package io.nangols.rules.yaml;

import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field that may be undefined and does not say so in its name.
final class OptionalSuffix implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        project.models().forEach(model -> check(model.fields(), project, report));
        for (var type : project.typesInModels()) {
            if (type instanceof Type.ObjectOf object) {
                check(object.fields(), project, report);
            }
        }
    }

    private static void check(List<Field> fields, Project project, Report report) {
        for (var field : fields) {
            if (hidesThatItIsOptional(field)) {
                report(field, project, report);
            }
        }
    }

    private static boolean hidesThatItIsOptional(Field field) {
        return !field.optional() && !field.dynamic() && mayBeUndefined(field.type());
    }

    private static void report(Field field, Project project, Report report) {
        report.at(field.name().span())
                .message(
                        "Write `%s?` for a field that may be absent; with `undefined` in its type alone, it must always be given.",
                        field.name().value())
                .fix(
                        Fix.ask(
                                "Write `" + field.name().value() + "?`",
                                () -> rewritten(field, project)));
    }

    private static Optional<List<Edit>> rewritten(Field field, Project project) {
        var members = ((Type.UnionOf) field.type()).members();
        var named =
                new NangoYamlEdits(project).rename(field.name().span(), field.name().value() + "?");
        if (named.isEmpty()
                || members.stream().map(Type::span).distinct().count() < members.size()) {
            return Optional.empty();
        }
        var edits = new ArrayList<>(named.get());
        for (int i = 0; i < members.size(); i++) {
            if (isUndefined(members.get(i))) {
                edits.add(new Edit(withItsBar(members, i), ""));
            }
        }
        return Optional.of(edits);
    }

    private static Span withItsBar(List<Type> members, int index) {
        var span = members.get(index).span();
        return index > 0
                ? new Span(members.get(index - 1).span().end(), span.end())
                : new Span(span.start(), members.get(index + 1).span().start());
    }

    private static boolean mayBeUndefined(Type type) {
        return type instanceof Type.UnionOf(var members, _)
                && members.stream().anyMatch(OptionalSuffix::isUndefined);
    }

    private static boolean isUndefined(Type type) {
        return type instanceof Type.Primitive(var name, _) && name.equals("undefined");
    }
}
