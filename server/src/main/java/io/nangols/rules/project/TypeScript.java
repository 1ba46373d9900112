package io.nangols.rules.project;

import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes models and types of a `nango.yaml` as the TypeScript that `nango generate` makes of them.
record TypeScript(Project project) {
    private static final Pattern PLAIN_KEY = Pattern.compile("[a-zA-Z0-9_]+");

    /// The interface of a model; empty when a part of it cannot be read.
    Optional<String> interfaceOf(Model model) {
        return project.allFields(model)
                .map(_ -> new ArrayList<>(inOrder(model, Set.of()).values()))
                .filter(fields -> fields.stream().allMatch(field -> isReadable(field.type())))
                .map(
                        fields ->
                                "export interface "
                                        + model.name().value()
                                        + " {\n"
                                        + fields(fields)
                                        + "\n}");
    }

    /// All fields, inherited ones where `__extends` stands; what is known of a name then, later
    /// fields change in place.
    private SequencedMap<String, Field> inOrder(Model model, Set<String> above) {
        var fields = new LinkedHashMap<String, Field>();
        int from = model.parents().isEmpty() ? 0 : model.parents().getFirst().span().start();
        model.fields().stream()
                .filter(field -> field.span().start() < from)
                .forEach(field -> fields.put(field.name().value(), field));
        var seen = new HashSet<>(above);
        seen.add(model.name().value());
        for (var parent : model.parents()) {
            if (!seen.contains(parent.value())) {
                project.model(parent.value())
                        .ifPresent(found -> inOrder(found, seen).forEach(fields::putIfAbsent));
            }
        }
        model.fields().forEach(field -> fields.put(field.name().value(), field));
        return fields;
    }

    /// The type as text; empty when a part of it cannot be read.
    Optional<String> text(Type type) {
        return Optional.of(type).filter(this::isReadable).map(this::write);
    }

    /// What a nested object inherits is not among its fields.
    private boolean isReadable(Type type) {
        return type.parts()
                .noneMatch(
                        part ->
                                part instanceof Type.Refused
                                        || part instanceof Type.Unknown
                                        || part instanceof Type.ObjectOf
                                                && part.span()
                                                        .of(project.tree().text())
                                                        .contains("__extends"));
    }

    /// The field that stands for any key comes first.
    private String fields(List<Field> fields) {
        var lines = new ArrayList<String>();
        fields.stream()
                .filter(Field::dynamic)
                .findFirst()
                .ifPresent(field -> lines.add("  [key: string]: " + value(field) + ";"));
        for (var field : fields) {
            if (!field.dynamic()) {
                lines.add("  " + key(field) + ": " + value(field) + ";");
            }
        }
        return String.join("\n", lines);
    }

    private static String key(Field field) {
        var name = field.name().value();
        var key = PLAIN_KEY.matcher(name).matches() ? name : "\"" + name + "\"";
        return field.optional() ? key + "?" : key;
    }

    private String value(Field field) {
        var text = write(field.type());
        return field.optional() && !text.contains("undefined") ? text + " | undefined" : text;
    }

    private String write(Type type) {
        return switch (type) {
            case Type.Primitive(var name, _) -> name;
            case Type.Literal(var value, _, _) -> value;
            case Type.Name(var name, _) -> isModel(name) ? name : "'" + name + "'";
            case Type.ArrayOf(var item, var span) -> array(item, span);
            case Type.UnionOf(var members, _) ->
                    members.stream().map(this::write).collect(Collectors.joining(" | "));
            case Type.ObjectOf(var fields, _) -> "{" + fields(fields) + "}";
            case Type.Refused _, Type.Unknown _ -> "any";
        };
    }

    /// A list is put in parentheses whatever is in it; an unknown `foo[]` is the literal `'foo[]'`.
    private String array(Type item, Span span) {
        boolean list = item instanceof Type.UnionOf || item.span().start() > span.start();
        return switch (item) {
            case Type.Name(var name, _) when !list && !isModel(name) -> "'" + name + "[]'";
            default -> list ? "(" + write(item) + ")[]" : write(item) + "[]";
        };
    }

    private boolean isModel(String name) {
        return project.model(name).isPresent();
    }
}
