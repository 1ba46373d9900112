package io.nangols.project;

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
public final class TypeScript {
    private static final Pattern PLAIN_KEY = Pattern.compile("[a-zA-Z0-9_]+");
    private static final String UNREADABLE = "…";

    /// Objects that extend models can repeat these without end, above all where they are parts of
    /// what they extend. So many fields, and so deep, is what people are shown of them.
    private static final int MOST_FIELDS = 2_000;

    private static final int MOST_LEVELS = 8;

    /// Nobody extends what extends so many others.
    private static final int MOST_ANCESTORS = 500;

    private final Project project;
    private final boolean forPeople;
    private int written;

    private TypeScript(Project project, boolean forPeople) {
        this.project = project;
        this.forPeople = forPeople;
    }

    /// To the letter what the generator writes; nothing of what it would not take.
    public static TypeScript generated(Project project) {
        return new TypeScript(project, false);
    }

    /// With nested objects indented, and `…` for what cannot be read.
    public static TypeScript readable(Project project) {
        return new TypeScript(project, true);
    }

    /// The interface of a model; empty when a part of it cannot be read.
    public Optional<String> interfaceOf(Model model) {
        return Optional.of(model)
                .filter(it -> forPeople || project.allFields(it).isPresent())
                .map(it -> List.copyOf(inOrder(it).values()))
                .filter(fields -> fields.stream().allMatch(field -> isReadable(field.type())))
                .map(
                        fields ->
                                "export interface "
                                        + model.name().value()
                                        + " {\n"
                                        + fields(fields, 1)
                                        + "\n}");
    }

    /// The line for a field, without what follows it.
    public Optional<String> text(Field field) {
        return Optional.of(field)
                .filter(it -> isReadable(it.type()))
                .map(it -> it.dynamic() ? dynamic(it, 0) : named(it, 0));
    }

    private SequencedMap<String, Field> inOrder(Model model) {
        return inOrder(
                model.parents(), model.fields(), new HashSet<>(Set.of(model.name().value())));
    }

    /// All fields, inherited ones where `__extends` stands; what is known of a name then, later
    /// fields change in place. `seen` has the models that need not be looked at again.
    private SequencedMap<String, Field> inOrder(
            List<Spanned<String>> parents, List<Field> own, Set<String> seen) {
        var fields = new LinkedHashMap<String, Field>();
        int from = parents.isEmpty() ? 0 : parents.getFirst().span().start();
        own.stream()
                .filter(field -> field.span().start() < from)
                .forEach(field -> fields.put(field.name().value(), field));
        for (var parent : parents) {
            var found = project.model(parent.value());
            boolean further = found.isPresent() && seen.size() < MOST_ANCESTORS;
            if (further && seen.add(parent.value())) {
                inOrder(found.get().parents(), found.get().fields(), seen)
                        .forEach(fields::putIfAbsent);
            }
        }
        own.forEach(field -> fields.put(field.name().value(), field));
        return fields;
    }

    /// The type as text; empty when a part of it cannot be read.
    public Optional<String> text(Type type) {
        return Optional.of(type).filter(this::isReadable).map(it -> write(it, 0));
    }

    private boolean isReadable(Type type) {
        return forPeople
                || type.parts()
                        .noneMatch(
                                part ->
                                        part instanceof Type.Refused
                                                || part instanceof Type.Unknown
                                                || part instanceof Type.ObjectOf object
                                                        && !object.parents().isEmpty());
    }

    /// The field that stands for any key comes first.
    private String fields(List<Field> fields, int depth) {
        var indent = "  ".repeat(forPeople ? depth : 1);
        var lines = new ArrayList<String>();
        fields.stream()
                .filter(Field::dynamic)
                .findFirst()
                .ifPresent(field -> lines.add(indent + dynamic(field, depth) + ";"));
        for (var field : fields) {
            if (!field.dynamic()) {
                lines.add(indent + named(field, depth) + ";");
            }
        }
        return String.join("\n", lines);
    }

    private String dynamic(Field field, int depth) {
        return "[key: string]: " + value(field, depth);
    }

    private String named(Field field, int depth) {
        written++;
        var name = field.name().value();
        var key = PLAIN_KEY.matcher(name).matches() ? name : "\"" + name + "\"";
        return key + (field.optional() ? "?" : "") + ": " + value(field, depth);
    }

    private String value(Field field, int depth) {
        var text = write(field.type(), depth);
        return field.optional() && !text.contains("undefined") ? text + " | undefined" : text;
    }

    private String write(Type type, int depth) {
        return switch (type) {
            case Type.Primitive(var name, _) -> name;
            case Type.Literal(var value, _, _) -> value;
            case Type.Name(var name, _) -> isModel(name) ? name : "'" + name + "'";
            case Type.ArrayOf(var item, var span) -> array(item, span, depth);
            case Type.UnionOf(var members, _) ->
                    members.stream()
                            .map(member -> write(member, depth))
                            .collect(Collectors.joining(" | "));
            case Type.ObjectOf object -> object(object, depth);
            case Type.Refused _, Type.Unknown _ -> UNREADABLE;
        };
    }

    private String object(Type.ObjectOf object, int depth) {
        if (!forPeople) {
            return "{" + fields(object.fields(), depth) + "}";
        }
        if (!object.parents().isEmpty() && (depth > MOST_LEVELS || written > MOST_FIELDS)) {
            return "{" + UNREADABLE + "}";
        }
        var fields = inOrder(object.parents(), object.fields(), new HashSet<>());
        return fields.isEmpty()
                ? "{}"
                : "{\n"
                        + fields(List.copyOf(fields.values()), depth + 1)
                        + "\n"
                        + "  ".repeat(depth)
                        + "}";
    }

    /// A list is put in parentheses whatever is in it; an unknown `foo[]` is the literal `'foo[]'`.
    private String array(Type item, Span span, int depth) {
        boolean list = item instanceof Type.UnionOf || item.span().start() > span.start();
        var text = write(item, depth);
        return switch (item) {
            case Type.Name(var name, _) when !list && !isModel(name) -> "'" + name + "[]'";
            default -> list ? "(" + text + ")[]" : text + "[]";
        };
    }

    private boolean isModel(String name) {
        return project.model(name).isPresent();
    }
}
