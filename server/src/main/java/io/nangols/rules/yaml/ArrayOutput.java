package io.nangols.rules.yaml;

import io.nangols.project.Action;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.project.naming.Casing;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An action that returns a list: nothing can ever be added to it, such as a cursor.
final class ArrayOutput implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            integration.actions().forEach(action -> check(action, subject.project(), report));
        }
    }

    private static void check(Action action, Project project, Report report) {
        if (action.declaration().written().outputsListed()) {
            report.at(action.key("output").or(() -> action.key("returns")).orElseThrow())
                    .message(
                            "`%s` has a list of outputs. Name one model, an object, which can grow later.",
                            action.name().value());
            return;
        }
        for (var output : action.outputs()) {
            if (output instanceof Type.ArrayOf(var item, var span)) {
                report.at(span)
                        .message(
                                "`%s` returns a list, to which no cursor and nothing else can be added later. Return an object with the list in a field.",
                                action.name().value())
                        .fix(
                                Fix.ask(
                                        "Wrap it in a model",
                                        () -> wrapped(action, item, span, project)));
            }
        }
    }

    private static Optional<List<Edit>> wrapped(
            Action action, Type item, Span span, Project project) {
        var name = Casing.pascal(action.name().value()) + "Output";
        if (project.model(name).isPresent()
                || !(item instanceof Type.Name(var model, _))
                || !span.of(project.tree().text()).equals(model + "[]")) {
            return Optional.empty();
        }
        var edits = new NangoYamlEdits(project);
        var fields =
                Content.mapping(
                        Content.field(Casing.lowered(model) + "s", Content.text(model + "[]")));
        return edits.set(List.of("models", name), fields)
                .flatMap(
                        added ->
                                edits.replace(span, Content.text(name))
                                        .map(
                                                replaced ->
                                                        Stream.concat(
                                                                        replaced.stream(),
                                                                        added.stream())
                                                                .toList()));
    }
}
