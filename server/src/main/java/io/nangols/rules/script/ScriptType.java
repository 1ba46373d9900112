package io.nangols.rules.script;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A type as far as a script alone tells it, and in the words of a `nango.yaml`.
sealed interface ScriptType {
    /// A model, by the name that it has in the `nango.yaml`.
    record Model(String name) implements ScriptType {}

    /// `string`, `number`, `boolean`.
    record Primitive(String name) implements ScriptType {}

    record ArrayOf(ScriptType item) implements ScriptType {}

    record UnionOf(List<ScriptType> members) implements ScriptType {
        public UnionOf {
            members = List.copyOf(members);
        }
    }

    /// `void`, `undefined` or `null`.
    record Nothing() implements ScriptType {}

    /// An object whose members are written out.
    ///
    /// @param required those of the names that it cannot be without
    record Fields(Set<String> names, Set<String> required) implements ScriptType {
        public Fields {
            names = Set.copyOf(names);
            required = Set.copyOf(required);
        }
    }

    /// Whatever else: nobody can say.
    record Unknown() implements ScriptType {}

    /// What remains of a union when the types that say nothing are taken out; of any other type
    /// that itself.
    default List<ScriptType> alternatives() {
        return members(this).filter(it -> !(it instanceof Nothing)).toList();
    }

    /// Whether it may say nothing.
    default boolean mayBeNothing() {
        return members(this).anyMatch(Nothing.class::isInstance);
    }

    private static Stream<ScriptType> members(ScriptType type) {
        return type instanceof UnionOf(var parts)
                ? parts.stream().flatMap(ScriptType::members)
                : Stream.of(type);
    }

    /// Whether it is the `nango` object, which stands in the wrong place then.
    default boolean isNango() {
        return this instanceof Model(var name) && isNango(name);
    }

    /// Whether it is the name of one of Nango's own types for the `nango` object.
    static boolean isNango(String name) {
        return name.equals("NangoAction") || name.equals("NangoSync");
    }

    /// Whether it is surely a list.
    default boolean isArray() {
        var all = alternatives();
        return !all.isEmpty() && all.stream().allMatch(ArrayOf.class::isInstance);
    }
}
