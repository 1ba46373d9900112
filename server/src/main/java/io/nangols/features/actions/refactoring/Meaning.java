package io.nangols.features.actions.refactoring;

import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the models of a file say, however they are written, with one model's fields in the place of
/// its name: a file in which that model is written out has the same meaning as one in which it is
/// named. The model must not contain itself.
record Meaning(Project project, String writtenOut) {
    /// By name, without the model that is written out.
    Map<String, String> models() {
        var models = new LinkedHashMap<String, String>();
        project.models().stream()
                .filter(model -> !model.name().value().equals(writtenOut))
                .forEach(model -> models.put(model.name().value(), of(model)));
        return models;
    }

    private String of(Model model) {
        return of(model.parents(), model.fields());
    }

    private String of(List<Spanned<String>> parents, List<Field> fields) {
        var extended = parents.stream().map(Spanned::value).toList();
        return (extended.isEmpty() ? "" : extended)
                + fields.stream()
                        .map(
                                field ->
                                        field.name().value()
                                                + (field.optional() ? "?" : "")
                                                + ": "
                                                + of(field.type()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private String of(Type type) {
        return switch (type) {
            case Type.Primitive(var name, _) -> name;
            case Type.Literal(var value, var written, _) -> value + " as " + written;
            case Type.Name(var name, _) when name.equals(writtenOut) ->
                    project.model(name).map(this::of).orElse("'" + name + "'");
            case Type.Name(var name, _) -> "'" + name + "'";
            case Type.ArrayOf(var item, _) -> "[" + of(item) + "]";
            case Type.UnionOf(var members, _) ->
                    members.stream().map(this::of).collect(Collectors.joining(" | ", "(", ")"));
            case Type.ObjectOf(var fields, var parents, _) -> of(parents, fields);
            case Type.Refused(var written, _, _) -> "refused " + written;
            case Type.Unknown _ -> "unknown";
        };
    }
}
