package io.nangols.rules.script;

import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Type;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares what a `nango.yaml` says that goes into a script or comes out of it with what the
/// script says. Whatever cannot be told fits.
record IoTypes(Project project) {
    private static final Set<String> PRIMITIVES = Set.of("string", "number", "boolean");

    /// As far inside one another models are compared.
    private static final int MOST_LEVELS = 5;

    /// Where a value goes.
    enum Direction {
        /// From who calls, as the file says, to the script.
        IN,
        /// From the script to who calls.
        OUT
    }

    /// Whether one of the types of a `nango.yaml` could be one of the script's.
    boolean fits(List<Type> declared, ScriptType scripts, Direction direction) {
        var alternatives = scripts.alternatives();
        var all =
                alternatives.isEmpty()
                        ? List.<ScriptType>of(new ScriptType.Nothing())
                        : alternatives;
        return alternatives(declared)
                .anyMatch(type -> all.stream().anyMatch(it -> fits(type, it, direction)));
    }

    /// Whether a type of a script says enough to hold it against an entry that says nothing.
    boolean isCertain(ScriptType type) {
        var alternatives = type.alternatives();
        return !alternatives.isEmpty()
                && alternatives.stream()
                        .allMatch(
                                it ->
                                        switch (it) {
                                            case ScriptType.Model(var name) ->
                                                    project.model(name).isPresent();
                                            case ScriptType.ArrayOf(var item) -> isCertain(item);
                                            case ScriptType.Primitive _ -> true;
                                            case ScriptType.UnionOf _,
                                                    ScriptType.Fields _,
                                                    ScriptType.Nothing _,
                                                    ScriptType.Unknown _ ->
                                                    false;
                                        });
    }

    private static Stream<Type> alternatives(List<Type> types) {
        return types.stream()
                .flatMap(
                        type ->
                                type instanceof Type.UnionOf(var members, _)
                                        ? alternatives(members)
                                        : Stream.of(type));
    }

    private boolean fits(Type declared, ScriptType scripts, Direction direction) {
        if (scripts instanceof ScriptType.UnionOf) {
            return fits(List.of(declared), scripts, direction);
        }
        return switch (declared) {
            case Type.Name(var name, _) ->
                    project.model(name).map(model -> fits(model, scripts, direction)).orElse(true);
            case Type.Primitive(var name, _) -> !PRIMITIVES.contains(name) || fits(name, scripts);
            case Type.ArrayOf(var item, _) -> fitsArray(item, scripts, direction);
            case Type.UnionOf _ -> fits(List.of(declared), scripts, direction);
            case Type.ObjectOf _, Type.Literal _, Type.Refused _, Type.Unknown _ -> true;
        };
    }

    private boolean fits(Model declared, ScriptType scripts, Direction direction) {
        return switch (scripts) {
            case ScriptType.Model(var name) -> fits(declared, name, direction);
            case ScriptType.Fields fields -> fits(declared, fields, direction);
            case ScriptType.Primitive _, ScriptType.ArrayOf _, ScriptType.Nothing _ -> false;
            case ScriptType.UnionOf _, ScriptType.Unknown _ -> true;
        };
    }

    private boolean fits(Model declared, String name, Direction direction) {
        return project.model(name)
                .map(
                        scripts ->
                                switch (direction) {
                                    case IN -> isAssignable(declared, scripts, MOST_LEVELS);
                                    case OUT -> isAssignable(scripts, declared, MOST_LEVELS);
                                })
                .orElseGet(() -> !ScriptType.isNango(name));
    }

    private boolean fits(Model declared, ScriptType.Fields scripts, Direction direction) {
        var fields = project.allFields(declared);
        return fields.isEmpty()
                || switch (direction) {
                    case IN ->
                            fields.get().stream().anyMatch(Field::dynamic)
                                    || names(fields.get().stream()).containsAll(scripts.required());
                    case OUT ->
                            scripts.names()
                                    .containsAll(
                                            names(
                                                    fields.get().stream()
                                                            .filter(
                                                                    it ->
                                                                            !it.optional()
                                                                                    && !it
                                                                                            .dynamic())));
                };
    }

    private static Set<String> names(Stream<Field> fields) {
        return fields.map(field -> field.name().value()).collect(Collectors.toSet());
    }

    private boolean fits(String primitive, ScriptType scripts) {
        return switch (scripts) {
            case ScriptType.Primitive(var name) -> name.equals(primitive);
            case ScriptType.Model(var name) ->
                    project.model(name).isEmpty() && !ScriptType.isNango(name);
            case ScriptType.ArrayOf _, ScriptType.Fields _, ScriptType.Nothing _ -> false;
            case ScriptType.UnionOf _, ScriptType.Unknown _ -> true;
        };
    }

    private boolean fitsArray(Type item, ScriptType scripts, Direction direction) {
        return switch (scripts) {
            case ScriptType.ArrayOf(var other) -> fits(item, other, direction);
            case ScriptType.Model(var name) ->
                    project.model(name).isEmpty() && !ScriptType.isNango(name);
            case ScriptType.Primitive _, ScriptType.Fields _, ScriptType.Nothing _ -> false;
            case ScriptType.UnionOf _, ScriptType.Unknown _ -> true;
        };
    }

    /// Whether every object of a model can be one of another, as TypeScript has it.
    private boolean isAssignable(Model from, Model to, int levels) {
        if (levels == 0 || from.name().value().equals(to.name().value())) {
            return true;
        }
        var given = project.allFields(from);
        var wanted = project.allFields(to);
        if (given.isEmpty() || wanted.isEmpty() || given.get().stream().anyMatch(Field::dynamic)) {
            return true;
        }
        var byName =
                given.get().stream()
                        .collect(
                                Collectors.toMap(
                                        field -> field.name().value(),
                                        field -> field,
                                        (a, _) -> a));
        return wanted.get().stream()
                .filter(field -> !field.dynamic())
                .allMatch(
                        field -> {
                            var source = byName.get(field.name().value());
                            return source == null
                                    ? field.optional()
                                    : (field.optional() || !source.optional())
                                            && isAssignable(
                                                    source.type(), field.type(), levels - 1);
                        });
    }

    private boolean isAssignable(Type from, Type to, int levels) {
        return switch (to) {
            case Type.Primitive(var wanted, _) when PRIMITIVES.contains(wanted) ->
                    switch (from) {
                        case Type.Primitive(var given, _) ->
                                !PRIMITIVES.contains(given) || given.equals(wanted);
                        case Type.ArrayOf _ -> false;
                        default -> true;
                    };
            case Type.ArrayOf(var wanted, _) ->
                    switch (from) {
                        case Type.Primitive(var given, _) -> !PRIMITIVES.contains(given);
                        case Type.ArrayOf(var given, _) -> isAssignable(given, wanted, levels);
                        default -> true;
                    };
            case Type.Name(var wanted, _) when from instanceof Type.Name(var given, _) -> {
                var source = project.model(given);
                var target = project.model(wanted);
                yield source.isEmpty()
                        || target.isEmpty()
                        || isAssignable(source.get(), target.get(), levels);
            }
            default -> true;
        };
    }
}
