package io.nangols.features.rename;

import static java.util.stream.Collectors.joining;

import io.nangols.project.Endpoint;
import io.nangols.project.EventHandler;
import io.nangols.project.Field;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Type;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What a `nango.yaml` says, wherever it is written, with other names for some of it.
///
/// @param model what a model is called that has this name in the file
/// @param field the same for a field
/// @param script the same for a script, by its integration and its own name
/// @param integration the same for an integration
record Reading(
        UnaryOperator<String> model,
        UnaryOperator<String> field,
        UnaryOperator<String> script,
        UnaryOperator<String> integration) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:]+)(:[^{}]*)?}");

    static final Reading AS_IT_IS =
            new Reading(
                    UnaryOperator.identity(),
                    UnaryOperator.identity(),
                    UnaryOperator.identity(),
                    UnaryOperator.identity());

    Reading withModel(String from, String to) {
        return new Reading(renamed(from, to), field, script, integration);
    }

    Reading withField(String from, String to) {
        return new Reading(model, renamed(from, to), script, integration);
    }

    Reading withScript(String from, String to) {
        return new Reading(model, field, renamed(from, to), integration);
    }

    Reading withIntegration(String from, String to) {
        return new Reading(model, field, script, renamed(from, to));
    }

    private static UnaryOperator<String> renamed(String from, String to) {
        return name -> name.equals(from) ? to : name;
    }

    String of(Project project) {
        return "%s\n%s\n%s\n%d problems, %d ignored"
                .formatted(
                        project.version(),
                        project.integrations().stream().map(this::of).collect(joining("\n")),
                        project.models().stream()
                                .map(
                                        it ->
                                                model.apply(it.name().value())
                                                        + parents(it.parents())
                                                        + fields(it.fields()))
                                .collect(joining("\n")),
                        project.schemaProblems().size(),
                        project.ignored().size());
    }

    private String of(Integration it) {
        return integration.apply(it.name().value())
                + it.functions().map(this::of).collect(joining("\n  ", "\n  ", "\n"))
                + it.events().stream().map(this::of).collect(joining("\n"));
    }

    private String of(EventHandler handler) {
        return handler.event() + " " + script.apply(handler.script().value());
    }

    private String of(Function function) {
        return function.getClass().getSimpleName()
                + " "
                + script.apply(function.name().value())
                + " "
                + List.copyOf(function.declaration().keys().keySet())
                + function.endpoints().stream().map(this::of).collect(joining(" "))
                + function.input().map(this::of)
                + function.outputs().stream().map(this::of).toList()
                + function.declaration().description().map(Spanned::value);
    }

    private String of(Endpoint endpoint) {
        var path =
                PLACEHOLDER
                        .matcher(endpoint.path().value())
                        .replaceAll(found -> "{" + model.apply(found.group(1)) + "$2}");
        return endpoint.method() + " " + path + endpoint.group().map(Spanned::value);
    }

    private String parents(List<Spanned<String>> parents) {
        return parents.stream().map(it -> " " + model.apply(it.value())).collect(joining());
    }

    private String fields(List<Field> fields) {
        return fields.stream().map(this::of).collect(joining("; ", "{ ", " }"));
    }

    private String of(Field it) {
        return field.apply(it.name().value()) + (it.optional() ? "?: " : ": ") + of(it.type());
    }

    private String of(Type type) {
        return switch (type) {
            case Type.Primitive(var name, _) -> "<" + name + ">";
            case Type.Literal(var value, _, _) -> "=" + value;
            case Type.Name(var name, _) -> model.apply(name);
            case Type.ArrayOf(var item, _) -> of(item) + "[]";
            case Type.UnionOf(var members, _) ->
                    members.stream().map(this::of).collect(joining(" | "));
            case Type.ObjectOf(var fields, var parents, _) -> parents(parents) + fields(fields);
            case Type.Refused(var written, _, _) -> "refused " + written;
            case Type.Unknown _ -> "unknown";
        };
    }
}
